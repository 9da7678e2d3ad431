"""Tables of facts are loaded whole or not at all, and a mistake is named with its place."""

import shutil
from pathlib import Path

import pytest

from eske.catalogue.models import Book
from eske.exhibitions.actions.load_facts import load_facts
from eske.exhibitions.facts import BadFacts
from eske.exhibitions.models import Occasion
from eske.register.models import Figure, Person, Place, Source, Statement

pytestmark = pytest.mark.django_db
FACTS = Path(__file__).resolve().parents[2] / "examples/facts"
MODELS = (Source, Place, Person, Statement, Figure, Book, Occasion)


def counts():
    return [model.objects.count() for model in MODELS]


@pytest.fixture
def folder(tmp_path):
    return Path(shutil.copytree(FACTS, tmp_path / "facts"))


def test_a_second_time_renews_and_doubles_nothing(witness):
    load_facts(FACTS, witness)
    before = counts()
    assert all(before)
    load_facts(FACTS, witness)
    assert counts() == before
    assert Person.objects.first().judgements.count() == 1


SPOILT = [
    ("people", ",female,1904,", ",female,in 1904,", "people.csv, row"),
    ("statements", ",as-stated,", ",certain,", "statements.csv, row 2, field “status”"),
    ("figures", "kazakhstan", "atlantis", "figures.csv, row 2, column “place”: 'atlantis'"),
    ("books", "=author", "=writer", "books.csv, row"),
    ("occasions", "FREQ=YEARLY", "EVERY=YEAR", "occasions.csv, row 2, field “recurrence”"),
    ("places", "latitude", "width", "places.csv has no column “latitude”"),
]


@pytest.mark.parametrize(("table", "good", "bad", "place"), SPOILT)
def test_a_mistake_is_named_and_nothing_is_kept(folder, witness, table, good, bad, place):
    file = folder / f"{table}.csv"
    text = file.read_text(encoding="utf-8")
    assert good in text
    file.write_text(text.replace(good, bad, 1), encoding="utf-8")
    with pytest.raises(BadFacts) as refused:
        load_facts(folder, witness)
    assert place in str(refused.value)
    assert counts() == [0] * len(MODELS)


def test_a_row_that_is_cut_short_is_named(folder, witness):
    file = folder / "sources.csv"
    file.write_text(file.read_text(encoding="utf-8") + "half,a,row\n", encoding="utf-8")
    with pytest.raises(BadFacts, match="more or fewer cells"):
        load_facts(folder, witness)


def test_a_missing_table_is_named(folder, witness):
    (folder / "books.csv").unlink()
    with pytest.raises(BadFacts, match=r"books\.csv is missing"):
        load_facts(folder, witness)
