"""Which dates does a text give?"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from eske.announcements.draft import DateMention
from eske.announcements.periods import periods
from eske.announcements.words import any_of, either, table
from eske.dates import BadDate, check
from eske.text.span import Reading, Span

_YEAR = r"(?:1[5-9]|20)\d\d"
# The endings of a Kazakh date in a sentence.
_CASE = r"(?:ының|інің|ынан|інен|ына|іне|ында|інде|ын|ін|ы|і|ға|ге|да|де|дан|ден|нан|нен|ның|нің|дың|дің)?"


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day of a month, where the text names it; `recurrence` is its rule after RFC 5545, `year` is the one that
    stands with it.
    """

    recurrence: str
    span: Span
    year: str | None = None


def days_in(text: str, span: Span) -> tuple[DayOfYear, ...]:
    """The days of a month in a stretch of text: “May 31”, “31 мамыр”, “fourth Saturday of November”."""
    found = []
    for match in _day().finditer(text, span.start, span.end):
        day = int(match["day"] or match["day2"])
        if 1 <= day <= 31:
            rule = f"FREQ=YEARLY;BYMONTH={_month(match)};BYMONTHDAY={day}"
            found.append(DayOfYear(rule, Span(*match.span()), year=match["year"] or match["year2"]))
    for match in _nth_weekday().finditer(text, span.start, span.end):
        found.append(DayOfYear(_nth_rule(match), Span(*match.span())))
    return tuple(sorted(found, key=lambda day: day.span))


def dates_in(text: str, span: Span) -> tuple[DateMention, ...]:
    """Every date of a stretch in EDTF, each once: days with or without a year, in words or in figures, months of a
    year, years, decades, and periods of days or years. A shorter date inside a longer one is none.
    """
    taken: list[tuple[Span, DateMention]] = []
    for rule, sure, pattern, edtf in _kinds():
        for match in pattern.finditer(text, span.start, span.end):
            at = Span(*match.span())
            written = edtf(match)
            if written is None or not _exists(written) or any(at.overlaps(other) for other, _ in taken):
                continue
            taken.append((at, DateMention(written, match.group(), Reading(rule, sure, at))))
    found: dict[str, DateMention] = {}
    for date in periods(text, [date for _, date in taken]):
        found.setdefault(date.edtf, date)
    return tuple(found.values())


def _exists(written: str) -> bool:
    """Whether a calendar has the day."""
    try:
        check(written)
    except BadDate:
        return False
    return True


@cache
def _kinds() -> tuple[tuple[str, float, re.Pattern[str], Callable[[re.Match[str]], str | None]], ...]:
    """The kinds of dates, the longer ones first: rule, confidence, pattern, and what it gives in EDTF."""
    months = any_of(word for row in table("days")["months"] for word in row)
    words = table("days")["years"]
    year_word = rf"(?:\s*(?:{either(words['behind'])})|-(?:{either(words['ordinal'])}))(?!\w)"
    to, ties = either(words["to"]), either(words["and"])
    end = rf"\s?(?:года|г\.|року|р\.|жылдан)?\s*(?:{to}|/)\s*"
    led = rf"(?:{either(words['between'])})\s+(?P<year2>{_YEAR})\s(?:{ties})\s(?P<until2>{_YEAR})"
    years = rf"{led}(?!\d)|(?<![\d/.№-])(?P<year>{_YEAR}){end}(?P<until>{_YEAR}|\d\d(?=\W|$)(?![.:-]\d))(?!\d)"
    in_year = r"(?:жылғы|жылы|жылдың)?"
    behind = rf"(?P<month>{months})(?:\s+|,\s*)(?:of\s+)?(?P<year>{_YEAR})(?!\d)"
    named = rf"{behind}|(?P<year2>{_YEAR})\s+{in_year}\s*(?P<month2>{months}){_CASE}(?!\w)"
    figures = rf"(?<![\d.])(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>{_YEAR}|\d\d)(?![\d.]\d)"
    slashed = rf"(?<![\d/])(?P<one>\d{{1,2}})/(?P<other>\d{{1,2}})/(?P<year>{_YEAR})(?![\d/])"
    iso = rf"(?<![\d-])(?P<year>{_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])"
    decade = (
        rf"(?<![\d-])(?:(?P<full>(?:1[5-9]|20)\d)0(?:{either(words['decade'])})(?!\w)"
        rf"|(?P<short>[2-9])0-?(?:{words['decade'][0]})\s+(?:{either(words['decade_behind'])})(?!\w))"
    )
    alone = (
        rf"(?<!\w)(?:{either(words['before'])})\s+(?P<year>{_YEAR})(?![\d-]|\s?(?:тыс|чел|people|адам|осіб|люд))"
        rf"|(?<![\d.–-])(?P<year2>{_YEAR}){year_word}"
    )
    return (
        ("days", 0.9, _day_range(), _range),
        ("day-of-month", 0.95, _day(), _day_edtf),
        ("day-in-figures", 0.9, re.compile(figures), _figures_edtf),
        ("day-in-figures", 0.9, re.compile(iso), _figures_edtf),
        ("day-in-figures", 0.8, re.compile(slashed), _slashed_edtf),
        ("years", 0.9, re.compile(years, re.IGNORECASE), _years_edtf),
        ("month-of-year", 0.85, re.compile(rf"(?<!\w)(?:{named})", re.IGNORECASE), _month_edtf),
        ("decade", 0.8, re.compile(decade, re.IGNORECASE), lambda m: f"{m['full'] or '19' + m['short']}X"),
        ("year", 0.8, re.compile(alone, re.IGNORECASE), lambda m: m["year"] or m["year2"]),
    )


