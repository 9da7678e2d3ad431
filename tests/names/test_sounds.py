"""Spellings of one name fall together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.names.sounds import skeleton, sounds

TOGETHER = [
    ("Болатбаев", "Bolatbayev", "Bolatpaev", "Болатпаев"),
    ("Жұматов", "Жуматов", "Zhumatov", "Jūmatov"),
    ("Көкей", "Кокей", "Kökei", "Kokey"),
    ("Шәріп", "Шарип", "Sharip", "Şärıp"),
]


@pytest.mark.parametrize("spellings", TOGETHER)
def test_spellings_of_one_name_sound_the_same(spellings):
    assert len({sounds(word) for word in spellings}) == 1


@given(st.text())
def test_sounds_are_of_the_coarse_alphabet(word):
    assert set(sounds(word)) <= set("ptksjfvmnlraoie")
    assert not set(skeleton(sounds(word))) & set("aoie")
