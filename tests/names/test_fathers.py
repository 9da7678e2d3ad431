"""Which word of a name is surely that of the father?"""

import pytest

from eske.names.fathers import father
from eske.names.words import words

SURE = [
    ("Тарас Олегович Жнецов", "Олегович", "Тарас"),
    ("Жнецов Тарас Олегович", "Олегович", "Тарас"),
    ("Taras Olehovych Zhnets", "Olehovych", "Taras"),
    ("Ұлжан Бәкірқызы Самғатова", "Бәкірқызы", "Ұлжан"),
    ("Roman Olegovich Adamovich", "Olegovich", "Roman"),
    ("Dalga Kenan oglu Sarvari", "Kenan", "Dalga"),
    ("Hamdan bin Rafid Al Qasri", "Rafid", "Hamdan"),
]
OPEN = [
    "Роман Адамович",
    "Қайрат Өтегенұлы",
    "Ana Marija Vidović",
    "Rafid bin Qasri",
    "Zain el-Hadi Ben Qasri",
    "Олегович",
]


@pytest.mark.parametrize(("name", "patronymic", "given"), SURE)
def test_a_patronymic_is_told_by_its_ending_or_the_word_of_descent_beside_it(name, patronymic, given):
    found = words(name)
    assert [found[place].text for place in father(found)] == [patronymic, given]


@pytest.mark.parametrize("name", OPEN)
def test_what_may_be_a_family_name_is_not_surely_a_patronymic(name):
    assert father(words(name)) is None
