"""The parts of a name, in the orders that the region writes. The people of these names are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.names import Name, parse

NAMES = [
    ("A. Samatov", Name("Samatov", "A.")),
    ("Samatov A.", Name("Samatov", "A.")),
    ("A.B. Samatov", Name("Samatov", "A. B.")),
    ("Саматов А.Б.", Name("Саматов", "А. Б.")),
    ("Samatov, Arman", Name("Samatov", "Arman")),
    ("Arman Samatov", Name("Samatov", "Arman")),
    ("Samatov Arman", Name("Samatov", "Arman")),
    ("Арман Саматұлы", Name("Саматұлы", "Арман")),
    ("Саматов Арман Болатович", Name("Саматов", "Арман", "Болатович")),
    ("Арман Болатович Саматов", Name("Саматов", "Арман", "Болатович")),
    ("Әсия Болатқызы Саматова", Name("Саматова", "Әсия", "Болатқызы")),
    ("Qasym-Jomart Samatov", Name("Samatov", "Qasym-Jomart")),
    ("Abai", Name("Abai")),
]


@pytest.mark.parametrize(("written", "name"), NAMES)
def test_the_parts_of_a_name(written, name):
    assert parse(written) == name


def test_initials_are_known_as_such():
    assert parse("A. Samatov").initials
    assert not parse("Arman Samatov").initials


@given(st.text())
def test_any_text_has_a_family_name(written):
    assert isinstance(parse(written).family, str)
