"""Keep the book that a reference names: find it in the catalogue, else add it as transcribed."""

from django.db import transaction

from eske.catalogue.doubles import doubles_of
from eske.catalogue.models import Book
from eske.catalogue.slugs import free_slug
from eske.catalogue.transcription import book_of
from eske.references import Reference


@transaction.atomic
def keep_reference(reference: Reference, language: str = "", *, garbled: bool = False) -> tuple[Book, bool]:
    """The book of a reference, and whether it is new. One that is there already is left as it is.

    Only what is surely the same is found; what may be the same is for a person to say. `language` is that of the text
    around the reference.
    """
    book = book_of(reference, language)
    there = next(iter(doubles_of(book)), None)
    if there and there.sure:
        return there.book, False
    book.garbled = garbled
    add_book(book)
    return book, True


def add_book(book: Book) -> None:
    """Give a new book its address, and keep it."""
    book.slug = free_slug(Book, f"{book.title} {book.year}", book.language or "kk")
    book.save()
