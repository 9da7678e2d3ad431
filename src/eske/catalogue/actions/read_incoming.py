"""Read a file or pasted lines, and keep what was read for a person to look at. Nothing enters the catalogue here."""

from dataclasses import asdict

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction

from eske.catalogue.doubles import doubles_of
from eske.catalogue.doubts import doubts_of
from eske.catalogue.models import Incoming, IncomingBook
from eske.catalogue.reading import Came, Read
from eske.catalogue.transcription import book_of, values_of

_CONTRIBUTOR = ("as_written", "family", "given", "role", "is_body", "dates")


@transaction.atomic
def read_incoming(name: str, read: Read, content: bytes, user: AbstractUser, language: str = "") -> Incoming:
    """Keep an import to be looked at. What is surely in the catalogue already is proposed as the book that is there."""
    if not user.has_perm("catalogue.add_book"):
        raise PermissionDenied("only who may add books imports them")
    incoming = Incoming.objects.create(
        name=name[:300],
        format=read.format,
        content=content,
        problems=[asdict(problem) for problem in read.problems],
        by=user,
        by_name=user.get_full_name() or user.get_username(),
    )
    rows = [_row(incoming, number, one, language) for number, one in enumerate(read.came, start=1)]
    IncomingBook.objects.bulk_create(rows)
    return incoming


def _row(incoming: Incoming, number: int, came: Came, language: str) -> IncomingBook:
    reference = came.reference
    book = book_of(reference, language)
    double = next(iter(doubles_of(book)), None)
    holding = next(iter(book.holdings.all()), None)
    return IncomingBook(
        incoming=incoming,
        number=number,
        raw=reference.raw,
        values=values_of(book),
        contributors=[{name: getattr(one, name) for name in _CONTRIBUTOR} for one in book.contributors.all()],
        shelf_mark=holding.shelf_mark if holding else "",
        original=came.original,
        charset=came.charset,
        readings={
            name: [reading.span.start, reading.span.end, reading.rule, reading.confidence]
            for name, reading in reference.fields.items()
            if reading.span
        },
        doubts=doubts_of(reference),
        choice=IncomingBook.Choice.SAME if double and double.sure else IncomingBook.Choice.NEW,
        same_as=double.book if double and double.sure else None,
    )
