"""Numbers are checked, and parted as their agencies part them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import ean, isbn

from eske.references.structured import book_number, serial_number


@pytest.mark.parametrize(
    ("written", "value", "valid"),
    [
        ("9786010102682", "978-601-01-0268-2", True),
        ("5020100684", "5-02-010068-4", True),
        ("9965–20–134–Х", "9965-20-134-X", True),
        ("5-02-010068-0", "5-02-010068-0", False),
    ],
)
def test_a_book_number_is_checked_and_parted(written, value, valid):
    number = book_number(written)
    assert (number.value, number.valid) == (value, valid)


def test_a_serial_number_is_checked():
    assert serial_number("15601749").valid is serial_number("1560-1749").valid
    assert serial_number("0131-6045").valid is False


@given(
    st.sampled_from(["978", "979", "9785", "978601", "9789965", "97899"]), st.text("0123456789", min_size=9, max_size=9)
)
def test_hyphens_stand_where_the_ranges_of_the_agency_have_them(prefix, digits):
    whole = (prefix + digits)[:12]
    whole += ean.calc_check_digit(whole)
    assert book_number(whole).value == isbn.format(whole)
    assert book_number(whole[:-1] + str((int(whole[-1]) + 1) % 10)).valid is False
    if whole.startswith("978"):
        short = isbn.to_isbn10(whole)
        assert book_number(short).value == isbn.format(short)


# Nine digits are a number of the system before ISBN, which the library takes for one and the region never used.
@given(st.text("0123456789Xx", min_size=8, max_size=14).filter(lambda text: len(text) != 9))
def test_a_book_number_is_right_where_the_library_of_numbers_says_so(text):
    assert book_number(text).valid == isbn.is_valid(text)
