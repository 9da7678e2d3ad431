"""`eske compare`: two names, or a file of pairs."""

import csv
import json

import pytest
from click.testing import CliRunner

from eske.cli import main


def eske(*arguments):
    return CliRunner().invoke(main, ["compare", *arguments])


def test_two_names_get_a_score_a_verdict_and_a_reason_for_each_word():
    shown = eske("Ерлан Өтегенұлы", "Утегенов Ерлан").output
    assert shown.splitlines()[0].endswith("one person")
    assert "Ө → у".casefold() in shown
    assert "ending -ұлы → -ов" in shown


def test_json_holds_the_codes_of_the_reasons():
    found = json.loads(eske("Е. Самғатов", "Ерлан Самғатов", "--json").output)
    assert found["verdict"] == "maybe"
    assert [reason["code"] for reason in found["reasons"]] == ["initial", "same-word"]


def test_a_file_of_pairs_comes_out_in_its_order(tmp_path):
    file = tmp_path / "pairs.csv"
    file.write_text('name1,name2,note\n"Цой, Виктор",Viktor Tsoy,x\nАнна Вебер,Karl Weber,\n', encoding="utf-8")
    rows = list(csv.DictReader(eske("--batch", str(file)).output.splitlines()))
    assert [(row["name1"], row["verdict"]) for row in rows] == [("Цой, Виктор", "same"), ("Анна Вебер", "different")]
    assert float(rows[0]["score"]) > 0.5 > float(rows[1]["score"])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("a,b\n1,2\n", "line 1: the columns name1 and name2 are needed"),
        ("name1,name2\nA B,C D\nE F\n", "line 3: name2 is missing"),
        ("name1,name2\nЯ,Ю\n", "not UTF-8"),
        (None, "give a file that can be read"),
    ],
)
def test_a_file_with_a_fault_is_refused_with_its_line_and_a_remedy(tmp_path, content, said):
    file = tmp_path / "pairs.csv"
    if content is not None:
        file.write_text(content, encoding="cp1251")
    ended = eske("--batch", str(file))
    assert ended.exit_code == 2
    assert said in ended.output
    assert "name1,name2,score" not in ended.output


@pytest.mark.parametrize("arguments", [(), ("one name",), ("a", "b", "c"), ("a", "--batch", "pairs.csv")])
def test_anything_but_two_names_or_a_file_is_told(arguments):
    ended = eske(*arguments)
    assert ended.exit_code == 2
    assert "Give two names" in ended.output
