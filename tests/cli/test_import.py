"""`eske import`: a file of records comes into the catalogue, and one that was stopped goes on."""

import os
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner

from eske.catalogue.models import Book, ImportedFile
from eske.cli import import_, main
from marc_records import iso


def records(count):
    return b"".join(iso(f"001 {n}", f"245 00$aДала {n}", "260 ##$aАлматы$c1990", "901 ##$a7") for n in range(count))


@pytest.fixture
def bring_in(tmp_path, db, monkeypatch):
    monkeypatch.setattr(import_, "reach_site", lambda: None)

    def run(content, *arguments, name="list.iso"):
        file = tmp_path / name
        file.write_bytes(content)
        return CliRunner().invoke(main, ["import", str(file), "--by", "A. Librarian", *arguments])

    return run


def test_a_file_comes_in_and_it_is_said_what_became_of_it(bring_in):
    result = bring_in(records(3) + b"junk\x1d" + records(1))
    assert result.exit_code == 0
    assert "list.iso is in the catalogue (MARC 21)." in result.stdout
    assert "4 new books of 5 records" in result.stdout
    assert "1 could not be read" in result.stdout
    assert "1 may be in the catalogue twice" in result.stdout
    assert "record 4, at" in result.stderr
    assert ImportedFile.objects.get().by_name == "A. Librarian"


def test_a_file_that_is_in_does_nothing(bring_in):
    bring_in(records(3))
    result = bring_in(records(3))
    assert "was imported before, by A. Librarian; nothing was made twice" in result.stdout
    assert Book.objects.count() == 3


def test_a_table_with_headings_of_its_own_comes_in_unpublished(bring_in, tmp_path):
    (tmp_path / "columns.json").write_text('{"Наим.": "title", "Г.": "year"}')
    table = "Наим.;Г.\nДала;1990\n".encode("cp1251")
    result = bring_in(table, "--columns", str(tmp_path / "columns.json"), "--unpublished", name="list.csv")
    assert result.exit_code == 0
    assert (Book.objects.get().title, Book.objects.get().live) == ("Дала", False)


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"Dear reader", "say which it is (--from)"), (b"", "the file is empty")],
    ids=["prose", "nothing"],
)
def test_what_cannot_be_read_is_one_clean_line(bring_in, content, said):
    result = bring_in(content)
    assert result.exit_code == 2
    assert said in result.stderr
    assert not ImportedFile.objects.exists()


@pytest.mark.fault
def test_a_program_that_is_killed_leaves_whole_batches_and_the_next_goes_on(tmp_path):
    file, home = tmp_path / "list.iso", tmp_path / "home"
    file.write_bytes(records(12_000))
    environment = os.environ | {"ESKE_HOME": str(home)}
    command = [str(Path(sys.executable).parent / "eske"), "import", str(file)]
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while program.poll() is None and _done(home) < 2000:
        with suppress(subprocess.TimeoutExpired):
            program.wait(timeout=0.01)
    program.kill()
    program.wait()
    there = _done(home)
    assert 2000 <= there == _count(home, "catalogue_book") == _count(home, "catalogue_original")
    assert there % 1000 == 0
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert "12,000 new books of 12,000 records" in said.stdout
    assert _count(home, "catalogue_book") == 12_000


def _ask(home, question):
    (database,) = [*home.glob("*.sqlite3"), *home.glob("*.db")] or [None]
    if database is None:
        return 0
    try:
        return sqlite3.connect(database, timeout=30).execute(question).fetchone()[0] or 0
    except sqlite3.OperationalError:
        return 0


def _done(home):
    return _ask(home, "SELECT MAX(done) FROM catalogue_importedfile")


def _count(home, table):
    return _ask(home, f"SELECT COUNT(*) FROM {table}")
