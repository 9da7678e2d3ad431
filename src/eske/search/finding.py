"""Who in this segment bears the name that is asked for?"""

from dataclasses import dataclass

import numpy as np

from eske.search.asking import Asked, Way, Word
from eske.search.classes import tables
from eske.search.kernels.distance import FAR, Floats
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import Entries, Readings, nearest
from eske.search.kernels.rank import Names, by_family, by_given
from eske.search.kernels.rest import Rest
from eske.search.segment import Segment
from eske.search.vocabulary import asked as readings_of

_LIMIT = 3.2  # cost of one word
_WORST = 6.0  # cost of a whole name
_INITIAL = 0.4  # what an initial costs where the record or the question has no more
_MOST_TOKENS = 4096
_BEST = 24  # tokens of a given name or patronymic by which family names that are damaged are reached

_NO_TOKENS: Numbers = np.empty(0, dtype=np.int32)
_NO_COSTS: Floats = np.empty(0, dtype=np.float32)
_NO_READINGS = readings_of(())


@dataclass(frozen=True, slots=True)
class Near:
    """The tokens of a segment that a word may be, the nearest first, and the cost of every token."""

    tokens: Numbers
    costs: Floats
    readings: Readings


@dataclass(frozen=True, slots=True)
class When:
    """The year and the place that were asked for; a year of 0 and a place of nothing ask for nothing."""

    year: int = 0
    tolerance: int = 1
    place: str = ""


def near(spellings: tuple[tuple[str, float], ...], entries: Entries, size: int, limit: float = _LIMIT) -> Near:
    """What in a vocabulary of this size sounds like one of the spellings."""
    costs = np.full(size, FAR, dtype=np.float32)
    found = np.empty(_MOST_TOKENS, dtype=np.int32)
    readings = readings_of(spellings)
    count = nearest(readings, entries, tables(), limit, costs, found)
    tokens = found[:count]
    return Near(tokens[np.argsort(costs[tokens], kind="stable")], costs, readings)


def find_rows(segment: Segment, asked: Asked, when: When, most: int) -> list[tuple[float, int]]:
    """The best rows with their costs, at most so many, the nearest first; of equal ones the order of the segment."""
    words = [_near_word(segment, word) for word in asked.words]
    costs, rows = np.empty(most, dtype=np.float32), np.empty(most, dtype=np.int32)
    count = 0
    places = _places(segment, when.place)
    for way in asked.ways:
        count = _follow(segment, way, asked.words, words, when, places, costs, rows, count)
    best: dict[int, float] = {}
    for cost, row in sorted(zip(costs[:count].tolist(), rows[:count].tolist(), strict=True)):
        best.setdefault(row, cost)
    return [(cost, row) for row, cost in best.items()]


def _near_word(segment: Segment, word: Word) -> Near:
    if word.initial:
        return Near(_NO_TOKENS, _NO_COSTS, _NO_READINGS)
    found = near(word.spellings, segment.words, len(segment.rows.first))
    initials = segment.arrays["token_initial"]
    fitting = initials[segment.rows.first[initials] & np.uint32(word.first) != 0]
    found.costs[fitting] = _INITIAL
    return Near(np.concatenate([found.tokens, fitting]), found.costs, found.readings)


def _places(segment: Segment, place: str) -> Floats:
    if not place:
        return _NO_COSTS
    return near(((place, 0.0),), segment.places, len(segment.arrays["place_token_first"])).costs


def _follow(
    segment: Segment, way: Way, words: tuple[Word, ...], found: list[Near], when: When, places: Floats,
    costs: Floats, rows: Numbers, count: int,
) -> int:  # fmt: skip
    family, given, father = (None if place is None else found[place] for place in (way.family, way.given, way.father))
    asked = Rest(
        father.costs if father else _NO_COSTS,
        np.uint32(words[way.father].first if way.father is not None and words[way.father].initial else 0),
        when.year,
        when.tolerance,
        places,
    )
    names = Names(
        _held(family, segment.rows.family_start) if family else _NO_TOKENS,
        family.costs if family else _NO_COSTS,
        np.sort(_held(given, segment.rows.given_start)) if given else _NO_TOKENS,
        given.costs if given else _NO_COSTS,
        np.uint32(words[way.given].first if way.given is not None and words[way.given].initial else 0),
        _NO_TOKENS,
        family.readings if family else _NO_READINGS,
        np.float32(way.extra),
    )
    count = by_family(names, segment.rows, asked, _WORST, costs, rows, count)
    if given and ((father and len(father.tokens)) or family is None):
        nearest_given = _held(given, segment.rows.given_start)[:_BEST]
        fathers = father.tokens[:_BEST] if father else _NO_TOKENS
        names = names._replace(givens=nearest_given, fathers=fathers)
        count = by_given(names, segment.rows, asked, segment.words, tables(), _WORST, costs, rows, count)
    return count


def _held(near: Near, starts: Numbers) -> Numbers:
    """Those of the tokens that any row holds in the column whose starts are given."""
    return near.tokens[starts[near.tokens] < starts[near.tokens + 1]]
