import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.dates import BadRecurrence, next_days, pattern

MAY_31 = "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31"
DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2200, 12, 31))


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("rule", "after", "days"),
    [
        (MAY_31, "2026-05-30", ["2026-05-31", "2027-05-31"]),
        (MAY_31, "2026-05-31", ["2026-05-31", "2027-05-31"]),
        (MAY_31, "2026-06-01", ["2027-05-31", "2028-05-31"]),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=4SA", "2026-01-01", ["2026-11-28", "2027-11-27"]),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=-1SA", "2030-01-01", ["2030-11-30", "2031-11-29"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2026-01-01", ["2028-02-29", "2032-02-29"]),
    ],
)
def test_the_next_days_begin_with_the_day_itself(rule, after, days):
    assert next_days(rule, day(after), 2) == tuple(map(day, days))


def test_the_fourth_saturday_is_not_always_the_last():
    fourth, last = ("FREQ=YEARLY;BYMONTH=11;BYDAY=" + nth for nth in ("4SA", "-1SA"))
    assert next_days(fourth, day("2030-01-01")) != next_days(last, day("2030-01-01"))


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "31 May",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=0",
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=99",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=0SA",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=6SA",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=4XX",
        f"{MAY_31};COUNT=3",
    ],
)
def test_a_rule_that_never_returns_or_is_none_is_refused_with_the_remedy(rule):
    for read in (pattern, lambda rule: next_days(rule, day("2026-01-01"))):
        with pytest.raises(BadRecurrence, match="write FREQ=YEARLY") as error:
            read(rule)
        assert error.value.value == rule


def test_a_rule_is_taken_apart():
    assert (pattern(MAY_31).month, pattern(MAY_31).day) == (5, 31)
    last = pattern("FREQ=YEARLY;BYMONTH=11;BYDAY=-1SA")
    assert (last.day, last.nth, last.weekday) == (None, -1, 5)


@given(DAYS, DAYS)
def test_a_day_of_the_year_returns_on_that_day_and_never_before_it_is_asked_for(kept, after):
    rule = f"FREQ=YEARLY;BYMONTH={kept.month};BYMONTHDAY={kept.day}"
    first, second = next_days(rule, after, 2)
    assert after <= first < second
    assert {(found.month, found.day) for found in (first, second)} == {(kept.month, kept.day)}


@given(
    st.integers(1, 12),
    st.sampled_from([1, 2, 3, 4, -1]),
    st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]),
    DAYS,
)
def test_a_weekday_of_a_month_returns_every_year(month, nth, weekday, after):
    first, second = next_days(f"FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{weekday}", after, 2)
    assert second.year == first.year + 1
    assert {found.month for found in (first, second)} == {month}
    assert first.weekday() == second.weekday()
