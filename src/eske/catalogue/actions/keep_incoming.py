"""Take an import into the catalogue: all of it or nothing."""

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from wagtail.log_actions import log

from eske.catalogue.actions.keep_reference import add_book
from eske.catalogue.actions.settle_incoming import held, settle
from eske.catalogue.models import Book, Contributor, Holding, Incoming, IncomingBook, Original
from eske.references.formats.registry import FORMATS


@transaction.atomic
def keep_incoming(incoming: Incoming, user: AbstractUser) -> list[Book]:
    """Make a book of every reference that is a new one; the answer holds those made. Raises `Settled`.

    A reference that names a book which is there leaves that as it is. The books of somebody who may not publish are
    drafts. Nobody makes the same import twice: the second waits here, and finds it kept.
    """
    incoming = held(incoming, Incoming.State.OPEN, user)
    made = []
    for row in incoming.books.select_related("same_as"):
        if row.choice == IncomingBook.Choice.NEW:
            row.book = _made(row, incoming, user)
            made.append(row.book)
        elif row.choice == IncomingBook.Choice.SAME:
            row.book = row.same_as
        row.save(update_fields=["book"])
    settle(incoming, Incoming.State.KEPT, user)
    return made


def book_of_row(row: IncomingBook) -> Book:
    """The book that a row of an import describes, not yet kept."""
    book = Book(**row.values)
    book.contributors = [Contributor(**values) for values in row.contributors]
    if row.shelf_mark:
        book.holdings = [Holding(shelf_mark=row.shelf_mark)]
    book.set_keys()
    return book


def _made(row: IncomingBook, incoming: Incoming, user: AbstractUser) -> Book:
    book = book_of_row(row)
    book.live = user.has_perm("catalogue.publish_book")
    book.has_unpublished_changes = not book.live
    if row.book:  # kept before, and taken back
        book.pk, book.slug = row.book.pk, row.book.slug
        book.latest_revision, book.first_published_at = row.book.latest_revision, row.book.first_published_at
        book.save()
    else:
        add_book(book)
    if incoming.format in FORMATS and row.original:
        record = {"format": incoming.format, "charset": row.charset, "content": bytes(row.original)}
        Original.objects.update_or_create(book=book, defaults=record)
    book.save_revision(user=user)
    log(book, "wagtail.create", user=user, data={"incoming": incoming.pk})
    return book
