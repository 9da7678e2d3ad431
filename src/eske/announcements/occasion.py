"""Which day does the announcement keep, and by which rule does it return?"""

import re
from functools import cache

from eske.announcements.dates import days_in
from eske.announcements.draft import Occasion
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

_OWN_TIME = "2000"  # a date from this year on is that of a page or of an event at the library
_NEAR = 160  # characters between the name of the day and its date


def occasion_of(text: str, end: int) -> Occasion | None:
    """The first day of remembrance that `text[:end]` names, with the rule of the nearest day of a month beside it.

    A day without a year is likelier the one that returns than the date of an event or of the page, and a day on which
    something begins or ends, or one of our own years, is none.
    """
    span = _named(text, end)
    if span is None:
        return None
    around = Span(max(0, span.start - _NEAR), min(end, span.end + _NEAR))
    days = [day for day in days_in(text, around) if not _bounds(text, day.span) and (day.year or "") < _OWN_TIME]
    name = _nominative(" ".join(span.of(text).split()))
    if not days:
        return Occasion(name, None, Reading("day-named", 0.7, span))
    day = min(days, key=lambda day: (day.year is not None, abs(span.start - day.span.start)))
    return Occasion(name, day.recurrence, Reading("day-named-and-dated", 0.95, span))


def _bounds(text: str, day: Span) -> bool:
    """Whether a word before or behind the day makes it the first or last of a period."""
    before, behind = text[max(0, day.start - 12) : day.start], text[day.end : day.end + 14]
    return _pattern("begins").search(before) is not None or _pattern("ends").match(behind) is not None


def _nominative(name: str) -> str:
    forms = table("days")["occasion"]["nominative"]
    return " ".join([*(forms.get(word, word) for word in name.split()[:2]), *name.split()[2:]])


def _named(text: str, end: int) -> Span | None:
    rules = table("days")["occasion"]
    begun = re.compile(either(rules["begins"]), re.IGNORECASE).search(text, 0, end)
    ended = _backwards().search(text, 0, end)
    if ended and (not begun or ended.start() < begun.start()):
        return _from_capital(text, Span(*ended.span()))
    if not begun:
        return None
    stop = re.compile(either(rules["stops"]), re.IGNORECASE).search(text, begun.end(), end)
    stretch = text[begun.start() : stop.start() if stop else end].rstrip()
    return Span(begun.start(), begun.start() + len(stretch))


def _from_capital(text: str, span: Span) -> Span:
    """The phrase from its last capital on: what stands before it belongs to the sentence, not to the name."""
    capitals = [match.start() for match in re.finditer(r"(?<!\w)[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]", span.of(text))]
    return Span(span.start + capitals[-1], span.end) if capitals else span


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(either(table("days")["period"][name]), re.IGNORECASE)


@cache
def _backwards() -> re.Pattern[str]:
    ends = either(table("days")["occasion"]["ends"])
    return re.compile(rf"(?:[^\W\d_]+(?:[- ]+[^\W\d_]+){{0,5}}? +)?(?<!\w)(?:{ends})", re.IGNORECASE)
