"""`eske convert`: records go from one format to another, and what is lost on the way is told."""

import json

import pytest
from click.testing import CliRunner

from eske.cli import main
from marc_records import BOOK_MARC21, BOOK_UNIMARC, iso


@pytest.fixture
def convert(tmp_path):
    def run(content, *arguments, name="list.iso"):
        file = tmp_path / name
        file.write_bytes(content)
        return CliRunner().invoke(main, ["convert", str(file), *map(str, arguments)])

    return run


def test_records_are_written_in_the_format_that_was_asked_for_and_the_losses_are_told(convert):
    result = convert(iso(*BOOK_UNIMARC, charset="cp1251"), "--to", "ris")
    assert result.exit_code == 0
    assert result.stdout.startswith("TY  - BOOK\nAU  - Самсонов, А. М.")
    assert "read as RUSMARC (1 in cp1251)" in result.stderr
    assert "RIS cannot hold size of 1 (record 1): 22 см" in result.stderr
    assert "1 records are written as RIS" in result.stderr


def test_a_damaged_record_is_told_and_the_others_are_written(convert):
    good = iso(*BOOK_MARC21)
    result = convert(good + b"junk\x1d" + good, "--to", "csl")
    assert len(json.loads(result.stdout)) == 2
    assert f"record 2, at {len(good)}: it does not begin with a leader" in result.stderr


def test_what_stays_in_its_format_is_the_same_file(convert, tmp_path):
    content = (iso(*BOOK_UNIMARC, charset="cp1251") + b"\r\n") * 3
    out = tmp_path / "out.iso"
    assert convert(content, "--to", "rusmarc", "--out", out).exit_code == 0
    assert out.read_bytes() == content


def test_columns_of_a_table_are_mapped_where_their_headings_say_nothing(convert, tmp_path):
    mapping = tmp_path / "columns.json"
    mapping.write_text(json.dumps({"A": "authors", "B": "title"}))
    table = "A;B;C\nМұқанов, С.;Мөлдір махаббат;3\n".encode("kz1048")
    result = convert(table, "--to", "csl", "--columns", mapping, name="list.csv")
    (item,) = json.loads(result.stdout)
    assert (item["title"], item["author"][0]["family"]) == ("Мөлдір махаббат", "Мұқанов")
    assert "no field is known for the column C" in result.stderr


@pytest.mark.parametrize(
    ("content", "arguments", "said"),
    [
        (b"Dear reader", ["--to", "ris"], "none of the formats that are read: say which it is (--from)"),
        (b"", ["--to", "ris"], "the file is empty"),
        (b"a;b\n1;2\n", ["--from", "csv", "--to", "ris"], "no headings of a table of books are known"),
        (b"x", ["--to", "ris", "--columns", "nowhere.json"], "is no JSON that can be read"),
        (b"PK\x03\x04rubbish", ["--to", "ris"], "its markup cannot be read"),
    ],
    ids=["prose", "empty", "a table without headings", "no mapping", "no workbook"],
)
def test_what_cannot_be_done_is_one_clean_line(convert, content, arguments, said):
    result = convert(content, *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_a_file_that_cannot_be_written_leaves_nothing_behind(convert, tmp_path):
    result = convert(iso(*BOOK_MARC21), "--to", "ris", "--out", tmp_path / "no folder" / "out.ris")
    assert result.exit_code == 1
    assert "cannot be written" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["list.iso"]
