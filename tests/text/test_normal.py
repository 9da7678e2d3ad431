"""The same word, whoever typed or scanned it. The people of these names are invented but for their letters' shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.text import normalise, one_script, script_of, scripts_in

WORDS = [
    ("Әлихан", "әлихан", ()),
    ("Cапcенбаев", "сапсенбаев", ("mixed-scripts",)),  # Latin C and c
    ("ИВАHОВ", "иванов", ("mixed-scripts",)),  # Latin H
    ("Бöкейхан", "бөкейхан", ("mixed-scripts",)),
    ("Əлихан", "әлихан", ("mixed-scripts",)),
    ("Sаmаtоv", "samatov", ("mixed-scripts",)),  # Cyrillic а and о
    ("Құнaнбай-Oғлы", "құнанбай-оғлы", ("mixed-scripts",)),
    ("Бӛкейхан", "бөкейхан", ("font-letters",)),
    ("Қҧнанбай", "құнанбай", ("font-letters",)),
    ("Ѳедоръ", "федор", ("old-letters",)),
    ("Алексѣевичъ", "алексеевич", ("old-letters",)),
    ("Георгій", "георгій", ()),  # no letter of it says that it is not Ukrainian
    ("Георгіевъ", "георгиев", ("old-letters",)),
    ("Салтыков—Щедрин", "салтыков-щедрин", ()),
    ("Момыш‑улы", "момыш-улы", ()),
    ("O’Neil", "o'neil", ()),
    ("Ива́нов", "иванов", ()),
    ("İlias", "ilias", ()),
    ("ﻋﺎﻟﻴﺎ", "عاليا", ()),
    ("Ｋｉｍ", "kim", ()),
    ("На\u00adзарбек", "назарбек", ()),
    ("", "", ()),
]


@pytest.mark.parametrize(("raw", "text", "repairs"), WORDS)
def test_a_word_is_made_the_same_and_keeps_how_it_was_written(raw, text, repairs):
    word = normalise(raw)
    assert (word.raw, word.text, word.repairs) == (raw, text, repairs)


@pytest.mark.parametrize(
    ("word", "repaired"),
    [("Kим", "Ким"), ("Цoй", "Цой"), ("Ли", "Ли"), ("Lі", "Li"), ("Kim Цой", "Kim Цой"), ("Cейфуllин", "Сейфуllин")],
)
def test_letters_of_the_other_script_are_put_right_word_by_word(word, repaired):
    assert one_script(word) == repaired


@pytest.mark.parametrize(
    ("word", "script", "scripts"),
    [
        ("Әлихан", "Cyrl", {"Cyrl"}),
        ("Älihan", "Latn", {"Latn"}),
        ("ٴاليحان", "Arab", {"Arab"}),
        ("Aлихан", "Cyrl", {"Cyrl", "Latn"}),
        ("1937", "Zyyy", set()),
        ("ﻋﺎﻟﻴﺎ", "Arab", {"Arab"}),
    ],
)
def test_the_script_of_a_word(word, script, scripts):
    assert script_of(word) == script
    assert scripts_in(word) == scripts


LETTERS = st.text("aAbBcChHnyüяѣъіѳкКвВөӛıİſςẞ\u0301\u0308\u200d'’-—١ىﷲ", max_size=12)


@given(st.text() | LETTERS)
def test_normalising_twice_changes_nothing(raw):
    once = normalise(raw)
    again = normalise(once.text)
    assert again.text == once.text
    assert again.repairs == ()
