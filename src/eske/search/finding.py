"""Who in this segment bears the name that is asked for?"""

from dataclasses import dataclass

import numpy as np

from eske.search.asking import Asked, Way, Word
from eske.search.classes import tables
from eske.search.kernels.distance import FAR, Floats
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import Entries, Readings, nearest
from eske.search.kernels.rank import Best, Names, Vocabulary, by_family, by_family_alone, by_given
from eske.search.kernels.rest import Rest
from eske.search.segment import Segment
from eske.search.vocabulary import asked as readings_of

_LIMIT = 3.2  # cost of one word
_WORST = 6.0  # cost of a whole name
_GOOD = 1.0  # cost of a whole name with which the search is content
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


def near(
    spellings: tuple[tuple[str, float], ...], entries: Entries, size: int, *, limit: float = _LIMIT, far: bool = False
) -> Near:
    """What in a vocabulary of this size sounds like one of the spellings."""
    costs = np.full(size, FAR, dtype=np.float32)
    found = np.empty(_MOST_TOKENS, dtype=np.int32)
    readings = readings_of(spellings)
    count = nearest(readings, entries, tables(), limit, far, costs, found)
    tokens = found[:count]
    return Near(tokens[np.argsort(costs[tokens], kind="stable")], costs, readings)


def find_rows(segment: Segment, asked: Asked, when: When, most: int) -> list[tuple[float, int]]:
    """The best rows with their costs, at most so many, the nearest first; of equal ones the order of the segment.

    Where nothing comes close at first, words are looked for further off, and rows of one name alone are walked.
    """
    best = Best(np.empty(most, dtype=np.float32), np.empty(most, dtype=np.int32), np.float32(_WORST))
    places = _places(segment, when.place)
    count = _search(segment, asked, when, places, best, 0, far=False)
    if not count or best.costs[:count].min() > _GOOD:
        count = _search(segment, asked, when, places, best, count, far=True)
    found: dict[int, float] = {}
    for cost, row in sorted(zip(best.costs[:count].tolist(), best.rows[:count].tolist(), strict=True)):
        found.setdefault(row, cost)
    return [(cost, row) for row, cost in found.items()]


def _search(segment: Segment, asked: Asked, when: When, places: Floats, best: Best, count: int, *, far: bool) -> int:
    words = [_near_word(segment, word, far) for word in asked.words]
    for way in asked.ways:
        count = _follow(segment, way, asked.words, words, when, places, best, count, far)
    return count


def _near_word(segment: Segment, word: Word, far: bool) -> Near:
    if word.initial:
        return Near(_NO_TOKENS, _NO_COSTS, _NO_READINGS)
    found = near(word.spellings, segment.words, len(segment.rows.first), far=far)
    initials = segment.arrays["token_initial"]
    fitting = initials[segment.rows.first[initials] & np.uint64(word.first) != 0]
    found.costs[fitting] = _INITIAL
    return Near(np.concatenate([found.tokens, fitting]), found.costs, found.readings)


def _places(segment: Segment, place: str) -> Floats:
    if not place:
        return _NO_COSTS
    return near(((place, 0.0),), segment.places, len(segment.arrays["place_token_first"])).costs


def _follow(
    segment: Segment, way: Way, words: tuple[Word, ...], found: list[Near], when: When, places: Floats, best: Best,
    count: int, far: bool,
) -> int:  # fmt: skip
    family, given, father = (None if place is None else found[place] for place in (way.family, way.given, way.father))
    first, close = _initial(words, way.given)
    rows, vocabulary = segment.rows, Vocabulary(segment.words, tables())
    asked = Rest(
        father.costs if father else _NO_COSTS, _initial(words, way.father)[1], when.year, when.tolerance, places
    )
    givens = _held(given, rows.given_start) if given else _NO_TOKENS
    names = Names(
        _held(family, rows.family_start) if family else _NO_TOKENS,
        family.costs if family else _NO_COSTS,
        family.readings if family else _NO_READINGS,
        np.sort(givens),
        given.costs if given else _NO_COSTS,
        given.readings if given else _NO_READINGS,
        first,
        close,
        _NO_TOKENS,
        np.float32(way.extra),
    )
    if family:
        count = by_family(names, rows, asked, best, count)
    if given and ((father and len(father.tokens)) or not family or far):
        fathers = father.tokens[:_BEST] if father else _NO_TOKENS
        alone = names._replace(givens=givens[:_BEST], fathers=fathers)
        count = by_given(alone, rows, asked, vocabulary, best, count)
    if family and given and far and not first:
        count = by_family_alone(names, rows, asked, vocabulary, best, count)
    return count


def _initial(words: tuple[Word, ...], place: int | None) -> tuple[np.uint64, np.uint64]:
    """The sounds that the word at this place begins with, and those near to them, if it is an initial."""
    if place is None or not words[place].initial:
        return np.uint64(0), np.uint64(0)
    return np.uint64(words[place].first), np.uint64(words[place].near)


def _held(near: Near, starts: Numbers) -> Numbers:
    """Those of the tokens that any row holds in the column whose starts are given."""
    return near.tokens[starts[near.tokens] < starts[near.tokens + 1]]
