"""Two names that may be one person's. The people of these names are invented but for their spellings' shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.names import alike

ALIKE = [
    ("A. Bolatbayev", "Bolatpaev Arman", "maybe", "family-and-initial"),
    ("А. Болатбаев", "Arman Bolatbayev", "maybe", "family-and-initial"),
    ("Arman Zhumatov", "Арман Жұматов", "same", "family-and-given"),
    ("Әлім Көкейхан", "Алим Кокейханов", "same", "family-and-given"),
    ("Мерген Дәулетұлы", "Мерген Даулетов", "same", "family-and-given"),
    ("Saiym", "Zhumatov Saim", "maybe", "given-alone"),
    ("Zhumatov", "Arman Zhumatov", "maybe", "family-alone"),
    ("A. Zhumatov", "B. Zhumatov", "different", "given"),
    ("Arman Zhumatov", "Arman Kasymov", "different", "family"),
    ("Arman Zhumatov", "Bolat Zhumatov", "different", "given"),
    ("Kaim", "Karim", "different", "family"),
    ("К. Зеленский", "К. К. Зеленскому", "maybe", "family-and-initial"),
    ("Арман Жұматовтың", "Арман Жуматов", "same", "family-and-given"),
    ("Алимом Кокейханом", "Alim Kokeikhan", "same", "family-and-given"),
    ("Фёдора Саматовича Жуматова", "Федор Жуматов", "same", "family-and-given"),
    ("Жуматов А.Б", "Арман Жуматов", "maybe", "family-and-initial"),
]


@pytest.mark.parametrize(("one", "other", "verdict", "reason"), ALIKE)
def test_a_verdict_has_its_reason(one, other, verdict, reason):
    answer = alike(one, other)
    assert (answer.verdict, answer.reason) == (verdict, reason)


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_order_of_two_names_does_not_matter(one, other):
    assert alike(one, other).verdict == alike(other, one).verdict


@pytest.mark.parametrize("name", ["A. Zhumatov", "Zhumatov", "Abai"])
def test_an_initial_or_a_single_word_never_proves_anything(name):
    assert alike(name, name).verdict == "maybe"
