"""What a format loses is declared once, and the documentation shows it."""

import pytest

import format_table
from eske.references.formats import WRITABLE, declared_losses
from eske.references.formats.losses import COMPARED


def test_the_page_of_formats_shows_the_losses_as_they_are_declared():
    assert format_table.main(["--check"]) == 0, "run: python setup/format_table.py"


@pytest.mark.parametrize("name", WRITABLE)
def test_losses_are_those_of_fields_that_there_are(name):
    assert set(declared_losses(name)) <= {*COMPARED, "*"}


@pytest.mark.parametrize("name", WRITABLE)
def test_the_page_names_every_format(name):
    assert f"`{name}`" in format_table.PAGE.read_text(encoding="utf-8")
