"""Who in this segment bears the name that is asked for?"""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from eske.search.asking import Asked, Way, Word
from eske.search.classes import tables
from eske.search.kernels.distance import Floats
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import CONSONANTS, SAME, SLIP, Readings
from eske.search.kernels.rank import Best, Names, by_family
from eske.search.kernels.rest import Rest
from eske.search.kernels.walk import Vocabulary, by_family_alone, by_given
from eske.search.nearing import KNOWN, NO_TOKENS, Near, near
from eske.search.places import other_names
from eske.search.segment import Segment
from eske.search.vocabulary import NO_READINGS
from eske.search.vocabulary import asked as readings_of

_WORST = 4.8  # cost of a whole name
_CLOSE = 0.6  # cost of a whole name that comes close
_GOOD = 1.0  # cost of a whole name after which nothing is walked
_INITIAL = 0.4  # what an initial costs where the record or the question has no more
_RENAMED = 0.3  # what another name of the same place costs
_MOST_FAMILIES = 1024
_BEST = 8  # tokens of a given name or patronymic by which family names that are damaged are reached

_NOTHING = Near()


@dataclass(frozen=True, slots=True)
class When:
    """The year and the place that were asked for; a year of 0 and a place of nothing ask for nothing."""

    year: int = 0
    tolerance: int = 1
    place: str = ""

    @property
    def readings(self) -> Readings:
        """How the place is read aloud, and its other names, where the town was renamed."""
        if not self.place:
            return NO_READINGS
        return readings_of([(self.place, 0.0), *((name, _RENAMED) for name in other_names(self.place))])


def find_rows(
    segments: Sequence[Segment], asked: Asked, when: When, most: int, wanted: int
) -> list[tuple[float, int, int]]:
    """The best rows, the nearest first: the cost, the segment's number, the row; at most so many of each segment.

    Where too few of those that are wanted come close in any segment, words are looked for further off; and where none
    does, rows of one name alone are walked.
    """
    place = when.readings
    with ExitStack() as lent:
        searches = [_search(segment, asked, when, place, most, lent) for segment in segments]
        _go_as_far_as_needed(searches, asked.ways, wanted)
        return sorted((cost, number, row) for number, search in enumerate(searches) for cost, row in search.rows())


def _search(
    segment: Segment, asked: Asked, when: When, place: Readings, most: int, lent: ExitStack
) -> "_Search":  # fmt: skip
    words = [lent.enter_context(near(segment.slates, word.readings)) for word in asked.words]
    for word in words:
        if word.asked:
            word.note(_initials(segment, word), _INITIAL)
    places = lent.enter_context(near(segment.place_slates, place))
    find_place(segment, places)
    best = Best(np.empty(most, dtype=np.float32), np.empty(most, dtype=np.int32), np.float32(_WORST))
    return _Search(segment, asked.words, words, when, places.costs, best)


def _go_as_far_as_needed(searches: list["_Search"], ways: tuple[Way, ...], wanted: int) -> None:
    for reach in (SAME, SLIP, CONSONANTS):
        for search in searches:
            search.look(reach)
        for way in ways:
            for search in searches:
                search.follow(way, reach)
            if _least(searches) <= KNOWN:
                ways = (way,)
                break
        close = sum(int(np.count_nonzero(search.costs <= _CLOSE)) for search in searches)
        if close >= wanted or (reach == SLIP and _least(searches) <= _GOOD):
            return
    for way in ways:
        for search in searches:
            search.walk(way)


def _least(searches: list["_Search"]) -> float:
    return min((float(search.costs.min(initial=_WORST)) for search in searches), default=_WORST)


def find_place(segment: Segment, place: Near) -> None:
    """Find the places of a segment that may be the one asked for."""
    place.go_on(segment.places, SAME)
    place.go_on(segment.places, SLIP)


@dataclass(slots=True)
class _Search:
    """One question to one segment, and the best rows so far."""

    _segment: Segment
    _asked: tuple[Word, ...]
    _words: list[Near]
    _when: When
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
        return Rest(self._near(way.father).costs, close, self._when.year, self._when.tolerance, self._places)

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


def _initials(segment: Segment, word: Near) -> Numbers:
    """The initials of the register that the word may be meant by."""
    initials: Numbers = segment.arrays["token_initial"]
    begins = np.bitwise_or.reduce(np.left_shift(np.uint64(1), word.readings.sounds[:, 0].astype(np.uint64)))
    fitting: Numbers = initials[segment.rows.first[initials] & begins != 0]
    return fitting
