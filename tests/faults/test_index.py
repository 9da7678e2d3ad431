"""A writer that dies leaves the last good index in use."""

import subprocess
import sys
import time

import pytest

from eske.search.build import build
from eske.search.index import open_index
from small_register import PEOPLE, write_csv

NAMES = [f"{family} {given}" for _, family, given, *_ in PEOPLE]
MORE = ((21, "Нургожин", "Бекзат", "", 1894, "Омск"), (22, "Nurgozhin", "Bekzat", "", 1895, "Омск"))

CHANGE = """
import sys
from pathlib import Path
from eske.search.build import add, build
from eske.search.folding import merge
from eske.search.withdrawing import withdraw

names, more, people = map(Path, sys.argv[1:])
print("ready", flush=True)
while True:
    add(more, names)
    withdraw([21], names)
    merge(names)
    build(people, names)
"""


@pytest.mark.fault
def test_a_writer_killed_at_twenty_points_leaves_a_good_index(tmp_path):
    people, more = write_csv(tmp_path / "people.csv", PEOPLE), write_csv(tmp_path / "more.csv", MORE)
    names = tmp_path / "names"
    build(people, names)

    def answers():
        index = open_index(names, thorough=True)
        return {name: [(hit.score, hit.id) for hit in index.find(name, limit=3)] for name in NAMES}

    before = answers()
    for number in range(20):
        command = [sys.executable, "-c", CHANGE, names, more, people]
        writer = subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE)
        assert writer.stdout.readline() == b"ready\n"
        time.sleep(0.013 * (number + 1))  # where it dies differs from round to round
        writer.kill()
        writer.wait()
        writer.stdout.close()
        assert answers() == before
