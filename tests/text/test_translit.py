"""Cyrillic in other letters, by the published tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.text import SYSTEMS, transliterate

# The sentence of 1902 as the article "Kazakh alphabets" gives it in both alphabets; names as ordinarily printed.
VECTORS = [
    ("kk-Latn", "Бұл маған келген бала", "Būl mağan kelgen bala"),
    ("kk-Latn", "қазымен сөйлесіп", "qazymen söilesıp"),
    ("kk-Latn", "ҚАЗАҚСТАН Қазақстан", "QAZAQSTAN Qazaqstan"),
    ("kk-Arab", "Алматы", "الماتى"),
    ("kk-Arab", "Әлихан Бөкейхан", "ءاليحان بوكەيحان"),
    ("kk-bgn", "Қызылорда", "Qyzylorda"),
    ("kk-bgn", "Өскемен", "Öskemen"),
    ("ru-bgn", "Енисей", "Yenisey"),
    ("ru-bgn", "Щукин", "Shchukin"),
    ("ru-bgn", "Львовна", "Lʼvovna"),
    ("ru-bgn", "Елена Юрьева", "Yelena Yurʼyeva"),
]


@pytest.mark.parametrize(("system", "cyrillic", "written"), VECTORS)
def test_published_examples(system, cyrillic, written):
    assert transliterate(cyrillic, system) == written


def test_another_system_is_refused_by_name():
    with pytest.raises(ValueError, match="'iso-0'"):
        transliterate("Алматы", "iso-0")


@given(st.text(alphabet=st.characters(codec="ascii", exclude_characters=",;?")), st.sampled_from(SYSTEMS))
def test_what_is_not_cyrillic_passes_through(text, system):
    assert transliterate(text, system) == text


@given(st.text(), st.sampled_from(SYSTEMS))
def test_no_text_fails(text, system):
    assert isinstance(transliterate(text, system), str)
