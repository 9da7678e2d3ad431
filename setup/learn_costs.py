"""What does it cost to hear one sound where another spelling of the name has a different one, or none?

`python setup/learn_costs.py` writes `src/eske/names/costs.csv` from the developers' groups of spellings. It is the
memoryless transducer of Ristad & Yianilos, "Learning String-Edit Distance" (IEEE PAMI 20, 1998): the odds of each pair
of sounds are estimated by expectation and maximisation over all alignments of two spellings of one name. A pair of
spellings that is no likelier together than apart is left out, for it is another name. Half of the groups are kept back
(`halves.py`). Needs numpy and numba.
"""

import csv
import random
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numba import njit

from eske.names.costs import MOST, SIGNS
from eske.names.phonemes import readings, vowelless
from halves import GROUPS, KAZAKHSTAN, MISSING, kept_back, rows

OUT = Path(__file__).resolve().parent.parent / "src" / "eske" / "names" / "costs.csv"
MOST_PAIRS = 12  # of one group, so that a name of two hundred spellings does not outvote the others
ROUNDS = 6
SLIP = 5.0  # log odds of an ordinary slip, one sound left out: the unit of the costs
FEWEST = 3  # times that two sounds must have met to be told apart from chance
Coded = list[np.ndarray[Any, Any]]


def main() -> int:
    if not GROUPS.exists():
        print(MISSING, file=sys.stderr)
        return 1
    found = []
    for table, pairs in word_pairs(False).items():
        symmetric = table == "vowelled"
        found += [(table, *row) for row in priced(learnt(pairs, symmetric=symmetric), symmetric=symmetric)]
    with OUT.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("table", "one", "other", "cost", "seen"), *found])
    print(f"{len(found)} costs written to {OUT.name}")
    return 0


def word_pairs(back: bool) -> dict[str, list[tuple[Coded, Coded]]]:
    """Two spellings of one name each, in their readings, by the table that compares them."""
    found: dict[str, list[tuple[Coded, Coded]]] = {"vowelled": [], "abjad": []}
    for file in (GROUPS, KAZAKHSTAN):
        for key, spellings in rows(file):
            if kept_back(key) != back:
                continue
            pairs = [pair for pair in combinations(spellings, 2) if not any(" " in word for word in pair)]
            for pair in random.Random(key).sample(pairs, min(MOST_PAIRS, len(pairs))):
                one, other = sorted(pair, key=vowelless)
                if vowelless(one) or not (readings(one) and readings(other)):
                    continue
                coded = [[np.array([SIGNS.index(c) for c in r]) for r in readings(w)] for w in (one, other)]
                found["abjad" if vowelless(other) else "vowelled"].append((coded[0], coded[1]))
    return found


def learnt(pairs: list[tuple[Coded, Coded]], *, symmetric: bool) -> np.ndarray[Any, Any]:
    """How often each sound of the one met each sound of the other, or nothing (row or column 0)."""
    size = len(SIGNS)
    odds = np.full((size, size), 0.1) + np.eye(size) * 50
    odds[0, :] = odds[:, 0] = 1
    odds[0, 0] = 0
    odds /= odds.sum()
    for _ in range(ROUNDS):
        seen = np.full((size, size), 0.01)
        seen[0, 0] = 0
        kept = 0
        for ones, others in pairs:
            best = max(((likelihood(a, b, odds), i, j) for i, a in enumerate(ones) for j, b in enumerate(others)))
            a, b = ones[best[1]], others[best[2]]
            if best[0] > apart(a, odds, 1) + apart(b, odds, 0):
                kept += 1
                count(a, b, odds, seen)
        if symmetric:
            seen = (seen + seen.T) / 2
        odds = seen / seen.sum()
    print(f"{kept} of {len(pairs)} pairs of spellings are one name")
    return seen


def apart(word: np.ndarray[Any, Any], odds: np.ndarray[Any, Any], axis: int) -> float:
    alone = odds.sum(axis=axis)
    return float(np.log(alone[word]).sum())


def priced(seen: np.ndarray[Any, Any], *, symmetric: bool) -> list[tuple[str, str, float, int]]:
    """The pairs of sounds that cost less than the most, each with its cost and how often it was met.

    A cost is the log odds of the pair against the commonest pair of each of its two sounds.
    """
    with np.errstate(divide="ignore"):
        cost = -np.log(seen / np.sqrt(np.outer(seen.max(axis=1), seen.max(axis=0))))
        cost[1:, 0] = -np.log(seen[1:, 0] / seen[1:].max(axis=1))
        cost[0, 1:] = -np.log(seen[0, 1:] / seen[:, 1:].max(axis=0))
    cost = np.where(seen >= FEWEST, np.maximum(cost, 0) / SLIP, MOST)
    if symmetric:
        _as_ov(cost)
    return [
        (SIGNS[i], SIGNS[j], round(float(cost[i, j]), 2), round(float(seen[i, j])))
        for i, j in np.ndindex(cost.shape)
        if (i < j or (i > j and not symmetric)) and cost[i, j] < MOST
    ]


def _as_ov(cost: np.ndarray[Any, Any]) -> None:
    """Let -ұлы stand for another ending, or none, as lightly as -ов does: the groups hold few such names."""
    ov, uly, ovich = map(SIGNS.index, "VLW")
    for other, like in ((0, cost[ov, 0]), (ov, cost[ov, ovich]), (ovich, cost[ov, ovich])):
        cost[uly, other] = cost[other, uly] = min(cost[uly, other], like)


@njit(cache=True)
def forward(a, b, odds):
    table = np.zeros((len(a) + 1, len(b) + 1))
    table[0, 0] = 1.0
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            if i:
                table[i, j] += table[i - 1, j] * odds[a[i - 1], 0]
            if j:
                table[i, j] += table[i, j - 1] * odds[0, b[j - 1]]
            if i and j:
                table[i, j] += table[i - 1, j - 1] * odds[a[i - 1], b[j - 1]]
    return table


@njit(cache=True)
def likelihood(a, b, odds):
    return np.log(forward(a, b, odds)[-1, -1] + 1e-300)


@njit(cache=True)
def count(a, b, odds, seen):
    before, after = forward(a, b, odds), forward(a[::-1], b[::-1], odds)[::-1, ::-1]
    whole = before[-1, -1]
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            if i:
                seen[a[i - 1], 0] += before[i - 1, j] * odds[a[i - 1], 0] * after[i, j] / whole
            if j:
                seen[0, b[j - 1]] += before[i, j - 1] * odds[0, b[j - 1]] * after[i, j] / whole
            if i and j:
                seen[a[i - 1], b[j - 1]] += before[i - 1, j - 1] * odds[a[i - 1], b[j - 1]] * after[i, j] / whole


if __name__ == "__main__":
    raise SystemExit(main())
