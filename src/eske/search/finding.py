"""Who in this segment bears the name that is asked for?"""

from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from eske.search.asking import Asked, Way
from eske.search.classes import tables
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import CONSONANTS, SAME, SLIP
from eske.search.kernels.rank import Best, Names, by_family
from eske.search.kernels.rest import Rest
from eske.search.kernels.walk import Vocabulary, by_family_alone, by_given
from eske.search.nearing import KNOWN, NO_TOKENS, Near, near
from eske.search.segment import Segment

_WORST = 4.8  # cost of a whole name
_CLOSE = 0.6  # cost of a whole name that comes close
_GOOD = 1.0  # cost of a whole name after which nothing is walked
_INITIAL = 0.4  # what an initial costs where the record or the question has no more
_MOST_FAMILIES = 1024
_BEST = 8  # tokens of a given name or patronymic by which family names that are damaged are reached

_NOTHING = Near()


@dataclass(frozen=True, slots=True)
class When:
    """The year and the place that were asked for; a year of 0 and a place of nothing ask for nothing."""

    year: int = 0
    tolerance: int = 1
    place: str = ""


def find_rows(segment: Segment, asked: Asked, when: When, most: int, wanted: int) -> list[tuple[float, int]]:
    """The best rows with their costs, at most so many, the nearest first; of equal ones the order of the segment.

    Where too few of those that are wanted come close, words are looked for further off; and where none does, rows of
    one name alone are walked.
    """
    with ExitStack() as lent:
        words = [lent.enter_context(near(segment.slates, word.spellings)) for word in asked.words]
        place = lent.enter_context(near(segment.place_slates, spellings_of_place(when.place)))
        find_place(segment, place)
        search = _Search(segment, asked, words, when, place, most)
        search.go_as_far_as_needed(wanted)
        return search.rows()


def spellings_of_place(place: str) -> tuple[tuple[str, float], ...]:
    """What to look for where this place is asked for; nothing where none is."""
    return ((place, 0.0),) if place else ()


def find_place(segment: Segment, place: Near) -> None:
    """Find the places of a segment that may be the one asked for."""
    place.go_on(segment.places, SAME)
    place.go_on(segment.places, SLIP)


class _Search:
    """One question to one segment, and the best rows so far."""

    def __init__(self, segment: Segment, asked: Asked, words: list[Near], when: When, place: Near, most: int) -> None:
        self._segment, self._asked, self._words = segment, asked, words
        self._when, self._places = when, place.costs
        self._best = Best(np.empty(most, dtype=np.float32), np.empty(most, dtype=np.int32), np.float32(_WORST))
        self._count = 0
        self._ways = asked.ways
        for word, found in zip(asked.words, words, strict=True):
            if not word.initial:
                found.note(_initials(segment, found), _INITIAL)

    def go_as_far_as_needed(self, wanted: int) -> None:
        """Look for words further and further off, until enough rows come close."""
        for reach in (SAME, SLIP, CONSONANTS):
            for word in self._words:
                word.go_on(self._segment.words, reach)
            for way in self._ways:
                self._follow(way, reach)
                if self._least() <= KNOWN:
                    self._ways = (way,)
                    break
            close = np.count_nonzero(self._best.costs[: self._count] <= _CLOSE)
            if close >= wanted or (reach == SLIP and self._least() <= _GOOD):
                return
        for way in self._ways:
            self._walk(way)

    def rows(self) -> list[tuple[float, int]]:
        """The best rows with their costs, the nearest first."""
        costs, rows = self._best.costs[: self._count].tolist(), self._best.rows[: self._count].tolist()
        return sorted(zip(costs, rows, strict=True))

    def _least(self) -> float:
        return float(self._best.costs[: self._count].min()) if self._count else _WORST

    def _follow(self, way: Way, reach: int) -> None:
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

    def _walk(self, way: Way) -> None:
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
        return Rest(self._near(way.father).costs, close, self._when.year, self._when.tolerance, self._places)

    def _near(self, place: int | None) -> Near:
        return _NOTHING if place is None else self._words[place]

    def _initial(self, place: int | None) -> tuple[np.uint64, np.uint64]:
        """The sounds that the word at this place begins with, and those near to them, if it is an initial."""
        word = None if place is None else self._asked.words[place]
        return (np.uint64(word.first), np.uint64(word.near)) if word and word.initial else (np.uint64(0), np.uint64(0))


def _held(tokens: Numbers, starts: Numbers) -> Numbers:
    """Those of the tokens that any row holds in the column whose starts are given."""
    held: Numbers = tokens[starts[tokens] < starts[tokens + 1]]
    return held


def _initials(segment: Segment, word: Near) -> Numbers:
    """The initials of the register that the word may be meant by."""
    initials: Numbers = segment.arrays["token_initial"]
    begins = np.bitwise_or.reduce(np.left_shift(np.uint64(1), word.readings.sounds[:, 0].astype(np.uint64)))
    fitting: Numbers = initials[segment.rows.first[initials] & begins != 0]
    return fitting
