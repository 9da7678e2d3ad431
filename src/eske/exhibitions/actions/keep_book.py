"""Keep a book that an announcement names: find it in the catalogue, else add it as transcribed."""

from eske.announcements.draft import Book as Read
from eske.catalogue.actions.keep_reference import keep_reference
from eske.catalogue.models import Book


def keep_book(read: Read, language: str) -> tuple[Book, bool]:
    """The book of a reference, and whether it is new. A record that is there already is left as it is."""
    return keep_reference(read.reference, language, garbled=read.garbled is not None)
