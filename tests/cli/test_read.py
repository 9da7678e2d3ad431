"""What a librarian sees of `eske read`, and what she is told when a file cannot be read."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from eske.cli import COMMANDS, main

TEXT = """On 31 May we keep the day of remembrance of the victims of repression.

Among those shot were A. Zhumatov, B. Kasymov and T. Dauletov.

Books on display:

1. Samatov A. Voices of the steppe. - Almaty: City Library, 2001.
"""


@pytest.fixture
def run():
    return lambda *arguments, **options: CliRunner().invoke(main, [str(a) for a in arguments], **options)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "announcement.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_what_is_doubtful_stands_first(run, file):
    result = run("read", file)
    assert result.exit_code == 0
    assert result.stdout.startswith("Please look")
    assert "A. Zhumatov" in result.stdout
    assert "Voices of the steppe" in result.stdout


def test_json_is_a_draft(run, file):
    draft = json.loads(run("read", file, "--json").stdout)
    assert draft["schema"] == "eske-draft/1"
    assert [book["title"] for book in draft["books"]] == ["Voices of the steppe"]


def test_standard_input_is_read(run):
    result = run("read", "-", "--json", input=TEXT)
    assert json.loads(result.stdout)["origin"]["name"] == "standard input"


def test_many_files_give_a_line_each_and_one_that_cannot_be_read_stops_none(run, file, tmp_path):
    scan = tmp_path / "scan.png"
    scan.write_bytes(b"\x89PNG" + bytes(99))
    result = run("read", file, scan, file, "--jsonl")
    first, second, third = (json.loads(line) for line in result.stdout.splitlines())
    assert [first["books"][0]["title"], third["file"]] == ["Voices of the steppe", str(file)]
    assert second == {"file": str(scan), "error": {"code": "unsupported-type", "values": ["image/png"]}}
    assert result.exit_code == 2
    assert "1 of 3 files could not be read" in result.stderr


def test_one_draft_of_several_files_is_asked_for_in_vain(run, file):
    result = run("read", file, file, "--json")
    assert (result.exit_code, "--jsonl" in result.stderr) == (2, True)


def test_several_files_are_shown_under_their_names(run, file):
    assert run("read", file, file).stdout.count(f"{file}\n") == 2


UNREADABLE = [(b"", "empty"), (b"\x00\x01\x02" * 99, "no text"), (b"%PDF-1.7", "application/pdf")]


@pytest.mark.parametrize(("content", "said"), UNREADABLE, ids=["empty", "noise", "pdf"])
def test_what_cannot_be_read_is_one_clear_line(run, tmp_path, content, said):
    file = tmp_path / "page.txt"
    file.write_bytes(content)
    result = run("read", file)
    assert result.exit_code == 2
    assert "page.txt: " in result.stderr
    assert said in result.stderr
    assert "Traceback" not in result.output


def test_a_hundred_megabytes_and_a_missing_file_are_told(run, tmp_path):
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(100_000_000)
    for name, said in (("huge.txt", "100000000 bytes"), ("none.txt", "no such file")):
        result = run("read", tmp_path / name)
        assert (result.exit_code, said in result.stderr) == (2, True)


def test_a_text_with_nothing_in_it_is_no_error(run, tmp_path):
    (tmp_path / "a.txt").write_text("A quiet day at the library.\n")
    result = run("read", tmp_path / "a.txt")
    assert result.exit_code == 0
    assert "No books are listed." in result.stdout


# `manage` hands everything on to Django, its help too.
@pytest.mark.parametrize("command", sorted(COMMANDS.keys() - {"manage"}))
def test_every_command_has_help_with_an_example(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Example" in result.stdout


def test_reading_starts_without_the_site():
    loaded = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import eske.announcements, eske.cli.read"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parent,
    ).stderr
    assert "eske.announcements" in loaded
    assert not [
        name for name in ("django", "wagtail", "babel", "icalendar", "edtf") if f"| {name}" in loaded.replace("  ", " ")
    ]
