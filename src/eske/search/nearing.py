"""Which tokens of a vocabulary may this word be, and what does each cost?"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from eske.search.classes import tables
from eske.search.kernels.distance import FAR, Floats
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import SAME, Entries, Readings, nearest
from eske.search.vocabulary import NO_READINGS

KNOWN = 0.4  # cost of a word that is a name of the register as it stands
_LIMIT = 3.2  # cost of one word
_MOST_TOKENS = 4096
_OF_SAME_KEY, _OF_OTHER_KEY, _OF_KNOWN = 600, 40, 10  # entries that are tried of one key; the last of words known

NO_TOKENS: Numbers = np.empty(0, dtype=np.int32)
NO_COSTS: Floats = np.empty(0, dtype=np.float32)


class Slates:
    """Costs of the tokens of one vocabulary, `FAR` everywhere, lent to one question and wiped after it.

    To make them anew for each word costs more, in a vocabulary of half a million, than to look the word up.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._clean: list[tuple[Floats, Numbers]] = []

    def take(self) -> tuple[Floats, Numbers]:
        """A clean slate, and room for the tokens that are written on it."""
        try:
            return self._clean.pop()
        except IndexError:
            return np.full(self._size, FAR, dtype=np.float32), np.empty(_MOST_TOKENS, dtype=np.int32)

    def wipe(self, costs: Floats, found: Numbers, count: int) -> None:
        """Take a slate back, on which that many tokens were written."""
        costs[found[:count]] = FAR
        self._clean.append((costs, found))


@dataclass(slots=True)
class Near:
    """What was asked for, and the tokens of a vocabulary that it may be: their costs, and those of every token."""

    readings: Readings = NO_READINGS
    costs: Floats = field(default_factory=lambda: NO_COSTS)
    found: Numbers = field(default_factory=lambda: NO_TOKENS)
    count: int = 0
    tokens: Numbers = field(default_factory=lambda: NO_TOKENS)  # those found, the nearest first
    # Those of them that the last step found, or found to be nearer, and those that steps before it had found.
    new: Numbers = field(default_factory=lambda: NO_TOKENS)
    old: Numbers = field(default_factory=lambda: NO_TOKENS)

    @property
    def asked(self) -> bool:
        """Whether there is a word to look for at all; an initial is none."""
        return len(self.costs) > 0

    @property
    def least(self) -> float:
        """The cost of the nearest token."""
        return float(self.costs[self.tokens[0]]) if len(self.tokens) else float(FAR)

    def note(self, tokens: Numbers, cost: float) -> None:
        """Take these tokens as found, before anything else is."""
        self.count = min(len(tokens), _MOST_TOKENS)
        self.found[: self.count] = tokens[: self.count]
        self.costs[self.found[: self.count]] = cost

    def go_on(self, entries: Entries, reach: int) -> None:
        """Find more tokens, as far off as `nearest` reaches."""
        if not self.asked:
            return
        most = _OF_SAME_KEY if reach == SAME else _OF_KNOWN if self.least <= KNOWN else _OF_OTHER_KEY
        before = self.costs[self.found[: 0 if reach == SAME else self.count]]
        self.count = nearest(self.readings, entries, tables(), _LIMIT, reach, most, self.costs, self.found, self.count)
        found = self.found[: self.count]
        costs = self.costs[found]
        is_new = np.ones(self.count, dtype=np.bool_)
        is_new[: len(before)] = costs[: len(before)] < before
        order = np.argsort(costs, kind="stable")
        self.tokens, is_new = found[order], is_new[order]
        self.new, self.old = self.tokens[is_new], self.tokens[~is_new]


@contextmanager
def near(slates: Slates, readings: Readings) -> Iterator[Near]:
    """What is asked for in a vocabulary, before anything is found; without readings nothing ever is."""
    if not len(readings.length):
        yield Near()
        return
    word = Near(readings, *slates.take())
    try:
        yield word
    finally:
        slates.wipe(word.costs, word.found, word.count)
