import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.dates import BadDate, Bounds, bounds

YEARS = st.integers(1, 9999)


def days(earliest: str | None, latest: str | None) -> Bounds:
    return Bounds(*(datetime.date.fromisoformat(day) if day else None for day in (earliest, latest)))


@pytest.mark.parametrize(
    ("edtf", "between"),
    [
        ("1937-11-21", days("1937-11-21", "1937-11-21")),
        ("1937-11", days("1937-11-01", "1937-11-30")),
        ("1937", days("1937-01-01", "1937-12-31")),
        ("1936-02", days("1936-02-01", "1936-02-29")),
        ("193X", days("1930-01-01", "1939-12-31")),
        ("19XX", days("1900-01-01", "1999-12-31")),
        ("1937-11-XX", days("1937-11-01", "1937-11-30")),
        ("1937-22", days("1937-06-01", "1937-08-31")),
        ("1951/1955", days("1951-01-01", "1955-12-31")),
        ("1937-11/1938-02-03", days("1937-11-01", "1938-02-03")),
        ("../1937", days(None, "1937-12-31")),
        ("1937/..", days("1937-01-01", None)),
        ("[1937,1938]", days("1937-01-01", "1938-12-31")),
        ("[1938,1937]", days("1937-01-01", "1938-12-31")),
        ("[..1937]", days(None, "1937-12-31")),
        ("[1937..]", days("1937-01-01", None)),
        ("--05-31", days(None, None)),
        ("XXXX-05-31", days(None, None)),
    ],
)
def test_a_date_lies_between_its_first_and_last_possible_day(edtf, between):
    assert bounds(edtf) == between


def test_the_winter_of_a_year_may_be_at_its_beginning_or_at_its_end():
    assert bounds("1937-24") == days("1937-01-01", "1937-12-31")


@pytest.mark.parametrize("qualifier", "~?%")
def test_a_qualifier_widens_nothing(qualifier):
    assert bounds(f"1937-11{qualifier}") == bounds("1937-11")


@pytest.mark.parametrize(
    ("edtf", "year"),
    [("1937-11", 1937), ("1937/1937-11-21", 1937), ("1937/1938", None), ("193X", None), ("--05-31", None)],
)
def test_the_year_is_known_where_both_ends_lie_in_it(edtf, year):
    assert bounds(edtf).year == year


@pytest.mark.parametrize("edtf", ["1955/1951", "1937-11-22/1937-11-21", "194X/193X"])
def test_an_interval_cannot_end_before_it_begins(edtf):
    with pytest.raises(BadDate):
        bounds(edtf)


@given(st.dates())
def test_the_bounds_of_a_day_are_the_day(day):
    assert bounds(day.isoformat()) == Bounds(day, day)


@given(st.dates())
def test_what_says_less_lies_between_bounds_that_are_no_narrower(day):
    said = [day.isoformat()[:length] for length in (10, 7, 4)]
    said.append(f"{said[2][:3]}X" if day.year >= 10 else said[2])
    found = [bounds(text) for text in said]
    for narrow, wide in itertools.pairwise(found):
        assert wide.earliest <= narrow.earliest
        assert narrow.latest <= wide.latest


@given(YEARS, YEARS)
def test_an_interval_reaches_from_the_beginning_of_one_year_to_the_end_of_the_other(first, last):
    first, last = sorted((first, last))
    found = bounds(f"{first:04}/{last:04}")
    assert (found.earliest, found.latest) == (datetime.date(first, 1, 1), datetime.date(last, 12, 31))
