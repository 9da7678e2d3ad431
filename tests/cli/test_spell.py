"""`eske spell` at the command line. The people of these names are invented."""

import json

from click.testing import CliRunner

from eske.cli import main
from eske.cli.spell import LABELS
from eske.names import TRADITIONS


def run(*arguments):
    return CliRunner().invoke(main, ["spell", *arguments])


def test_a_name_is_shown_with_one_line_a_tradition():
    shown = run("Мерген Болатпаев").output
    assert "As written              Мерген Болатпаев\n" in shown
    assert "Kazakh                  Мерген Болатбаев · " in shown
    assert "the Kazakh ones are" in shown


def test_json_holds_every_spelling_once_with_its_traditions():
    answer = json.loads(run("Мерген Болатпаев", "--json").output)
    texts = [one["text"] for one in answer["spellings"]]
    assert len(set(texts)) == len(texts)
    assert answer["spellings"][0] == {
        "text": "Мерген Болатпаев",
        "traditions": ["written", "ru-Cyrl"],
        "script": "Cyrl",
        "derived": [],
    }


def test_what_is_no_name_is_refused_with_the_remedy():
    answer = run("1937")
    assert answer.exit_code == 2
    assert "“1937” has no word of a name: give one such as" in answer.output


def test_every_tradition_has_a_label():
    assert tuple(LABELS) == TRADITIONS
