"""What is seen of `eske index` and `eske find`."""

import csv
import json

import pytest
from click.testing import CliRunner

from eske.cli import main

ROWS = """id;family;given;patronymic;birth_year;place
k-1;Жумабаев;Алимхан;Ермекович;1891;Семей
k-2;Ким;Ён Хи;;1903;Кзыл-Орда
;Лишний;Пётр;;1900;Омск
k-4;;;;1900;Омск
"""


@pytest.fixture
def run():
    return lambda *arguments: CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def names(run, tmp_path):
    (tmp_path / "people.csv").write_text(ROWS, encoding="utf-8")
    result = run("index", tmp_path / "people.csv", "--out", tmp_path / "names")
    assert result.exit_code == 0, result.output
    assert "2 rows were taken" in result.stdout
    assert "row 3: " in result.stderr
    assert "row 4: k-4" in result.stderr
    return tmp_path / "names"


def test_a_name_is_found_and_shown_as_a_table(run, names):
    table = run("find", "Zhumabayev Alimkhan", "--index", names).stdout
    assert "Жумабаев Алимхан Ермекович" in table
    assert "k-1" in table


def test_json_holds_the_record(run, names):
    (hit,) = json.loads(run("find", "Kim", "--index", names, "--year", "1904", "--json").stdout)
    assert (hit["id"], hit["birth_year"], hit["place"]) == ("k-2", 1903, "Кзыл-Орда")


def test_a_batch_gives_every_query_a_row_and_a_time(run, names, tmp_path):
    queries = "query_id,kind,name,birth_year,place\n7,x,Ким,,\n8,x,Ъъъ,,\n"
    (tmp_path / "queries.csv").write_text(queries, encoding="utf-8")
    result = run("find", "--batch", tmp_path / "queries.csv", "--index", names, "--out", tmp_path / "hits.csv")
    assert result.exit_code == 0, result.output
    with (tmp_path / "hits.csv").open(encoding="utf-8") as handle:
        rows = list(csv.DictReader(handle))
    assert [(row["query_id"], row["rank"], row["id"]) for row in rows] == [("7", "1", "k-2"), ("8", "1", "")]
    assert all(int(row["micros"]) > 0 for row in rows)


def test_an_index_is_added_to_and_taken_from(run, names, tmp_path):
    (tmp_path / "more.csv").write_text("id,name\nk-7,Нургожин Бекзат\n", encoding="utf-8")
    (tmp_path / "gone.txt").write_text("k-2\nk-99\n", encoding="utf-8")
    assert "holds 3" in run("index", tmp_path / "more.csv", "--out", names, "--add").stdout
    gone = run("index", tmp_path / "gone.txt", "--out", names, "--withdraw")
    assert "1 rows were withdrawn" in gone.stdout
    assert "k-99: nobody bears this id" in gone.stderr
    assert "holds 2 rows in one segment" in run("index", "--out", names, "--merge").stdout
    assert "is whole: 2 rows" in run("index", "--out", names, "--check").stdout
    assert "Нургожин Бекзат" in run("find", "Nurgozhin", "--index", names).stdout
    assert "Nobody is found" in run("find", "Ким", "--index", names).stdout


def test_what_cannot_be_done_is_one_clear_line(run, names, tmp_path):
    (tmp_path / "list.csv").write_text("surname\nКим\n", encoding="utf-8")
    for arguments, said in (
        (("find", "Ким", "--index", tmp_path), "there is no index here"),
        (("index", tmp_path / "list.csv", "--out", names), "the columns are surname"),
        (("index", tmp_path / "none.csv", "--out", names), "there is no such file"),
        (("find", "--index", names), "Give a NAME"),
        (("index", "--out", names), "Give a FILE"),
    ):
        result = run(*arguments)
        assert result.exit_code == 2
        assert said in result.output
        assert "Traceback" not in result.output
