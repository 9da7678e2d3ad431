"""Family names and patronymics by their endings, of men and women, in Cyrillic and Latin letters."""

import pytest

from eske.names import ends_as

FAMILIES = [
    "Жуматов",
    "Жуматова",
    "Саматинская",
    "Zhumatova",
    "Samatinsky",
    "Samatinskaya",
    "Samatinskaia",
    "Samatická",
    "Samatová",
    "Samatowa",
    "Samaticka",
    "Samatycki",
]


@pytest.mark.parametrize("word", FAMILIES)
def test_a_family_name_of_either_sex_is_told_by_its_ending(word):
    assert ends_as(word, "family")


@pytest.mark.parametrize("word", ["Iowa", "Саматты", "Berg", "ова"])
def test_other_words_and_bare_endings_are_not(word):
    assert not ends_as(word, "family")


@pytest.mark.parametrize("word", ["Болатович", "Болатқызы", "Bolatovna"])
def test_a_patronymic_is_told_by_its_ending(word):
    assert ends_as(word, "patronymic")
