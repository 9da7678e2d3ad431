"""Which rows of one segment bear the words that are asked for, shared in this way among the parts of a name?"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from eske.search.asking import Word
from eske.search.classes import tables
from eske.search.kernels.distance import Floats
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import SLIP
from eske.search.kernels.rank import Best, Names, by_family
from eske.search.kernels.rest import Rest
from eske.search.kernels.walk import Vocabulary, by_family_alone, by_given
from eske.search.nearing import NO_TOKENS, Near
from eske.search.segment import Segment
from eske.search.sharing import Way

_MOST_FAMILIES = 1024
_BEST = 8  # tokens of a given name or patronymic by which family names that are damaged are reached

_NOTHING = Near()


@dataclass(slots=True)
class Search:
    """One question to one segment, and the best rows so far; a year of 0 and places without costs ask for nothing."""

    _segment: Segment
    _asked: tuple[Word, ...]
    _words: list[Near]  # what each of those asked may be
    _year: int
    _tolerance: int
    _places: Floats
    _best: Best
    _count: int = 0

    @property
    def costs(self) -> Floats:
        """The costs of the best rows."""
        return self._best.costs[: self._count]

    def rows(self) -> Iterable[tuple[float, int]]:
        """The best rows with their costs, in any order."""
        return zip(self.costs.tolist(), self._best.rows[: self._count].tolist(), strict=True)

    def look(self, reach: int) -> None:
        """Find the tokens that the words may be, as far off as `nearest` reaches."""
        for word in self._words:
            word.go_on(self._segment.words, reach)

    def follow(self, way: Way, reach: int) -> None:
        """Look up family names with given names, those pairs of which one is new since the last step."""
        family, given, father = map(self._near, (way.family, way.given, way.father))
        if way.family is None:
            self._by_given(way, NO_TOKENS)
            return
        pairs = [(family.new, given.tokens), (family.old, given.new)] if given.asked else [(family.new, NO_TOKENS)]
        for families, givens in pairs:
            held = _held(families, self._segment.rows.family_start)[:_MOST_FAMILIES]
            if len(held) and (len(givens) or not given.asked):
                names = self._names(way, held, np.sort(_held(givens, self._segment.rows.given_start)))
                self._count = by_family(names, self._segment.rows, self._rest(way), self._best, self._count)
        if given.asked and father.count and reach == SLIP:
            self._by_given(way, father.tokens)

    def walk(self, way: Way) -> None:
        """Walk the rows of the nearest given names, and of the nearest family names, whatever else stands there."""
        given, father = self._near(way.given), self._near(way.father)
        if way.family is None or not given.asked:
            return
        self._by_given(way, father.tokens)
        families = _held(self._near(way.family).tokens, self._segment.rows.family_start)
        names, words = self._names(way, families, NO_TOKENS), Vocabulary(self._segment.words, tables())
        self._count = by_family_alone(names, self._segment.rows, self._rest(way), words, self._best, self._count)

    def _by_given(self, way: Way, fathers: Numbers) -> None:
        givens = _held(self._near(way.given).tokens, self._segment.rows.given_start)
        if way.family is None:  # an initial alone says nothing
            givens = givens[~np.isin(givens, self._segment.arrays["token_initial"])]
        names = self._names(way, NO_TOKENS, givens[:_BEST])._replace(fathers=fathers[:_BEST])
        words = Vocabulary(self._segment.words, tables())
        self._count = by_given(names, self._segment.rows, self._rest(way), words, self._best, self._count)

    def _names(self, way: Way, families: Numbers, givens: Numbers) -> Names:
        family, given = self._near(way.family), self._near(way.given)
        first, close = self._initial(way.given)
        return Names(
            families, family.costs, family.readings, givens, given.costs, given.readings, first, close, NO_TOKENS,
            np.float32(way.extra),
        )  # fmt: skip

    def _rest(self, way: Way) -> Rest:
        _, close = self._initial(way.father)
        return Rest(self._near(way.father).costs, close, self._year, self._tolerance, self._places)

    def _near(self, place: int | None) -> Near:
        return _NOTHING if place is None else self._words[place]

    def _initial(self, place: int | None) -> tuple[np.uint64, np.uint64]:
        """The sounds that the word at this place begins with, and those near to them, if it is an initial."""
        word = None if place is None else self._asked[place]
        return (np.uint64(word.first), np.uint64(word.near)) if word and word.initial else (np.uint64(0), np.uint64(0))


def _held(tokens: Numbers, starts: Numbers) -> Numbers:
    """Those of the tokens that any row holds in the column whose starts are given."""
    held: Numbers = tokens[starts[tokens] < starts[tokens + 1]]
    return held
