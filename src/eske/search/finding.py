"""Who in this segment bears the name that is asked for?"""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from eske.search.asking import Asked
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import CONSONANTS, SAME, SLIP, Readings
from eske.search.kernels.rank import Best
from eske.search.nearing import KNOWN, Near, near
from eske.search.places import other_names
from eske.search.searching import Search
from eske.search.segment import Segment
from eske.search.sharing import Way
from eske.search.vocabulary import NO_READINGS
from eske.search.vocabulary import asked as readings_of

_WORST = 4.8  # cost of a whole name
_CLOSE = 0.6  # cost of a whole name that comes close
_GOOD = 1.0  # cost of a whole name after which nothing is walked
_INITIAL = 0.4  # what an initial costs where the record or the question has no more
_RENAMED = 0.3  # what another name of the same place costs


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


def _search(segment: Segment, asked: Asked, when: When, place: Readings, most: int, lent: ExitStack) -> Search:
    words = [lent.enter_context(near(segment.slates, word.readings)) for word in asked.words]
    for word in words:
        if word.asked:
            word.note(_initials(segment, word), _INITIAL)
    places = lent.enter_context(near(segment.place_slates, place))
    find_place(segment, places)
    best = Best(np.empty(most, dtype=np.float32), np.empty(most, dtype=np.int32), np.float32(_WORST))
    return Search(segment, asked.words, words, when.year, when.tolerance, places.costs, best)


def _go_as_far_as_needed(searches: list[Search], ways: tuple[Way, ...], wanted: int) -> None:
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


def _least(searches: list[Search]) -> float:
    return min((float(search.costs.min(initial=_WORST)) for search in searches), default=_WORST)


def find_place(segment: Segment, place: Near) -> None:
    """Find the places of a segment that may be the one asked for."""
    place.go_on(segment.places, SAME)
    place.go_on(segment.places, SLIP)


def _initials(segment: Segment, word: Near) -> Numbers:
    """The initials of the register that the word may be meant by."""
    initials: Numbers = segment.arrays["token_initial"]
    begins = np.bitwise_or.reduce(np.left_shift(np.uint64(1), word.readings.sounds[:, 0].astype(np.uint64)))
    fitting: Numbers = initials[segment.rows.first[initials] & begins != 0]
    return fitting
