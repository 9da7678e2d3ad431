"""A draft as a file: whole both ways, described by its schema, and named where a hand has erred."""

import dataclasses
import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eske.announcements import BadDraft, draft, draft_from_json, draft_to_json, read
from eske.references import Reference
from eske.text import document_of

TEXT = """On 31 May we keep the day of remembrance of the victims of repression.

"We remember all of them and we always will," said Arman Samatov. More than 5 thousand Kazakhs were shot in Steplag.

Books on display:

1. Zhumatov A. Voices : papers / comp.: B. K. Samatova. - Almaty: Library, 2001.
"""


@pytest.fixture
def written():
    return json.loads(json.dumps(draft_to_json(read(document_of(TEXT.encode(), "a.txt")))))


def test_a_draft_comes_back_as_it_was(written):
    again = draft_from_json(written)
    assert again == read(document_of(TEXT.encode(), "a.txt"))
    assert (again.figures, again.people, again.books, again.quotations, again.places) != ((), (), (), (), ())


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_makes_a_draft_that_comes_back(text):
    made = draft.Draft(
        draft.Origin("a", "text/plain", "utf-8", "0" * 64, 1), text, "und", None, None, (), (), (), (), (), (), (), ()
    )
    assert draft_from_json(json.loads(json.dumps(draft_to_json(made)))) == made


WRONG = [
    (lambda d: d["people"][0].update(role="hero"), "people[0].role", "'hero'"),
    (lambda d: d["figures"][0].update(value="many"), "figures[0].value", "a number"),
    (lambda d: d["figures"][0].update(bound="roughly"), "figures[0].bound", "about"),
    (lambda d: d["occasion"].update(recurrence="every May"), "occasion.recurrence", "FREQ=YEARLY"),
    (lambda d: d["books"][0].update(title=7), "books[0].title", "a text"),
    (lambda d: d["books"][0].update(subjects=[99]), "books[0].subjects[0]", "counted from 0"),
    (lambda d: d["people"][0]["forms"][0].update(span=[5, 2]), "people[0].forms[0].span", "[start, end]"),
    (lambda d: d["blocks"][0].update(span=[0, 10_000]), "blocks[0].span", "characters"),
    (lambda d: d.update(people="nobody"), "people", "a list"),
    (lambda d: d.update(schema="other/9"), "schema", "eske-draft/1"),
    (lambda d: d["people"][0].update(forms=[]), "people[0].forms", "at least one"),
]


@pytest.mark.parametrize(("spoil", "path", "remedy"), WRONG)
def test_a_mistake_of_the_hand_is_named_with_its_place(written, spoil, path, remedy):
    spoil(written)
    with pytest.raises(BadDraft) as refused:
        draft_from_json(written)
    assert str(refused.value).startswith(f"{path}: ")
    assert remedy in str(refused.value)


def test_what_a_hand_adds_needs_neither_rule_nor_confidence(written):
    written["books"].append({"as_written": "A book", "title": "A book", "kind": "book"})
    added = draft_from_json(written).books[-1]
    assert (added.reference.title, added.reading.rule) == ("A book", "by-hand")


def schema():
    return json.loads(files("eske.announcements").joinpath("draft.schema.json").read_text(encoding="utf-8"))


def names(section):
    return set(schema()["$defs"][section]["properties"])


# Where a field of the dataclasses stands under another name in the file.
UNDER_OTHER_NAMES = {"reading": {"span", "rule", "confidence"}, "raw": {"as_written"}, "reference": set()}


@pytest.mark.parametrize(
    ("kind", "section"),
    [
        (draft.Quotation, "quotation"),
        (draft.Figure, "figure"),
        (draft.Person, "person"),
        (draft.Place, "place"),
        (draft.Book, "book"),
        (Reference, "book"),
        (draft.Block, "block"),
        (draft.Doubt, "doubt"),
    ],
)
def test_every_field_is_in_the_schema(kind, section):
    for field in dataclasses.fields(kind):
        assert UNDER_OTHER_NAMES.get(field.name, {field.name}) <= names(section), field.name


def test_every_field_of_a_draft_is_written_and_described(written):
    assert set(written) == set(schema()["properties"])
    for section, value in (
        ("person", written["people"][0]),
        ("book", written["books"][0]),
        ("figure", written["figures"][0]),
    ):
        assert set(value) == names(section)