def _years_edtf(match: re.Match[str]) -> str | None:
    """A period of years; “1932-33” leaves the century out."""
    year, until = match["year"] or match["year2"], match["until"] or match["until2"]
    until = year[:2] + until if len(until) == 2 else until
    return f"{year}/{until}" if year < until else None


def _slashed_edtf(match: re.Match[str]) -> str | None:
    """Day and month in either order, where only one of them can be the month."""
    one, other = int(match["one"]), int(match["other"])
    if one <= 12 and other <= 12 and one != other:
        return None
    day, month = (one, other) if other <= 12 else (other, one)
    return f"{match['year']}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None


def _day_edtf(match: re.Match[str]) -> str | None:
    day = int(match["day"] or match["day2"])
    year = match["year"] or match["year2"]
    return f"{year or '-'}-{_month(match):02}-{day:02}" if 1 <= day <= 31 else None


def _range(match: re.Match[str]) -> str | None:
    """Days of one month, or of two; the year stands behind the last."""
    first, last = int(match["from"]), int(match["to"])
    until = _number_of(match["month"])
    begin = _number_of(match["month_from"]) if match["month_from"] else until
    if not (1 <= first <= 31 and 1 <= last <= 31) or (begin, first) >= (until, last):
        return None
    year = match["year"] or "-"
    return f"{year}-{begin:02}-{first:02}/{year}-{until:02}-{last:02}"


def _figures_edtf(match: re.Match[str]) -> str | None:
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return f"{year if len(year) == 4 else f'20{year}'}-{month:02}-{day:02}"


def _month_edtf(match: re.Match[str]) -> str:
    return f"{match['year'] or match['year2']}-{_number_of(match['month'] or match['month2']):02}"


def _number_of(word: str) -> int:
    return next(number for number, words in enumerate(table("days")["months"], start=1) if word.casefold() in words)


def _month(match: re.Match[str]) -> int:
    return _number_of(match["month"] or match["month2"])


def _nth_rule(match: re.Match[str]) -> str:
    days = table("days")
    nth = next(number for number, words in days["ordinals"].items() if match["nth"].casefold() in words)
    weekday = next(i for i, words in enumerate(days["weekdays"]) if match["weekday"].casefold() in words)
    code = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[weekday]
    return f"FREQ=YEARLY;BYMONTH={_number_of(match['month'])};BYDAY={nth}{code}"


@cache
def _day() -> re.Pattern[str]:
    months = any_of(word for row in table("days")["months"] for word in row)
    year = rf"(?:(?P<year>{_YEAR})\s*(?:жылғы|жылы|жылдың|ж\.)?\s*)?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|-го|-е)?(?:\s+|-|(?<=#\d)|(?<=#\d\d))(?:of\s+)?"
    before = rf"{year}{day}(?P<month>{months}){_CASE}\b\.?"
    year_behind = rf"(?:,?\s+(?:in\s+)?(?P<year2>{_YEAR}))?"
    behind = rf"(?P<month2>{months})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)"
    return re.compile(rf"(?<![\w.])(?:{before}|{behind}){year_behind}", re.IGNORECASE)


@cache
def _day_range() -> re.Pattern[str]:
    months = any_of(word for row in table("days")["months"] for word in row)
    end = r"(?:\s*[-–—]\s*|\s+(?:to|until|through|по|до)\s+|\s+(?:мен|бен)\s+)"
    behind = rf"(?P<from>\d{{1,2}})(?:\s+(?P<month_from>{months}))?{end}(?P<to>\d{{1,2}})\s+(?P<month>{months})"
    return re.compile(rf"(?<![\w.]){behind}(?!\w)(?:,?\s+(?P<year>{_YEAR}))?", re.IGNORECASE)


@cache
def _nth_weekday() -> re.Pattern[str]:
    days = table("days")
    nth = any_of(word for words in days["ordinals"].values() for word in words)
    weekday = any_of(word for row in days["weekdays"] for word in row)
    months = any_of(word for row in days["months"] for word in row)
    return re.compile(rf"(?P<nth>{nth})\s+(?P<weekday>{weekday})\s+(?:of\s+)?(?P<month>{months})", re.IGNORECASE)
