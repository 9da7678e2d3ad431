"""What does one way to compare names make of a file of pairs, and how long does each pair take?

    python benchmarks/names/compare_peer.py eske|rapidfuzz|logic-v2 PAIRS.csv

Prints JSON: the score of each pair, and the microseconds of the processor that it took. Every pair is asked once and
for the first time, so that no word is known from a run before. Runs in the environment that has the way's package.
"""

import csv
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

Score = Callable[[str, str], float]


def eske() -> Score:
    from eske.names import compare

    return lambda one, other: compare(one, other, explained=False).score


def rapidfuzz() -> Score:
    from rapidfuzz import fuzz, utils

    return lambda one, other: fuzz.token_sort_ratio(one, other, processor=utils.default_process) / 100


def logic_v2() -> Score:
    from followthemoney import model
    from nomenklatura.matching.logic_v2.model import LogicV2

    config = LogicV2.default_config()

    def score(one: str, other: str) -> float:
        # The library remembers a person by the id, so each name needs its own.
        people = (
            model.get_proxy({"id": name, "schema": "Person", "properties": {"name": [name]}}) for name in (one, other)
        )
        return LogicV2.compare(*people, config).score

    return score


def main(way: str, file: str) -> None:
    score = {"eske": eske, "rapidfuzz": rapidfuzz, "logic-v2": logic_v2}[way]()
    score("Warming Up", "Разогрев")
    scores, micros = [], []
    with Path(file).open(encoding="utf-8", newline="") as pairs:
        for row in csv.DictReader(pairs):
            begun = time.process_time_ns()
            scores.append(score(row["name1"], row["name2"]))
            micros.append((time.process_time_ns() - begun) / 1000)
    json.dump({"scores": scores, "micros": micros}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
