"""Keep a book that an announcement names: find it in the catalogue, else add it as transcribed."""

from eske.announcements.draft import Book as Read
from eske.catalogue.actions.keep_reference import add_book, keep_reference
from eske.catalogue.models import Book
from eske.catalogue.transcription import book_of


def keep_book(read: Read, language: str, *, anew: bool = False) -> tuple[Book, bool]:
    """The book of a reference, and whether it is new. A record that is there already is left as it is.

    `anew` makes another, where somebody said that it is none of those that the catalogue has.
    """
    if not anew:
        return keep_reference(read.reference, language, garbled=read.garbled is not None)
    book = book_of(read.reference, language)
    book.garbled = read.garbled is not None
    add_book(book)
    return book, True
