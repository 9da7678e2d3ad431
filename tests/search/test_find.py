"""A person is found however the name is written by whoever asks."""

import pytest

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


def test_pages_follow_each_other_without_gaps(index):
    whole = [hit.id for hit in index.find("Жумабаев", limit=6)]
    pages = [hit.id for offset in (0, 2, 4) for hit in index.find("Жумабаев", limit=2, offset=offset)]
    assert pages == whole
