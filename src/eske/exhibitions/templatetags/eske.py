"""What templates ask: a thing's name for this reader, a date or number in words, the rivals of a figure."""

import datetime
from collections.abc import Iterable

from django import template

from eske.catalogue.display import displayed
from eske.catalogue.models import Book
from eske.exhibitions import atlas, wording
from eske.exhibitions.scale import Scale, scale
from eske.exhibitions.shown import Shown, every_language, reading_language, shown, shown_name
from eske.register.models import Figure, Person, Place, Statement
from eske.register.rivals import Difference, Rival, rivals
from eske.text import language_of, script_of

register = template.Library()


@register.filter
def name(person: Person) -> Shown:
    return shown_name(person, reading_language())


@register.filter
def said(thing: object, field: str) -> Shown | None:
    """The field of a thing in the reader's language, as `{% with basis=occasion|said:"legal_basis" %}`."""
    return shown(thing, field, reading_language())


@register.filter
def other_names(thing: object) -> list[Shown]:
    """The names of a thing in the languages that the reader does not read here."""
    first = shown(thing, "name", reading_language())
    return [written for written in every_language(thing, "name") if written != first]


@register.filter
def when(edtf: str) -> str:
    return wording.say_date(edtf, reading_language())


@register.filter
def year(edtf: str) -> str:
    return wording.say_year(edtf, reading_language())


@register.filter
def day(value: datetime.date) -> str:
    return wording.say_day(value, reading_language())


@register.filter
def kept_on(recurrence: str) -> str:
    return wording.say_recurrence(recurrence, reading_language())


@register.filter
def quantity(figure: Figure) -> str:
    return wording.say_quantity(figure, reading_language())


@register.filter
def penalty(code: str) -> str:
    return wording.say_penalty(code)


@register.filter
def in_words(difference: Difference) -> str:
    return wording.say_difference(difference, reading_language())


@register.filter
def language_name(code: str) -> str:
    return wording.say_language(code)


@register.filter
def told_language(words: str) -> str:
    """The language of a few words where they tell it, else empty."""
    code = language_of(words).code
    return "" if code == "und" else code


@register.filter
def is_arabic(text: str) -> bool:
    return script_of(text) == "Arab"


@register.filter
def is_mortal(statement: Statement) -> bool:
    """Whether a statement is of a life cut short: a death by shooting or in custody that is not known false."""
    return statement.kind in (Statement.Kind.EXECUTION, Statement.Kind.DEATH_IN_CUSTODY)


@register.filter(name="rivals")
def rivals_of(figure: Figure) -> list[Rival]:
    return rivals(figure)


@register.simple_tag
def one_scale(figure: Figure, others: list[Rival]) -> Scale | None:
    """The figure and its rivals on one scale."""
    return scale([figure, *(rival.figure for rival in others)])


@register.filter
def top(drawn: Scale) -> str:
    return wording.say_number(drawn.top, drawn.is_share, reading_language())


@register.filter
def per_cent(value: float) -> str:
    """A number as a length in CSS and SVG, whatever the reader's decimal sign."""
    return f"{value:.2f}%"


@register.simple_tag
def map_of(place: Place | str, places: Iterable[Place]) -> atlas.Map | None:
    return atlas.map_of(place if isinstance(place, Place) else None, places, reading_language())


@register.filter(name="displayed")
def displayed_of(books: Iterable[Book]) -> list[Book]:
    return displayed(books)


@register.filter
def cloth(book: Book) -> int:
    """Which of the seven cloth colours a book without a cover wears; neighbours of one shelf wear different ones."""
    return book.pk % 7
