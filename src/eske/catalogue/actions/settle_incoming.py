"""Which imports may still be decided on, and how is the decision kept?"""

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from wagtail.log_actions import log

from eske.catalogue.models import Incoming


class Settled(Exception):
    """The import is not, or no longer, in the state that the act needs; `incoming` is it as it now is."""

    def __init__(self, incoming: Incoming) -> None:
        self.incoming = incoming
        super().__init__(f"the import {incoming.pk} is {incoming.state}")


def held(incoming: Incoming, state: str, user: AbstractUser) -> Incoming:
    """The import as it now is, locked, so that a second librarian waits here. Raises `Settled` in another state."""
    if not user.has_perm("catalogue.add_book"):
        raise PermissionDenied("only who may add books imports them")
    incoming = Incoming.objects.select_for_update().get(pk=incoming.pk)
    if incoming.state != state:
        raise Settled(incoming)
    return incoming


def settle(incoming: Incoming, state: str, user: AbstractUser) -> None:
    """Write down what was decided, and by whom."""
    incoming.state = state
    incoming.save(update_fields=["state"])
    log(incoming, "eske.import", user=user, data={"state": str(state)})
