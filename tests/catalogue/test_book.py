"""A book names itself in lists, whatever is known of it."""

import pytest
from django.utils import translation

from eske.catalogue.models import Book

NAMED = [
    ({"title": "A Heart for the Country", "original_title": "Елге жүрек"}, "Елге жүрек"),
    ({"title": "Дала дауысы"}, "Дала дауысы"),
    ({}, "without a title"),
]


@pytest.mark.parametrize(("said", "name"), NAMED)
def test_a_book_names_itself(said, name):
    with translation.override("en"):
        assert str(Book(**said)) == name
