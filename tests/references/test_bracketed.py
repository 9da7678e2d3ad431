"""Whom brackets behind a title name. All invented."""

import pytest

from eske.references import read_reference

LINES = [
    ("Rind, D. (2018). Shadows of sand (P. Moore, Trans.). Harbour Press.", "Shadows of sand", ("Moore", "translator")),
    ("Саматов А. Тихая степь (пер. П. Тян). – Алматы: Жалын, 1996.", "Тихая степь", ("Тян", "translator")),
    ("Саматов А. Тихая степь (сост. С.Тян) / А. Саматов. – М., 2001.", "Тихая степь", ("Тян", "compiler")),
]


@pytest.mark.parametrize(("line", "title", "maker"), LINES)
def test_brackets_with_a_role_and_a_name_are_no_part_of_the_title(line, title, maker):
    read = read_reference(line)
    assert read.title == title
    assert maker in [(c.family, c.role) for c in read.contributors]


@pytest.mark.parametrize("brackets", ["(1941-1945)", "(роман)", "(о судьбе А. Саматова)", "(перевод с казахского)"])
def test_other_brackets_stay_with_the_title(brackets):
    read = read_reference(f"Тян С. Тихая степь {brackets}. – Алматы: Жалын, 1996.")
    assert read.title == f"Тихая степь {brackets}"
