"""The pictures of how a name is matched are drawn from what the program answers."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import name_pictures

PAGE = Path(__file__).resolve().parents[2] / "docs/explanation/how-a-name-is-matched.md"


@pytest.fixture
def drawn(tmp_path, monkeypatch):
    monkeypatch.setattr(name_pictures, "IMAGES", tmp_path)
    for draw in (name_pictures.parts, name_pictures.sounds, name_pictures.reasons, name_pictures.spellings):
        draw()
    return {file.name: ElementTree.parse(file).getroot() for file in tmp_path.glob("*.svg")}


def texts(picture):
    return [element.text for element in picture.iter("{http://www.w3.org/2000/svg}text")]


def test_each_says_to_who_cannot_see_it_what_it_shows(drawn):
    assert all(picture.findtext("{http://www.w3.org/2000/svg}title") for picture in drawn.values())


def test_the_page_shows_every_one_of_them(drawn):
    shown = set(re.findall(r"images/([\w-]+\.svg)", PAGE.read_text(encoding="utf-8")))
    assert shown == {*drawn, "name-found.svg"}
    assert all((PAGE.parents[1] / "images" / name).exists() for name in shown)


def test_all_spellings_of_the_example_are_filed_under_one_key(drawn):
    keys = [text for text in texts(drawn["name-sounds.svg"]) if text.startswith("d·n")]
    assert len(keys) == len(name_pictures.SPELT)
    assert len(set(keys)) == 1
