"""How much does each thing that two names show weigh?

`python setup/learn_weights.py` writes `src/eske/names/weights.toml`: two logistic regressions, the first over pairs of
words, the second over pairs of names, learnt from the half of the groups and people that is not kept back. The figures
on the other half stand in the file. Run after `learn_costs.py`. Needs numpy.
"""

import math
import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from eske.names.compare import compare
from eske.names.evidence import Evidence, evidence
from eske.names.nearness import nearness
from eske.names.pairing import pairing
from eske.names.weights import table, word_features
from eske.names.words import read_word, words
from halves import GROUPS, MISSING, PERSONS, kept_back, rows
from hard_pairs import hard_pairs
from name_pairs import Lookalikes, Pair, file_pairs, people_pairs, shortened, slip, slips

OUT = Path(__file__).resolve().parent.parent / "src" / "eske" / "names" / "weights.toml"
HEAD = """# How much each thing weighs that two names show, in natural log odds: `make train-names` writes this.
# Set by hand and not learnt: equivalent, distinct, formants (setup/learn_weights.py says why).
#
# On the half of the people that it has not seen (pairs by make_pairs.py, seeds 1 to 3), at score 0.5:
{figures}
"""
# What is known of names and not learnt, for the groups hold too few such words: two words that a table has as one name
# prove as much as a clear likeness in sound; two that it has as two names (Марат, Мурат), and family names formed in
# two ways (Петренко, Петров), are two, however alike they are.
PRIOR = {"equivalent": 3.0, "distinct": -3.0, "formants": -2.0}
KINDS = tuple(
    """
    one two second further doubt doubt-in-script odd alone
    clash clash-more clash-near clash-beside-two clash-in-place clash-heard clash-in-script clash-of-fathers father
    initial initial-more initial-misfit generation-other generation-alone
    left left-first left-before-two left-last left-more swapped crossed common nothing
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)
HARD = 2  # rounds of pairs that are hard
FAR = 0.5  # slips a sound
LOOKALIKE = 0.25  # of the pairs of words that are two names


def main() -> int:
    if not GROUPS.exists():
        print(MISSING, file=sys.stderr)
        return 1
    lookalikes = Lookalikes(back=False)
    word = learnt_words(lookalikes)
    write({"word": word, "name": dict.fromkeys(KINDS, 0.0)})
    write({"word": word, "name": learnt_names(lookalikes)})
    write({"word": word, "name": dict(table("name"))}, figures())
    return 0


def learnt_words(lookalikes: Lookalikes) -> dict[str, float]:
    """The weights of what two words show: spellings and slips of one name, and two names."""
    chance = random.Random(1)
    groups = [
        one for key, all_ in rows(GROUPS) if not kept_back(key) and len(one := [w for w in all_ if " " not in w]) > 1
    ]
    same = [tuple(chance.sample(group, 2)) for group in chance.sample(groups, 12_000)]
    alone = [chance.choice(group) for group in groups]
    same += [(word, slipped) for word in chance.sample(alone, 3_000) if (slipped := slip(word, chance))]
    other = [tuple(chance.sample(alone, 2)) for _ in range(108_000)]
    alike = [(word, found) for word in chance.sample(alone, 20_000) if (found := lookalikes.of(word, chance))]
    other += chance.choices(alike, k=int(len(other) * LOOKALIKE / (1 - LOOKALIKE)))
    near = [[near for a, b in pairs if (near := nearness(read_word(a), read_word(b)))] for pairs in (same, other)]
    seen = [[each for each in pairs if not (each.equivalent or each.distinct)] for pairs in near]
    # What one script writes so far apart is one name in two languages, and teaches nothing of spellings.
    seen[0] = [each for each in seen[0] if not each.kin or each.cost <= FAR * each.length]
    features = [list(word_features(near).values()) for near in (*seen[0], *seen[1])]
    weights = fitted(features, [True] * len(seen[0]) + [False] * len(seen[1]))
    # Pairs with nothing in common were not weighed; the odds are those of all pairs, one name and two being even.
    weights[0] += math.log(len(seen[0]) / len(same) / (len(seen[1]) / len(other))) - math.log(
        len(seen[0]) / len(seen[1])
    )
    return {**dict(zip(word_features(seen[0][0]), weights, strict=True)), **PRIOR}


def learnt_names(lookalikes: Lookalikes) -> dict[str, float]:
    """The weights of what two names show, from pairs of people, and fewer that are shortened, slipped or look alike."""
    pairs = [*people_pairs(1, back=False), *people_pairs(2, back=False)]
    pairs += list(shortened(pairs, 1))[::5]
    people = pairs[: len(pairs) * 5 // 6]
    pairs += list(slips(people, 1))[::4] + list(lookalikes.pairs(people, 1))
    for seed in range(1, HARD + 1):
        pairs += hard_pairs(people, seed)
    weights = fitted([features(one, other) for one, other, _ in pairs], [same for *_, same in pairs])
    return dict(zip(KINDS, weights, strict=True))


def features(one: str, other: str) -> list[float]:
    one, other = sorted((one, other))
    ones, others = words(one), words(other)
    said = evidence(ones, others, pairing(ones, others), ordered="," in one or "," in other)
    return [_sum(said, kind) for kind in KINDS]


def _sum(said: Iterable[Evidence], kind: str) -> float:
    return sum(each.value for each in said if each.kind == kind)


def fitted(rows: Sequence[Sequence[float]], right: Sequence[bool]) -> list[float]:
    """Logistic regression by Newton's steps, with a ridge that keeps rare features small."""
    matrix, wanted = np.asarray(rows, float), np.asarray(right, float)
    ridge = np.eye(matrix.shape[1]) * 1e-5 * len(wanted)
    weights = np.zeros(matrix.shape[1])
    for _ in range(50):
        odds = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (odds - wanted) + ridge @ weights
        step = np.linalg.solve((matrix * (odds * (1 - odds))[:, None]).T @ matrix + ridge, slope)
        weights -= step
        if abs(step).max() < 1e-6:
            break
    return [float(weight) for weight in weights]


def figures() -> str:
    """A line for each kind of pair: precision, recall, F1 and Brier's score of what the table makes of them."""
    lookalikes = Lookalikes(back=True)
    pairs = [pair for seed in (1, 2, 3) for pair in people_pairs(seed, back=True)]
    kinds = {
        "full names across scripts": pairs,
        "the same, shortened to initials": list(shortened(pairs, 2)),
        "one slip, or a lookalike": [*slips(pairs[:4000], 2), *lookalikes.pairs(pairs[:4000], 2)],
        "kin, initials, middle names": list(hard_pairs(pairs, 2)),
        "spellings on libraries' pages": [pair for seed in (1, 2, 3) for pair in file_pairs(PERSONS, seed)],
    }
    return "\n".join(f"#   {name:32} {judged(pairs)}" for name, pairs in kinds.items())


def judged(pairs: Sequence[Pair]) -> str:
    scored = [(compare(one, other, explained=False).score, same) for one, other, same in pairs]
    right = sum(score >= 0.5 and same for score, same in scored)
    precision, recall = right / sum(score >= 0.5 for score, _ in scored), right / sum(same for _, same in scored)
    brier = sum((score - same) ** 2 for score, same in scored) / len(scored)
    f1 = 2 * precision * recall / (precision + recall)
    return f"{len(pairs):6} pairs  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  Brier {brier:.3f}"


def write(tables: dict[str, dict[str, float]], found: str = "") -> None:
    """Write the tables; what was read of them before is forgotten."""
    parts = [
        f"[{kind}]\n" + "".join(f"{key} = {value:.2f}\n" for key, value in row.items()) for kind, row in tables.items()
    ]
    OUT.write_text(HEAD.format(figures=found) + "\n" + "\n".join(parts), encoding="utf-8")
    table.cache_clear()


if __name__ == "__main__":
    raise SystemExit(main())
