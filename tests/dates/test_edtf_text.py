import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.dates import BadDate, bounds, check, shape

DATES = [
    "1937",
    "1937-11",
    "1937-11-21",
    "193X",
    "19XX",
    "1937-XX-21",
    "1937-11-XX",
    "1930~",
    "1937-11?",
    "1937-11-21%",
    "1937-24",
    "1951/1955",
    "1937-11/1938-02-03",
    "../1937",
    "1937/..",
    "[1937,1938]",
    "[..1937]",
    "[1937-11..1938]",
    "--05-31",
    "--01-15/--01-31",
    "XXXX-05-31",
    "--02-29",
    "1936-02-29",
]
NO_DATES = [
    "",
    "/",
    "37",
    "0000",
    "19X7",
    "1937-13",
    "1937-00",
    "1937-11-31",
    "1937-02-29",
    "193X-02-30",
    "1937-21-05",
    "--02-30",
    "--13-01",
    "--XX-XX",
    "21.11.1937",
    "1937-11-21T10:00",
    " 1937",
    "1937 ",
    "about 1930",
    "1937-11-21/1937-11-31",
    "[1937",
    "[]",
    "１９３７",
]


@pytest.mark.parametrize("text", DATES)
def test_a_date_in_edtf_is_given_back_as_it_is(text):
    assert check(text) == text


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_named_with_the_remedy(text):
    with pytest.raises(BadDate, match="write 1937") as error:
        check(text)
    assert error.value.value == text
    assert repr(text) in str(error.value)


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day):
    assert check(day.isoformat()) == day.isoformat()


@given(st.text(alphabet="0123456789X-~?%/.,[]", max_size=24))
def test_what_one_reader_takes_none_trips_over(text):
    try:
        check(text)
    except BadDate:
        return
    shape(text)
    try:
        found = bounds(text)
    except BadDate:
        assert "/" in text  # an interval that ends before it begins
    else:
        assert not (found.earliest and found.latest) or found.earliest <= found.latest
