"""A small register of invented people, indexed once."""

import csv

import pytest

from eske.search.build import build
from eske.search.index import open_index

HEADING = ("id", "family", "given", "patronymic", "birth_year", "place")
PEOPLE = (
    (1, "Жұмабайұлы", "Әлімхан", "", 1891, "Семей"),
    (2, "Жумабаев", "Алимхан", "Ермекович", 1891, "Семипалатинск"),
    (3, "Ким", "Ён Хи", "", 1903, "Кзыл-Орда"),
    (4, "Цой", "Виктор", "Сергеевич", 1899, "Кызылорда"),
    (5, "Ли", "Н.", "", 1911, "Алма-Ата"),
    (6, "Schmidt", "Johann", "", 1880, "Саратов"),
    (7, "Шмидт", "Мария", "Ивановна", 1884, "Саратов"),
    (8, "Кенжетаев", "Сырым", "Даулетович", 1888, "Алматы"),
    (9, "Кенжетайқызы", "Айша", "", 1901, "Алматы"),
    (10, "Ковальчук", "Степан", "Петрович", 1890, "Киев"),
    (11, "Салтанов-Жаров", "Пётр", "Ильич", 1870, "Омск"),
    (12, "جۇماباەۆ", "ءالىمحان", "", 1892, "Семей"),
)


def write_csv(path, rows, heading=HEADING):
    with path.open("w", newline="", encoding="utf-8") as handle:
        csv.writer(handle).writerows([heading, *rows])
    return path


@pytest.fixture(scope="session")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("index")
    build(write_csv(folder / "people.csv", PEOPLE), folder / "names")
    return open_index(folder / "names")
