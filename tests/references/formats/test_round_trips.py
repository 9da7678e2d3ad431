"""What is written in a format is read again, but for what the format is said to lose; and what it lost is told."""

import io
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings

from eske.references.formats import FORMATS, WRITABLE, Entry, Problem
from eske.references.formats.declared import declared_losses
from eske.references.formats.losses import COMPARED, lost
from eske.references.model import Reference
from references_of_any_kind import FULL, references

# Each property is tried in each format: together as often as any other.
a_few = settings(max_examples=settings.default.max_examples // 5)
# What keeps a record as it stood; of the others the order of people or elements may be another.
VERBATIM = [name for name in WRITABLE if name not in ("mods", "dc", "csv", "xlsx")]
every_format = pytest.mark.parametrize("name", WRITABLE)


def written(name, *entries):
    out = io.BytesIO()
    losses = FORMATS[name].write(entries, out)
    return out.getvalue(), {loss.name for loss in losses}


def read(name, content):
    found = list(FORMATS[name].read(io.BytesIO(content)))
    return [one for one in found if isinstance(one, Entry)], [one for one in found if isinstance(one, Problem)]


@every_format
@a_few
@given(references())
def test_any_reference_comes_back_up_to_the_declared_losses(name, reference):
    content, told = written(name, Entry(reference))
    (entry,), problems = read(name, content)
    really = {field for field, _ in lost(reference, entry.reference)}
    declared = declared_losses(name)
    assert not problems
    assert told == really
    assert told <= declared.keys() or "*" in declared


@pytest.mark.parametrize("name", VERBATIM)
@a_few
@given(references())
def test_what_was_read_is_written_as_it_was(name, reference):
    content, _ = written(name, Entry(reference), Entry(FULL))
    entries, _ = read(name, content)
    assert written(name, *entries)[0] == content


@every_format
def test_what_a_format_loses_of_a_full_reference_is_declared_and_the_rest_is_kept(name):
    content, told = written(name, Entry(FULL))
    (entry,), _ = read(name, content)
    assert told <= declared_losses(name).keys()
    kept = set(COMPARED) - declared_losses(name).keys() - {"contributors", "identifiers"}
    assert {field: getattr(entry.reference, field) for field in kept} == {field: getattr(FULL, field) for field in kept}


@every_format
def test_a_change_of_one_field_is_kept_and_nothing_else_is_touched(name):
    content, _ = written(name, Entry(FULL))
    (entry,), _ = read(name, content)
    changed = replace(entry, reference=replace(entry.reference, title="Басқа атау", year="1990"))
    (again,), _ = read(name, written(name, changed)[0])
    assert lost(changed.reference, again.reference) == []
    assert lost(again.reference, changed.reference) == []


@every_format
def test_a_reference_with_nothing_but_a_title_is_a_record(name):
    (entry,), _ = read(name, written(name, Entry(Reference("", title="Аза")))[0])
    assert entry.reference.title == "Аза"


def test_every_field_of_the_model_is_compared_or_says_how_it_was_read():
    assert {field.name for field in fields(Reference)} == {*COMPARED, "raw", "fields"}


def test_a_loss_is_counted_with_the_records_it_befell_and_an_example():
    out = io.BytesIO()
    losses = FORMATS["ris"].write([Entry(Reference("", title="Аза", size=f"{n} см")) for n in range(12)], out)
    (loss,) = losses
    assert (loss.name, loss.count, loss.records, loss.example) == ("size", 12, list(range(1, 11)), "0 см")
    assert losses.written == 12


def test_a_letter_that_the_encoding_of_the_original_has_not_is_a_loss():
    original = "#920: PAZK\r\n#200: ^AПамять\r\n*****\r\n".encode("cp1251")
    (entry,), _ = read("irbis", original)
    changed = replace(entry, reference=replace(entry.reference, title="Қазақ жері"))
    content, told = written("irbis", changed)
    assert told == {"title"}
    assert "азаќ" not in content.decode("cp1251")
