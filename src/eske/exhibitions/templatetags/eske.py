"""What templates ask: a thing's name for this reader, a date or number in words, the rivals of a figure."""

from django import template
from django.utils.translation import get_language, get_language_info

from eske.catalogue.models import Book
from eske.exhibitions import wording
from eske.exhibitions.scale import Scale, scale
from eske.exhibitions.shown import Shown, shown, shown_name
from eske.register.models import Figure, Person
from eske.register.rivals import Rival, rivals

register = template.Library()


def _language() -> str:
    return (get_language() or "kk")[:2]


@register.filter
def name(person: Person) -> Shown:
    return shown_name(person, _language())


@register.filter
def said(thing: object, field: str) -> Shown | None:
    """The field of a thing in the reader's language, as `{% with basis=occasion|said:"legal_basis" %}`."""
    return shown(thing, field, _language())


@register.filter
def when(edtf: str) -> str:
    return wording.say_date(edtf, _language())


@register.filter
def day(value: object) -> str:
    return wording.say_day(value, _language())  # type: ignore[arg-type]


@register.filter
def quantity(figure: Figure) -> str:
    return wording.say_quantity(figure, _language())


@register.filter(name="rivals")
def rivals_of(figure: Figure) -> list[Rival]:
    return rivals(figure)


@register.simple_tag
def one_scale(figure: Figure, others: list[Rival]) -> Scale | None:
    """The figure and its rivals on one scale."""
    return scale([figure, *(rival.figure for rival in others)])


@register.filter
def own_language(code: str) -> str:
    """The name of a language in itself, as Қазақша; the code where it is not known."""
    try:
        return str(get_language_info(code)["name_local"])
    except KeyError:
        return code


@register.filter
def cloth(book: Book) -> int:
    """Which of the seven cloth colours a book without a cover wears: always the same for the same book."""
    return int(book.fingerprint[:8], 16) % 7
