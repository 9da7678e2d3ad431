"""What two names have in common. The people of these names are invented but for their spellings' shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.names import ground, lookup_keys

GROUNDS = [
    ("A. Bolatbayev", "Bolatpaev Arman", "family-and-initial"),
    ("А. Болатбаев", "Arman Bolatbayev", "family-and-initial"),
    ("Жуматов А.Б", "Арман Жуматов", "family-and-initial"),
    ("К. Зеленский", "К. К. Зеленскому", "family-and-initial"),
    ("Arman Zhumatov", "Арман Жұматов", "family-and-given"),
    ("Әлім Көкейхан", "Алим Кокейханов", "family-and-given"),
    ("Мерген Дәулетұлы", "Мерген Даулетов", "family-and-given"),
    ("Арман Жұматовтың", "Арман Жуматов", "family-and-given"),
    ("Алимом Кокейханом", "Alim Kokeikhan", "family-and-given"),
    ("Фёдора Саматовича Жуматова", "Федор Жуматов", "family-and-given"),
    ("Якуб Жуматов", "Жұматов Жақып", "family-and-given"),
    ("Bakhit Zhumatov", "Zhumatov Bakhyt", "family-and-given"),
    ("Saiym", "Zhumatov Saim", "given-alone"),
    ("van Berg", "Anna van Berg", "family-alone"),
    ("Zhumatov", "Arman Zhumatov", "family-alone"),
    ("Zhumatov", "Жұматовтың", "family-alone"),
]
NONE = [
    ("A. Zhumatov", "B. Zhumatov"),
    ("Жуматов А. Б.", "Арман Сакенович Жуматов"),
    ("Жуматов Арман Болатович", "Жуматов Арман Сакенович"),
    ("Arman Zhumatov", "Arman Kasymov"),
    ("Arman Zhumatov", "Bolat Zhumatov"),
    ("Асан Жуматов", "Хасан Жуматов"),
    ("Марат Жуматов", "Мурат Жуматов"),
    ("A. Zhumatov", "Arman Samatov"),
    ("Arman Zhumatov", "Arman Samatov"),
    ("Kaim", "Karim"),
    ("1937", "Арман Жуматов"),
    ("А", "А. Жуматов"),
    ("A¹", "A0A0¹"),
]


@pytest.mark.parametrize(("one", "other", "code"), GROUNDS)
def test_what_two_spellings_have_in_common_is_said(one, other, code):
    assert ground(one, other) == code
    assert lookup_keys(one) & lookup_keys(other)


@pytest.mark.parametrize(("one", "other"), NONE)
def test_those_who_share_a_part_of_a_name_alone_are_two(one, other):
    assert ground(one, other) is None


@pytest.mark.parametrize(("name", "code"), [("A. Zhumatov", "family-and-initial"), ("Zhumatov", "family-alone")])
def test_an_initial_or_a_single_word_is_never_more_than_that(name, code):
    assert ground(name, name) == code


_WORDS = st.sampled_from(
    [
        "Арман",
        "Arman",
        "Жұматов",
        "Жуматова",
        "Zhumatovtyń",
        "А.",
        "Б.",
        "Асан",
        "Saken",
        "von",
        "Якуб",
        "Жақып",
        "Болатович",
        "ұлы",
    ]
)
_NAMES = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)


@given(_NAMES | st.text(max_size=30), _NAMES | st.text(max_size=30))
def test_the_order_of_two_names_does_not_matter_and_keys_find_what_has_a_ground(one, other):
    found = ground(one, other)
    assert ground(other, one) == found
    assert found is None or lookup_keys(one) & lookup_keys(other)
