"""The facts of the example: each with a source, whole, and in words of our own."""

import csv
import json
from pathlib import Path

import pytest

from eske.dates import check, pattern

FACTS = Path(__file__).resolve().parents[2] / "examples/facts"
TABLES = ("sources", "places", "people", "statements", "figures", "books", "occasions")
DATES = {
    "sources": ["published"],
    "places": ["years"],
    "people": ["birth", "death"],
    "statements": ["date"],
    "figures": ["period"],
}


def rows(table, folder=FACTS):
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def several(cell):
    return [value for value in cell.split("|") if value]


SOURCES = {row["id"] for row in rows("sources")}


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_known_by_their_id(table):
    ids = [row["id"] for row in rows(table) if "id" in row]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("table", TABLES[1:])
def test_every_row_has_a_source_that_is_there(table):
    for row in rows(table):
        named = several(row.get("sources") or row.get("source"))
        assert named, row
        assert set(named) <= SOURCES


@pytest.mark.parametrize(("table", "column"), [(t, c) for t, columns in DATES.items() for c in columns])
def test_dates_are_edtf(table, column):
    for row in rows(table):
        assert not row[column] or check(row[column])


def test_every_day_has_a_rule():
    for row in rows("occasions"):
        assert pattern(row["recurrence"])


def test_what_is_doubted_says_why_in_three_languages():
    doubted = [row for row in rows("statements") if row["status"] != "as-stated"]
    assert any(row["status"] == "known-false" for row in doubted)
    for row in doubted:
        assert row["doubt_kk"], row
        assert row["doubt_ru"], row
        assert row["doubt_en"], row


def test_a_life_is_called_cut_short_only_where_a_statement_says_so():
    told = {
        row["person"]
        for row in rows("statements")
        if row["kind"] in ("execution", "death-in-custody") and row["status"] == "as-stated"
    }
    assert {row["id"] for row in rows("people") if row["life_cut_short"] == "yes"} <= told


def test_positions_lie_on_the_earth():
    for row in rows("places"):
        if row["latitude"]:
            assert -90 <= float(row["latitude"]) <= 90
            assert -180 <= float(row["longitude"]) <= 180


def test_an_isbn_passes_its_check_digit():
    for isbn in filter(None, (row["isbn"].replace("-", "") for row in rows("books"))):
        if len(isbn) == 13:
            assert sum(int(d) * (1, 3)[i % 2] for i, d in enumerate(isbn)) % 10 == 0, isbn
        else:
            digits = [10 if d in "Xx" else int(d) for d in isbn]
            assert sum(d * (10 - i) for i, d in enumerate(digits)) % 11 == 0, isbn


def test_the_package_describes_every_column():
    package = json.loads((FACTS / "datapackage.json").read_text(encoding="utf-8"))
    described = {r["name"]: [field["name"] for field in r["schema"]["fields"]] for r in package["resources"]}
    assert described == {table: list(rows(table)[0]) for table in TABLES}


def test_no_sentence_was_carried_over(shared):
    theirs = {
        row[column].casefold().strip()
        for table, column in (("statements", "detail"), ("occasions", "legal_basis"))
        for row in rows(table, shared / "data/facts")
        if len(row[column].split()) > 6
    }
    ours = {cell.casefold().strip() for table in TABLES for row in rows(table) for cell in row.values()}
    assert not theirs & ours


def test_every_fact_is_one_that_was_found(shared):
    found = {(r["person_id"], r["date"], r["source_says"]) for r in rows("statements", shared / "data/facts")}
    assert {(r["person"], r["date"], r["source_says"]) for r in rows("statements")} <= found
    numbers = {(r["value_low"], r["scope_period"]) for r in rows("figures", shared / "data/facts")}
    assert {(r["low"], r["period"]) for r in rows("figures") if r["low"]} <= numbers
