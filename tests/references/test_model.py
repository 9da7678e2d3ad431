"""The record: one truth for its fields, and what its words mean."""

import dataclasses

import pytest

from eske.references import Contributor, Reference
from eske.references.model import KINDS, SEVERAL, TEXTS
from eske.references.roles import ROLES, function_code, relator, role_of
from eske.references.structured import book_number, issued, page_count, serial_number
from eske.references.to_json import reference_json
from eske.text import Reading, Span


def test_every_field_is_of_one_text_or_of_several_or_named_here():
    apart = {"raw", "contributors", "identifiers", "kind", "fields"}
    assert {field.name for field in dataclasses.fields(Reference)} == {*TEXTS, *SEVERAL, *apart}


def test_every_field_is_written_as_json():
    written = reference_json(Reference("Voices"))
    assert {field.name for field in dataclasses.fields(Reference)} - {"raw"} <= set(written)


def test_what_was_found_is_kept_with_its_reading():
    rule = Reading("by-hand", 1.0, Span(0, 1))
    reference = Reference.of("М.; Л.", {"place": ("М.", rule), "places.1": ("Л.", rule)}, kind=KINDS[0])
    assert (reference.places, reference.place, set(reference.fields)) == (
        ("М.", "Л."),
        "М. ; Л.",
        {"place", "places.1"},
    )


@pytest.mark.parametrize("role", ROLES)
def test_roles_go_to_the_codes_of_libraries_and_back(role):
    assert role_of(relator(role)) == role_of(function_code(role)) == role


def test_a_code_that_is_none_of_ours_is_a_contributor():
    assert role_of("zzz") == "contributor"
    assert Contributor("Somebody", "zzz").relator == "ctb"


@pytest.mark.parametrize(
    ("year", "edtf"),
    [("1988", "1988"), ("1948–1950", "1948/1950"), ("1998-99", "1998/1999"), ("[1937]", "1937?"), ("б. г.", None)],
)
def test_years_as_dates(year, edtf):
    assert issued(Reference("", year=year)) == edtf


@pytest.mark.parametrize(
    ("extent", "pages"), [("480с.", 480), ("XII, 208 б.", 208), ("208, [4] с.", 208), ("3 т.", None), (None, None)]
)
def test_extents_as_numbers(extent, pages):
    assert page_count(Reference("", extent=extent)) == pages


def test_book_numbers_are_checked_and_kept_where_they_are_wrong():
    assert book_number("9785020392526").value == "978-5-02-039252-6"
    assert book_number("5-02-028052-Х").valid is False
    assert book_number("978-5-02-039252-7").value == "978-5-02-039252-7"
    assert serial_number("0317-8471").valid
