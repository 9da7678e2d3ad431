import datetime

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.exchange import Day, calendar

STAMP = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200)


def a_day(**fields: object) -> Day:
    given = {
        "uid": "may-31@example.org",
        "name": "Саяси қуғын-сүргін құрбандарын еске алу күні",
        "recurrence": "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31",
        "first": datetime.date(1997, 5, 31),
    }
    return Day(**{**given, **fields})


def read(payload: bytes) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(payload)


def test_a_calendar_program_finds_the_day_and_its_rule():
    (event,) = read(calendar([a_day(url="https://example.org/kk/")], "Еске алу күндері", "kk", STAMP)).walk("VEVENT")
    assert event["SUMMARY"] == "Саяси қуғын-сүргін құрбандарын еске алу күні"
    assert event["SUMMARY"].params["LANGUAGE"] == "kk"
    assert event["DTSTART"].dt == datetime.date(1997, 5, 31)
    assert event["RRULE"].to_ical() == b"FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=5"
    assert event["URL"] == "https://example.org/kk/"
    assert event["DTSTAMP"].dt == STAMP


def test_a_day_of_remembrance_takes_nobody_s_time():
    (event,) = read(calendar([a_day()], "Days", "en", STAMP)).walk("VEVENT")
    assert event["TRANSP"] == "TRANSPARENT"


def test_what_is_not_known_is_not_said():
    (event,) = read(calendar([a_day()], "Days", "en", STAMP)).walk("VEVENT")
    assert not {"URL", "DESCRIPTION"} & set(event)


def test_a_feed_without_days_is_still_a_calendar():
    feed = read(calendar([], "Days", "en", STAMP))
    assert feed["X-WR-CALNAME"] == "Days"
    assert feed.walk("VEVENT") == []


def test_the_same_days_give_the_same_bytes():
    assert calendar([a_day()], "Days", "en", STAMP) == calendar([a_day()], "Days", "en", STAMP)


def test_no_line_is_longer_than_programs_must_read():
    text = "Еске алу. " * 60
    assert max(map(len, calendar([a_day(description=text)], "Days", "kk", STAMP).splitlines())) <= 75


@pytest.mark.parametrize("text", ["one, two; three", 'a "name"', "back\\slash", "two\nlines"])
def test_signs_that_mean_something_to_the_format_come_back_as_they_went(text):
    (event,) = read(calendar([a_day(description=text)], "Days", "en", STAMP)).walk("VEVENT")
    assert event["DESCRIPTION"] == text


@given(NAMES)
def test_a_name_in_any_script_comes_back_as_it_went(name):
    (event,) = read(calendar([a_day(name=name)], "Days", "kk", STAMP)).walk("VEVENT")
    assert event["SUMMARY"] == name
