"""Which words tell the elder from the younger of one name?"""

import pytest

from eske.names.words import Kind, words

CASES = [
    ("Walter Brimstone Jr.", "Jr"),
    ("Brimstone, Walter, Sr", "Sr"),
    ("Walter Brimstone III", "III"),
    ("Тарас Жнецов (старший)", ""),
    ("Тарас Жнецов старший", "старший"),
    ("Joaquim Salgueira Filho", "Filho"),
    ("Joaquim Neto", ""),
    ("Neto, Joaquim Salgueira", ""),
    ("Walter iii Brimstone", ""),
    ("Sr. Joaquim Salgueira", ""),
]


@pytest.mark.parametrize(("name", "mark"), CASES)
def test_a_mark_of_generation_is_no_word_of_the_name(name, mark):
    assert "".join(word.text for word in words(name) if word.kind is Kind.GENERATION) == mark
