"""How do books leave the catalogue in the format of another program?"""

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO

from eske.catalogue.models import Book, Original
from eske.catalogue.transcription import book_of, reference_of
from eske.references import Reference
from eske.references.formats.entry import Entry
from eske.references.formats.losses import COMPARED, Losses
from eske.references.formats.registry import FORMATS, WRITABLE, Format

_AT_ONCE = 500
_IN_MEMORY = 2**22  # bytes; a larger file waits on the disk
# What a reader is offered beside a shelf, in this order; the desk offers every format.
_FOR_READERS = ("ris", "bibtex", "marc21", "csv")


def offered() -> list[Format]:
    """The formats in which readers take books with them."""
    return [FORMATS[name] for name in _FOR_READERS if name in WRITABLE]


def write_books(books: Iterable[Book], format_name: str) -> tuple[BinaryIO, Losses]:
    """The books in a format, as a file at its beginning, and what of them the format cannot hold."""
    file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 — the response that sends it closes it
    losses = FORMATS[format_name].write(map(entry_of, books), file)  # type: ignore[arg-type]
    file.seek(0)
    return file, losses  # type: ignore[return-value]


def entry_of(book: Book) -> Entry:
    """A book as an entry of a file, with the record that it came from."""
    try:
        original = book.original
    except Original.DoesNotExist:
        return Entry(reference_of(book))
    content = bytes(original.content)
    said = FORMATS[original.format].said(content, original.charset)
    reference = _with_changes(said, reference_of(book)) if said else reference_of(book)
    return Entry(reference, original.format, content, original.charset)


def _with_changes(said: Reference, now: Reference) -> Reference:
    """What the record said, with what was changed in the book since; what a book has no field for stays as it was."""
    then = reference_of(book_of(said))
    return replace(said, **{name: value for name in COMPARED if (value := getattr(now, name)) != getattr(then, name)})


def every_public_book() -> Iterator[Book]:
    """The public books with all that is written of them, a few hundred at once, so that the memory stays small."""
    books = Book.objects.public().select_related("original").prefetch_related("contributors", "holdings")
    return books.iterator(chunk_size=_AT_ONCE)
