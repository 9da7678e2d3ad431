"""Which pairs of names does the comparison learn from, and which judge it?

Pairs of real people come from the script that judges (`make_pairs.py`, beside the checkout). To them are added what
libraries meet and those people do not show: names shortened to initials, slips of the hand, and other people whose name
differs in one word that looks much alike.
"""

import csv
import random
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from eske.names.nearness import nearness
from eske.names.words import read_word
from eske.text import script_of
from halves import GROUPS, KAZAKHSTAN, PEOPLE, kept_back, rows

Pair = tuple[str, str, bool]
MAKE_PAIRS = PEOPLE.parent.parent.parent / "evaluate" / "make_pairs.py"
LETTERS = {"Cyrl": "абвгдежзийклмнопрстуфхцчшыэюя", "Arab": "ابتجدرزسشعفقكلمنوهي", "Latn": "abcdefghijklmnoprstuvwyz"}
_WORD = re.compile(r"[^\W\d_]{5,}")
# What a name must differ by to be another one, in slips: less is a spelling.
_OTHER = 0.6


def people_pairs(seed: int, *, back: bool) -> list[Pair]:
    """Pairs of one person or two from one half of the people."""
    with tempfile.TemporaryDirectory() as folder:
        half = Path(folder) / "half.tsv"
        lines = PEOPLE.read_text(encoding="utf-8").splitlines(keepends=True)
        half.write_text("".join(line for line in lines if kept_back(line.split("\t")[0]) == back), encoding="utf-8")
        return file_pairs(half, seed)


def file_pairs(people: Path, seed: int) -> list[Pair]:
    """Pairs of one person or two, made by the judges' own script."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pairs.csv"
        command = [sys.executable, MAKE_PAIRS, people, out, "--seed", str(seed)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        with out.open(encoding="utf-8", newline="") as file:
            return [(row["name1"], row["name2"], row["is_match"] == "true") for row in csv.DictReader(file)]


def shortened(pairs: Iterable[Pair], seed: int) -> Iterator[Pair]:
    """The pairs with one name, sometimes both, cut down to initials or to the family name."""
    chance = random.Random(seed)
    for one, other, same in pairs:
        turn = chance.random()
        if turn < 0.4:
            yield _short(one, chance), other, same
        elif turn < 0.8:
            yield one, _short(other, chance), same
        else:
            yield _short(one, chance), _short(other, chance), same


def _short(name: str, chance: random.Random) -> str:
    family, comma, rest = name.partition(",")
    given = rest.split()
    if not comma:
        *given, family = name.split()
    if not given or any(len(word.strip(".")) < 2 for word in (family, *given)):
        return name
    initials = [f"{word[0]}." for word in given]
    ways = (f"{' '.join(initials)} {family}", f"{family} {''.join(initials)}", f"{initials[0]} {family}", family)
    return chance.choices(ways, (10, 4, 3, 3))[0]


def slips(pairs: Iterable[Pair], seed: int) -> Iterator[Pair]:
    """One person twice, with a letter of the second name lost, changed, doubled up or moved.

    Both names are of one script: between scripts a slip is lost among the spellings.
    """
    chance = random.Random(seed)
    for one, other, same in pairs:
        if same and (damaged := slip(other, chance)):
            yield _beside(one, other, chance), damaged, True


def slip(name: str, chance: random.Random) -> str | None:
    """The name with one slip in a word of five letters or more; None where there is no such word."""
    found = list(_WORD.finditer(name))
    if not found:
        return None
    word = chance.choice(found)
    at = chance.randrange(word.start() + 1, word.end())
    letter = chance.choice(LETTERS.get(script_of(word.group()), LETTERS["Latn"]))
    letter = letter.upper() if name[at].isupper() else letter
    ways = (
        name[:at] + name[at + 1 :],
        name[:at] + letter + name[at + 1 :],
        name[:at] + letter + name[at:],
        name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :],
    )
    return chance.choices(ways, (35, 25, 20, 20))[0]


def _beside(one: str, other: str, chance: random.Random) -> str:
    """Another spelling in the same script where there is one, every second time; else the same."""
    return one if script_of(one) == script_of(other) and chance.random() < 0.5 else other


class Lookalikes:
    """Words of one half of the groups, to be found by a word of another name that sounds nearly so."""

    def __init__(self, *, back: bool) -> None:
        self._words: dict[tuple[str, str], list[str]] = defaultdict(list)
        for file in (GROUPS, KAZAKHSTAN):
            for key, spellings in rows(file):
                for word in spellings if kept_back(key) == back else ():
                    if " " not in word and len(word) > 2 and (sounds := read_word(word).sounds):
                        for shorter in _shorter(sounds[0]):
                            self._words[script_of(word), shorter].append(word)

    def of(self, word: str, chance: random.Random) -> str | None:
        """Another name in the same script, one sound or two away; None where a few tries find none."""
        read = read_word(word)
        if not read.sounds or len(read.sounds[0]) < 2:
            return None
        keys = [(script_of(word), shorter) for shorter in _shorter(read.sounds[0])]
        candidates = [other for key in keys for other in self._words.get(key, ())]
        for other in chance.choices(candidates, k=8) if candidates else ():
            near = nearness(read, read_word(other))
            if near and not near.equivalent and near.cost >= _OTHER:
                return other
        return None

    def pairs(self, pairs: Iterable[Pair], seed: int) -> Iterator[Pair]:
        """Two people: one of the pairs, and somebody whose name differs in one word that looks alike, in one script."""
        chance = random.Random(seed)
        for one, name, same in pairs:
            words = name.split()
            at = chance.randrange(len(words))
            word = words[at].strip(",.")
            if same and (other := self.of(word, chance)):
                words[at] = words[at].replace(word, other.upper() if word.isupper() else other.capitalize())
                yield _beside(one, name, chance), " ".join(words), False


def _shorter(sounds: str) -> list[str]:
    """A row of sounds, and what is left of it when any one is left out, each once."""
    return list(dict.fromkeys([sounds, *(sounds[:at] + sounds[at + 1 :] for at in range(len(sounds)))]))
