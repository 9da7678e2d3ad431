"""A person is found however the name is written by whoever asks."""

import pytest

from eske.search.facets import facets
from eske.search.finding import When

SPELLINGS = [
    ("Жумабаев Алимхан", {1, 2, 12}),
    ("Alimkhan Zhumabayev", {1, 2, 12}),
    ("Älimhan Jūmabaiūly", {1, 2, 12}),
    ("جۇماباەۆ ءالىمحان", {1, 2, 12}),
    ("Жумабаеву Алимхану", {1, 2, 12}),
    ("А. Жумабаев", {1, 2, 12}),
    ("Жумабаев А. Е.", {1, 2, 12}),
    ("Жумабаав Алимхан", {1, 2, 12}),
    ("Ким", {3}),
    ("Kim Yong-hui", {3}),
    ("Tsoi", {4}),
    ("Виктор Цой", {4}),
    ("Ли", {5}),
    ("Lee Nikolai", {5}),
    ("Иоганн Шмидт", {6}),
    ("Shmidt Maria", {7}),
    ("Кенжетай ұлы Сырым", {8}),
    ("Салтанов Петр", {11}),
    ("Кавальчюк Степан Петрович", {10}),
    ("Ковбльчку Степан Петрович", {10}),
    ("проф. Алимхан Жумабаев", {1, 2, 12}),
    ("Иванова (урожд. Шмидт) Мария", {7}),
    ("Иоганн фон Шмидт", {6}),
    ("«Жумабаев» Алимхан", {1, 2, 12}),
]


@pytest.mark.parametrize(("name", "expected"), SPELLINGS, ids=[name for name, _ in SPELLINGS])
def test_every_spelling_finds_the_person(index, name, expected):
    found = [hit.id for hit in index.find(name)]
    assert set(found[: len(expected)]) == expected


def test_the_year_and_the_place_choose_among_namesakes(index):
    assert index.find("Жумабаев", When(1892, 0, "Semey"))[0].id == 12
    assert index.find("Кенжетаев", When(1901, 1, "Алма-Ата"))[0].id == 9


def test_a_hit_says_what_the_source_says(index):
    record = index.find("Kovalchuk Stepan")[0].record
    assert (record.family, record.given, record.patronymic) == ("Ковальчук", "Степан", "Петрович")
    assert (record.birth_year, record.place) == (1890, "Киев")


@pytest.mark.parametrize("name", ["", "   ", "?!", "1897", "漢字", "А.", "\x00", "́"])
def test_what_is_no_name_finds_nobody(index, name):
    assert index.find(name) == []


def test_a_question_leaves_nothing_behind_for_the_next(index):
    before = [[(hit.id, hit.score) for hit in index.find(name)] for name, _ in SPELLINGS]
    after = [[(hit.id, hit.score) for hit in index.find(name)] for name, _ in reversed(SPELLINGS)]
    assert before == after[::-1]


def test_a_record_is_one_hit_however_many_ways_lead_to_it(index):
    found = [hit.id for hit in index.find("Цой Виктор Сергеевич", limit=12)]
    assert len(found) == len(set(found))


def test_pages_follow_each_other_without_gaps(index):
    whole = [hit.id for hit in index.find("Жумабаев", limit=6)]
    pages = [hit.id for offset in (0, 2, 4) for hit in index.find("Жумабаев", limit=2, offset=offset)]
    assert pages == whole


REASONS = [
    ("Жумабаев Алимхан", 2, {"family": "same", "given": "same"}),
    ("Zhumabayev Alimkhan", 2, {"family": "spelt", "given": "spelt"}),
    ("Жумабай Алимхан", 2, {"family": "ending", "given": "same"}),
    ("Жумабаеву Алимхану", 2, {"family": "declined", "given": "declined"}),
    ("А. Жумабаев", 2, {"family": "same", "given": "initial"}),
    ("Жумабаав Алимхан", 2, {"family": "spelt", "given": "same"}),
    ("Алимхан Жумабаев", 2, {"family": "same", "given": "same"}),
    ("Шмидт Иоганн Карлович", 6, {"family": "spelt", "given": "spelt", "patronymic": "missing"}),
]


@pytest.mark.parametrize(("name", "hit", "codes"), REASONS, ids=[name for name, *_ in REASONS])
def test_a_hit_says_why(index, name, hit, codes):
    found = next(one for one in index.find(name) if one.id == hit)
    assert {reason.part: reason.code for reason in index.why(found, name)} == codes


RENAMED = [
    ("Кенжетаев", "Верный", "renamed"),
    ("Кенжетаев", "Alma-Ata", "renamed"),
    ("Цой", "Perovsk", "renamed"),
    ("Кенжетаев", "Almaty", "spelt"),
    ("Кенжетаев", "Алматы", "same"),
    ("Кенжетаев", "Гурьев", "other"),
]


@pytest.mark.parametrize(("name", "place", "code"), RENAMED, ids=[f"{name}, {place}" for name, place, _ in RENAMED])
def test_a_town_is_found_under_the_names_that_it_bore(index, name, place, code):
    hit = index.find(name, When(place=place))[0]
    assert [reason.code for reason in index.why(hit, name, When(place=place)) if reason.part == "place"] == [code]


def test_a_hit_says_how_year_and_place_fit(index):
    when = When(1890, 1, "Semey")
    (hit,) = [hit for hit in index.find("Жумабаев", when) if hit.id == 12]
    codes = {reason.part: reason.code for reason in index.why(hit, "Жумабаев", when)}
    assert (codes["year"], codes["place"]) == ("other", "spelt")


@pytest.mark.parametrize(
    ("typed", "text"), [("Жум", "Жумабаев"), ("Zhum", "Жумабаев"), ("kovalch", "Ковальчук"), ("Виктор Ц", "Цой")]
)
def test_names_are_suggested_while_somebody_types(index, typed, text):
    assert text in [suggestion.text for suggestion in index.suggest(typed)]


@pytest.mark.parametrize("typed", ["", " ", "Жум ", "漢", "..."])
def test_nothing_is_suggested_for_nothing(index, typed):
    assert index.suggest(typed) == []


def test_hits_are_counted_by_decade_and_place(index):
    found = facets(index.find("Жумабаев", limit=3))
    assert found.decades == {1890: 3}
    assert found.places == {"Семей": 2, "Семипалатинск": 1}
