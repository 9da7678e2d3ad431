"""Given names in whatever script, and what else they are."""

import pytest

from eske.names.given import given_names, is_family_too, is_given, is_small_word_too, is_word_too


@pytest.mark.parametrize(
    "word", ["Қайрат", "Кайрат", "Kairat", "Qaırat", "قايرات", "КАЙРАТ", "Мария-Анна", "Ян", "Айбек"]
)
def test_a_given_name_is_known_in_any_spelling(word):
    assert is_given(word)


@pytest.mark.parametrize("word", ["", "А", "Кайр", "Саматов", "Узбек", "-", "李"])
def test_another_word_is_none(word):
    assert not is_given(word)


def test_what_is_a_word_too_is_so_in_its_own_spelling():
    assert is_small_word_too("Арман")
    assert is_word_too("Grace")
    assert not is_word_too("Arman")


def test_what_is_a_family_name_too_is_so_in_any_spelling():
    assert is_family_too("Morris")
    assert is_family_too("Моррис")
    assert not is_family_too("Kairat")


def test_the_names_of_a_language_are_given_in_small_letters():
    assert "айгүл" in given_names("kazakh")
