"""Which Latin alphabet of Kazakh the letters of a name show. The people of these names are invented."""

import pytest

from eske.text import kazakh_latin_of

NAMES = [
    ("Älım Kökeihan", "kk-Latn"),
    ("M. Asanūly", "kk-Latn"),
    ("Ğalia Säbitova", "kk-Latn"),
    ("Bölek Şynarov", "kk-Latn"),
    ("Álim Kókeıhan", "kk-Latn-2018"),
    ("Gúlnar Óteeva", "kk-Latn-2018"),
    ("Saıyn Jumabaev", "kk-Latn-2018"),
    ("A’lim Ko’kei’han", "kk-Latn-2017"),
    ("S'oqan Jumabaev", "kk-Latn-2017"),
    ("Şoqan Wälıhan", "kk-Latn-2019"),
    ("Teŋge", "kk-Latn-2019"),
    ("Älīm Kökeykhan", "kk-bgn"),
    ("Gülzhan Ötebay", "kk-bgn"),
    ("Tınışbaev", "kk-tr"),
    ("Ayşenur Yıldız", "kk-tr"),
    ("Alim Kokeikhan", None),
    ("Jürgen Schröder", None),
    ("Gabriel Márquez", None),
    ("Jan Novotný", None),
    ("O'Neil", None),
    ("Әлім Көкейхан", None),
]


@pytest.mark.parametrize(("name", "alphabet"), NAMES)
def test_letters_show_the_alphabet_or_none(name, alphabet):
    assert kazakh_latin_of(name) == alphabet
