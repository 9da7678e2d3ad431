"""Which dates does a text give?"""

import re
from dataclasses import dataclass
from functools import cache

from eske.announcements.draft import DateMention
from eske.announcements.words import any_of, table
from eske.text.span import Reading, Span

_YEAR = r"(?:1[5-9]|20)\d\d"


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day that returns every year, where the text names it; `recurrence` is its rule after RFC 5545."""

    recurrence: str
    span: Span


def days_in(text: str, span: Span) -> tuple[DayOfYear, ...]:
    """The days of a month in a stretch of text: “May 31”, “31 мамыр”, “fourth Saturday of November”."""
    found = []
    for match in _day().finditer(text, span.start, span.end):
        day = int(match["day"] or match["day2"])
        if 1 <= day <= 31:
            rule = f"FREQ=YEARLY;BYMONTH={_month(match)};BYMONTHDAY={day}"
            found.append(DayOfYear(rule, Span(*match.span())))
    for match in _nth_weekday().finditer(text, span.start, span.end):
        found.append(DayOfYear(_nth_rule(match), Span(*match.span())))
    return tuple(sorted(found, key=lambda day: day.span))


def dates_in(text: str, span: Span) -> tuple[DateMention, ...]:
    """Every date of a stretch in EDTF, each once: days with or without a year, and periods of years."""
    found: dict[str, DateMention] = {}
    for match in _day().finditer(text, span.start, span.end):
        day = int(match["day"] or match["day2"])
        if not 1 <= day <= 31:
            continue
        year = match["year"] or match["year2"]
        edtf = f"{year or '-'}-{_month(match):02}-{day:02}"
        _add(found, edtf, match, "day-of-month", 0.95)
    for match in re.compile(rf"(?<![\d/])({_YEAR})\s?[-–—]\s?({_YEAR})(?!\d)").finditer(text, span.start, span.end):
        if match[1] < match[2]:
            _add(found, f"{match[1]}/{match[2]}", match, "years", 0.9)
    return tuple(found.values())


def _add(found: dict[str, DateMention], edtf: str, match: re.Match[str], rule: str, sure: float) -> None:
    found.setdefault(edtf, DateMention(edtf, match.group(), Reading(rule, sure, Span(*match.span()))))


def _month(match: re.Match[str]) -> int:
    word = (match["month"] or match["month2"]).casefold()
    return next(number for number, words in enumerate(table("days")["months"], start=1) if word in words)


def _nth_rule(match: re.Match[str]) -> str:
    days = table("days")
    nth = next(number for number, words in days["ordinals"].items() if match["nth"].casefold() in words)
    weekday = next(i for i, words in enumerate(days["weekdays"]) if match["weekday"].casefold() in words)
    word = match["month"].casefold()
    month = next(number for number, words in enumerate(days["months"], start=1) if word in words)
    return f"FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')[weekday]}"


@cache
def _day() -> re.Pattern[str]:
    months = any_of(word for row in table("days")["months"] for word in row)
    year = rf"(?:(?P<year>{_YEAR})\s*(?:жылғы|жылы|ж\.)?\s*)?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    case = r"(?:ға|да|дан|нан|ның|ге|де|ден|дің)?"  # the endings of a Kazakh date in a sentence
    before = rf"{year}{day}(?P<month>{months}){case}\b\.?"
    year_behind = rf"(?:,?\s+(?P<year2>{_YEAR}))?"
    behind = rf"(?P<month2>{months})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)"
    return re.compile(rf"(?<![\w.])(?:{before}|{behind}){year_behind}", re.IGNORECASE)


@cache
def _nth_weekday() -> re.Pattern[str]:
    days = table("days")
    nth = any_of(word for words in days["ordinals"].values() for word in words)
    weekday = any_of(word for row in days["weekdays"] for word in row)
    months = any_of(word for row in days["months"] for word in row)
    return re.compile(rf"(?P<nth>{nth})\s+(?P<weekday>{weekday})\s+(?:of\s+)?(?P<month>{months})", re.IGNORECASE)
