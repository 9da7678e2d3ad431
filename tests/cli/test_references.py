"""`eske references`: a list in, its fields, citations and records out."""

import json

import pytest
from click.testing import CliRunner

from eske.cli import main

LIST = "1. Саматов А. Дала: роман. – Алматы: Ғылым, 1991. –\n208 б.\n2. Жуматов В. Степь. М., 1988.\n"


def run(*arguments, text=LIST):
    return CliRunner().invoke(main, ["references", "-", *arguments], input=text)


def test_a_table_marks_what_is_doubtful():
    shown = run(text="Саматов А. Дала. Әңгімелер. – Алматы: Ғылым, 1991.\n").output
    assert "? title          Дала" in shown
    assert "  year           1991" in shown


def test_wrapped_lines_are_joined():
    read = json.loads(run("--json").output)
    assert [(r["title"], r["year"], r["extent"]) for r in read] == [("Дала", "1991", "208 б."), ("Степь", "1988", None)]


def test_one_answer_for_each_line_empty_ones_too():
    read = json.loads(run("--json", "--one-per-line", text="Дала. А., 1991.\n\nСтепь. М., 1988.\n").output)
    assert [r["title"] for r in read] == ["Дала", None, "Степь"]


def test_a_citation_for_each_reference():
    assert run("--style", "gost-2008").output.splitlines() == [
        "Саматов А. Дала : роман. Алматы : Ғылым, 1991. 208 б.",
        "Жуматов В. Степь. М., 1988.",
    ]


def test_records_for_another_program_and_what_they_cannot_hold():
    done = run("--to", "ris")
    assert "TI  - Дала" in done.stdout
    assert "2 records are written as RIS" in done.stderr


def test_one_form_of_output_at_a_time():
    done = run("--json", "--style", "gost-2008")
    assert (done.exit_code, "choose one" in done.output) == (2, True)


@pytest.mark.parametrize("style", ["gost-2018", "gost-2003"])
def test_a_line_without_a_title_is_written_as_it_was(style):
    assert run("--style", style, text="1937, 5 с.\n").stdout.strip()
