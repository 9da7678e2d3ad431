"""Declined names and their nominatives. The people of these names are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.names import in_nominative, nominatives, parse

SURE = [
    ("Жұматовтың", "Жұматов"),
    ("Дәулетұлының", "Дәулетұлы"),
    ("Қайыпбайдың", "Қайыпбай"),
    ("Жуматовым", "Жуматов"),
    ("Саматиной", "Саматина"),
    ("Зеленского", "Зеленский"),
    ("Болатовича", "Болатович"),
    ("Зеленського", "Зеленський"),
]


@pytest.mark.parametrize(("declined", "nominative"), SURE)
def test_an_ending_that_no_nominative_has_is_undone(declined, nominative):
    assert nominatives(declined, sure=True)[0] == nominative


@pytest.mark.parametrize("word", ["Саматова", "Жуматов", "Дәулетұлы", "Абай", "Ли", "Полевой"])
def test_what_may_be_a_nominative_is_left_alone(word):
    assert nominatives(word, sure=True) == ()


GENITIVES = [
    ("А. Саматова", "Саматов", "А."),
    ("Анатолия Жуматина", "Жуматин", "Анатолий"),
    ("Арсена Зайченко", "Зайченко", "Арсен"),
    ("Марии Саматовой", "Саматова", "Мария"),
    ("Юрія Дарченка", "Дарченко", "Юрій"),
]


@pytest.mark.parametrize(("written", "family", "given"), GENITIVES)
def test_where_the_genitive_is_asked_for_it_is_undone(written, family, given):
    name = in_nominative(parse(written), genitive=True)
    assert (name.family, name.given) == (family, given)


@given(st.text())
def test_nominatives_are_other_words(word):
    assert word not in nominatives(word)
    assert all(nominatives(word))
