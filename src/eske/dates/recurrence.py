"""On which days does an occasion return?

A rule is a recurrence rule of iCalendar (RFC 5545, section 3.3.10), as `FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31`.
"""

import datetime
import re
from dataclasses import dataclass
from itertools import islice

from dateutil.rrule import rrulestr

_PARTS = re.compile(r"FREQ=YEARLY;BYMONTH=(\d{1,2});(?:BYMONTHDAY=(\d{1,2})|BYDAY=(-?\d)([A-Z]{2}))")


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
    if not match or not 1 <= int(match[1]) <= 12:
        raise BadRecurrence(rule)
    weekdays = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    if match[4] and match[4] not in weekdays:
        raise BadRecurrence(rule)
    return Pattern(
        month=int(match[1]),
        day=int(match[2]) if match[2] else None,
        nth=int(match[3]) if match[3] else None,
        weekday=weekdays.index(match[4]) if match[4] else None,
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
