"""Lay an import aside without keeping a book of it; what was read stays on record."""

from django.contrib.auth.models import AbstractUser
from django.db import transaction

from eske.catalogue.actions.settle_incoming import held, settle
from eske.catalogue.models import Incoming


@transaction.atomic
def discard_incoming(incoming: Incoming, user: AbstractUser) -> None:
    """Close an open import. Raises `Settled`."""
    settle(held(incoming, Incoming.State.OPEN, user), Incoming.State.DISCARDED, user)
