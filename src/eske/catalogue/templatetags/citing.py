"""How does a book stand in a list of literature?"""

from typing import NamedTuple

from django import template

from eske.catalogue.models import Book
from eske.catalogue.transcription import reference_of
from eske.catalogue.wording import say_style
from eske.references.styles import STYLES, cite

register = template.Library()

# The style of the lists under a shelf; the page of a book shows every style, this one first.
_OF_LISTS = "gost-2018-short"
_FIRST = "gost-2018"


class Cited(NamedTuple):
    """A book as a style writes it."""

    label: str
    text: str


@register.filter
def cited(book: Book) -> str:
    """The book as the national standard writes it in a list, with the words of the book's own language."""
    return cite(reference_of(book), _OF_LISTS)


@register.filter
def in_every_style(book: Book) -> list[Cited]:
    """The book in each style, the national standard first; what two styles write alike stands once."""
    reference = reference_of(book)
    order = sorted(STYLES, key=lambda name: name != _FIRST)
    written: dict[str, str] = {}
    for name in order:
        written.setdefault(cite(reference, name), say_style(name))
    return [Cited(label, text) for text, label in written.items()]
