"""Which two days of a text are the first and the last of one period?"""

import re
from functools import cache

from eske.announcements.draft import DateMention
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

_DAY = re.compile(r"(?P<year>\d{4}|-)-(?P<rest>\d\d-\d\d)")
_FROM = re.compile(r"(?:нан|нен|дан|ден)$")
_TILL = re.compile(r"\s+дейін(?!\w)")


def periods(text: str, dates: list[DateMention]) -> list[DateMention]:
    """The dates in their order, two days that a word or a dash joins as one period.

    The first day has the year of the last where none stands with it; in Kazakh the cases join the two.
    """
    found: list[DateMention] = []
    for date in sorted(dates, key=_where):
        joined = _joined(text, found[-1], date) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(date)
    return found


def _where(date: DateMention) -> Span:
    assert date.reading.span is not None
    return date.reading.span


def _joined(text: str, first: DateMention, last: DateMention) -> DateMention | None:
    one, other = _DAY.fullmatch(first.edtf), _DAY.fullmatch(last.edtf)
    if not one or not other or not _are_joined(text, _where(first), _where(last)):
        return None
    end = last.edtf if other["year"] != "-" or one["year"] == "-" else f"{one['year']}-{other['rest']}"
    begin = first.edtf if one["year"] != "-" or other["year"] == "-" else f"{other['year']}-{one['rest']}"
    at = Span(_where(first).start, _where(last).end)
    return DateMention(f"{begin}/{end}", at.of(text), Reading("days", 0.9, at)) if begin < end else None


def _are_joined(text: str, first: Span, last: Span) -> bool:
    between = text[first.end : last.start]
    if _joint().fullmatch(between):
        return True
    return not between.strip() and _FROM.search(first.of(text)) is not None and _TILL.match(text, last.end) is not None


@cache
def _joint() -> re.Pattern[str]:
    words = table("days")["years"]
    return re.compile(rf"\s*(?:{either(words['behind'])})?\s*(?:{either(words['to'])})\s*", re.IGNORECASE)
