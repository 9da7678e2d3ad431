"""Two references name one book where their words are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.catalogue.fingerprint import fingerprint

SAME = [
    (("Дала дауысы", "", "1991", ""), ("«Дала Дауысы»", "", "1991", "")),
    (("The steppe: a history", "", "2001", ""), ("The steppe", "a history", "2001", "")),
]
OTHER = [
    (("Дала дауысы", "", "1991", ""), ("Дала дауысы", "", "1992", "")),
    (("Review", "", "", "№ 17"), ("Review", "", "", "№ 18")),
    (("Дала", "", "", ""), ("Дала үні", "", "", "")),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_case_quotes_and_the_border_of_the_subtitle_do_not_count(one, other):
    assert fingerprint(*one) == fingerprint(*other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_year_issue_or_word_is_another_book(one, other):
    assert fingerprint(*one) != fingerprint(*other)


@given(st.text(), st.text(), st.text(), st.text())
def test_any_text_has_a_fingerprint(title, subtitle, year, volume):
    assert len(fingerprint(title, subtitle, year, volume)) == 64
