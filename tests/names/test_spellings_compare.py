"""A spelling of a name compares as the same name, whoever spells it. The people of these names are invented."""

import pytest

from eske.names import Verdict, compare, spell

NAMES = [
    "Әлім Көкейхан",
    "Мұхамеджан Болатбаев",
    "Жұмабек Сайынұлы",
    "Шәкір Құлманов",
    "Ғалия Әбдіхалықова",
    "Алия Болатовна Саматова",
    "Қасым-Жомарт Болатұлы Саматов",
    "Тұрсын Жүнісов",
    "Мерген Болатпаев",
    "Зейнолла Қабдолов",
    "Иван Петрович Соколов",
    "Фёдор Чернявский",
    "Ольга Цой",
    "Роберт Шварц",
    "Сергій Дарченко",
]


@pytest.mark.parametrize("name", NAMES)
def test_every_spelling_of_a_name_is_the_same_name(name):
    verdicts = {one.text: compare(name, one.text).verdict for one in spell(name) if "bare" not in one.derived}
    assert [text for text, verdict in verdicts.items() if verdict is not Verdict.SAME] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_family_name_without_its_ending_may_at_least_be_the_same(name):
    scores = {one.text: compare(name, one.text).score for one in spell(name) if "bare" in one.derived}
    assert [text for text, score in scores.items() if score < 0.5] == []


def test_initials_leave_every_spelling_open_and_none_out():
    verdicts = {compare("М. Болатпаев", one.text).verdict for one in spell("М. Болатпаев")}
    assert verdicts == {Verdict.MAYBE}
