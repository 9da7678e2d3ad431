"""On which days does an occasion return?

A rule is a recurrence rule of iCalendar (RFC 5545, section 3.3.10), as `FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31`.
"""

import calendar
import datetime
import re
from dataclasses import dataclass
from itertools import islice

from dateutil.rrule import rrulestr

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PARTS = re.compile(
    r"FREQ=YEARLY;BYMONTH=([1-9]|1[0-2]);"
    rf"(?:BYMONTHDAY=([1-9]|[12]\d|3[01])|BYDAY=(-?[1-5])({'|'.join(_WEEKDAYS)}))",
    re.ASCII,
)


class BadRecurrence(ValueError):
    """A rule that is none of RFC 5545. `value` is the rule."""

    def __init__(self, value: str) -> None:
        self.value = value
        super().__init__(f"{value!r} is no yearly rule: write FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31 or …;BYDAY=4SA")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A yearly rule taken apart: a day of a month, or the `nth` weekday of it (-1: the last; Monday is 0)."""

    month: int
    day: int | None
    nth: int | None
    weekday: int | None


def pattern(rule: str) -> Pattern:
    """Take a yearly rule apart. Raises `BadRecurrence`."""
    match = _PARTS.fullmatch(rule)
    if not match or (match[2] and int(match[2]) > calendar.monthrange(2000, int(match[1]))[1]):
        raise BadRecurrence(rule)
    return Pattern(
        month=int(match[1]),
        day=int(match[2]) if match[2] else None,
        nth=int(match[3]) if match[3] else None,
        weekday=_WEEKDAYS.index(match[4]) if match[4] else None,
    )


def next_days(rule: str, after: datetime.date, count: int = 1) -> tuple[datetime.date, ...]:
    """The next `count` days of the rule, from `after` on and with it. Raises `BadRecurrence`."""
    pattern(rule)
    start = datetime.datetime(after.year, 1, 1)
    try:
        days = rrulestr(rule, dtstart=start).xafter(datetime.datetime.combine(after, datetime.time()), inc=True)
        return tuple(day.date() for day in islice(days, count))
    except ValueError as error:
        raise BadRecurrence(rule) from error
