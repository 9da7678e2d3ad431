"""The language of a text, by its letters and small words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.text import language_of, script_of

TEXTS = [
    ("Кітапханада осы күнге арналған көрме өтті және кітаптар қойылды.", "kk"),
    ("В библиотеке открылась выставка, посвящённая памяти жертв репрессий.", "ru"),
    ("The library shows books about the victims of the famine.", "en"),
    ("У бібліотеці відкрито виставку про жертв голодомору та репресій.", "uk"),
    ("Kitaphanada osy künge arnalğan körme ötti jäne kıtaptar qoiyldy.", "kk-Latn"),
    ("كىتاپحانادا كورمە ءوتتى جانە كىتاپتار قويىلدى", "kk-Arab"),
    ("1937 – 1938", "und"),
    ("", "und"),
]


@pytest.mark.parametrize(("text", "code"), TEXTS)
def test_the_language_of_a_text(text, code):
    assert language_of(text).code == code


@pytest.mark.parametrize(
    ("word", "script"), [("Әлихан", "Cyrl"), ("Älihan", "Latn"), ("ءاليحان", "Arab"), ("1937", "Zyyy")]
)
def test_the_script_of_a_word(word, script):
    assert script_of(word) == script


@given(st.text())
def test_any_text_has_an_answer_and_a_confidence(text):
    assert 0 <= language_of(text).confidence <= 1
