"""An index is changed without building it anew, and what is damaged is recognised."""

import json

import pytest

from eske.search.build import add, build
from eske.search.files import BadIndex
from eske.search.folding import merge
from eske.search.index import open_index
from eske.search.lock import Busy, only_writer
from eske.search.manifest import read_manifest
from eske.search.withdrawing import withdraw
from small_register import PEOPLE, write_csv

NAMES = [f"{family} {given}" for _, family, given, *_ in PEOPLE]
MORE = ((21, "Нургожин", "Бекзат", "", 1894, "Омск"), (22, "Nurgozhin", "Bekzat", "", 1895, "Омск"))


@pytest.fixture
def names(tmp_path):
    build(write_csv(tmp_path / "people.csv", PEOPLE), tmp_path / "names")
    return tmp_path / "names"


def answers(directory):
    index = open_index(directory)
    return {name: sorted((round(hit.score, 4), hit.id) for hit in index.find(name)) for name in NAMES}


def test_what_is_added_is_found_and_nothing_is_lost(names, tmp_path):
    opened, before = open_index(names), answers(names)
    add(write_csv(tmp_path / "more.csv", MORE), names)
    assert {hit.id for hit in open_index(names).find("Нургожин")} == {21, 22}
    assert opened.find("Нургожин") == []
    assert {hit.id for hit in opened.refreshed().find("Нургожин")} == {21, 22}
    assert answers(names) == before


def test_many_additions_leave_few_segments(names, tmp_path):
    for number in range(100, 120):
        add(write_csv(tmp_path / "one.csv", [(number, "Тасболатов", "Ерден", "", 1900, "")]), names)
    assert {hit.id for hit in open_index(names).find("Тасболатов", limit=40)} == set(range(100, 120))
    assert len(read_manifest(names).parts) <= 4


def test_an_id_that_comes_again_is_another_spelling_of_one_person(names, tmp_path):
    add(write_csv(tmp_path / "more.csv", [(10, "Ковалёв", "Степан", "", 1890, "Киев")]), names)
    index = open_index(names)
    assert index.find("Ковалёв Степан")[0].id == 10
    assert [hit.id for hit in index.find("Ковальчук Степан")].count(10) == 1


def test_what_is_withdrawn_is_not_found_again(names, tmp_path):
    gone = withdraw([10, "11", "nobody"], names)
    assert (gone.rows, gone.unknown) == (2, ("nobody",))
    assert [hit.id for hit in open_index(names).find("Ковальчук Степан")] == []
    add(write_csv(tmp_path / "more.csv", MORE), names)
    merge(names)
    index = open_index(names)
    assert [hit.id for hit in index.find("Ковальчук Степан")] == []
    assert index.manifest.rows == len(PEOPLE) + len(MORE) - 2


def test_an_index_that_grew_answers_as_one_built_at_once(names, tmp_path):
    add(write_csv(tmp_path / "more.csv", MORE), names)
    apart = answers(names)
    merge(names)
    assert answers(names) == apart
    build(write_csv(tmp_path / "all.csv", PEOPLE + MORE), tmp_path / "anew")
    assert answers(tmp_path / "anew") == apart


def test_one_writer_at_a_time(names, tmp_path):
    with only_writer(names), pytest.raises(Busy, match="another process is changing this index"):
        withdraw([1], names)


@pytest.mark.parametrize("file", ["given.npy", "key.npy", "token_text.npy", "id.npy"])
@pytest.mark.parametrize("how", ["cut", "changed", "gone"])
def test_a_damaged_file_is_recognised_and_named(names, file, how):
    path = names / read_manifest(names).parts[0].folder / file
    content = path.read_bytes()
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(content[:-1] if how == "cut" else content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(BadIndex, match=file):
        open_index(names)


def test_a_damaged_manifest_is_recognised_and_named(names):
    (names / "manifest.json").write_text(json.dumps({"format": 1}), encoding="utf-8")
    with pytest.raises(BadIndex, match="manifest"):
        open_index(names)
