"""The days of remembrance as an iCalendar feed (RFC 5545)."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from icalendar import Calendar, Event, vRecur


@dataclass(frozen=True, slots=True)
class Day:
    """One occasion: a stable `uid`, its name, the rule by which it returns, its first day, a text and an address."""

    uid: str
    name: str
    recurrence: str
    first: datetime.date
    description: str = ""
    url: str = ""


def calendar(days: Iterable[Day], name: str, language: str, stamp: datetime.datetime) -> bytes:
    """A whole calendar with all-day events.

    `stamp` (UTC) says when the calendar was made; the same days and stamp give the same bytes.
    """
    made = Calendar()
    made.add("prodid", "-//Eske//Days of remembrance//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", name, parameters={"language": language})
    made.add("x-wr-timezone", "Asia/Almaty")
    for day in days:
        made.add_component(_event(day, language, stamp))
    return bytes(made.to_ical())


def _event(day: Day, language: str, stamp: datetime.datetime) -> Event:
    event = Event()
    event.add("uid", day.uid)
    event.add("dtstamp", stamp)
    event.add("dtstart", day.first)
    event.add("rrule", vRecur.from_ical(day.recurrence))
    event.add("summary", day.name, parameters={"language": language})
    event.add("transp", "TRANSPARENT")
    if day.description:
        event.add("description", day.description, parameters={"language": language})
    if day.url:
        event.add("url", day.url)
    return event
