"""References typed with a mark or blank too few. All invented."""

import pytest

from eske.references import read_reference

LINES = [
    ("Тян В. Жовтий степ / Василь Тян.-Х.:Обрій,2008.-", {"title": "Жовтий степ", "place": "Х.", "publisher": "Обрій"}),
    ('"Книга павших"т.3', {"title": "Книга павших", "volume": "т.3"}),
    ('Nurlanov B.T "Voice of the steppe", t.2.', {"title": "Voice of the steppe", "volume": "t.2"}),
    ("Наши герои.Сборник.Сост:Крылова А.А.Омск,ОГУ,2012-64с.", {"title": "Наши герои", "place": None, "year": "2012"}),
]


@pytest.mark.parametrize(("line", "told"), LINES)
def test_what_a_missing_mark_would_part_is_told_apart(line, told):
    read = read_reference(line)
    assert {name: getattr(read, name) for name in told} == told


def test_the_last_initial_may_have_lost_its_stop_before_a_quotation():
    [author] = read_reference('Nurlanov B.T "Voice of the steppe", t.2.').authors
    assert (author.family, author.given) == ("Nurlanov", "B.T")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('The magazine "Steppe" №5, 2018', "Steppe"),
        ('журнал "Дала" №7 2021', "Дала"),
        ("Газета «Вести степи», № 12, 2020", "Вести степи"),
    ],
)
def test_the_title_of_a_periodical_is_its_name(line, name):
    read = read_reference(line)
    assert (read.title, read.kind) == (name, "periodical")
