"""Withdraw the books that an import made, and open it again. Nothing is destroyed."""

from django.contrib.auth.models import AbstractUser
from django.db import transaction

from eske.catalogue.actions.settle_incoming import held, settle
from eske.catalogue.models import Incoming, IncomingBook


@transaction.atomic
def take_back_incoming(incoming: Incoming, user: AbstractUser) -> int:
    """Take the books from public view; the answer counts them. Raises `Settled`.

    A withdrawn book keeps its address and its record, and is taken up again when the import is kept a second time.
    """
    incoming = held(incoming, Incoming.State.KEPT, user)
    rows = incoming.books.filter(choice=IncomingBook.Choice.NEW).exclude(book=None).select_related("book")
    for row in rows:
        row.book.unpublish(user=user)
    settle(incoming, Incoming.State.OPEN, user)
    return len(rows)
