"""Who in this segment bears the name that is asked for?"""

from dataclasses import dataclass, field

import numpy as np

from eske.search.asking import Asked, Way, Word
from eske.search.classes import tables
from eske.search.kernels.distance import FAR, Floats
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import CONSONANTS, SAME, SLIP, Entries, Readings, nearest
from eske.search.kernels.rank import TIERS, Best, Names, Vocabulary, by_family, by_family_alone, by_given
from eske.search.kernels.rest import Rest
from eske.search.segment import Segment
from eske.search.vocabulary import asked as readings_of

_LIMIT = 3.2  # cost of one word
_WORST = 4.8  # cost of a whole name
_CLOSE = 0.6  # cost of a whole name that comes close
_KNOWN = 0.4  # cost of a word that is a name of the register as it stands
_OF_SAME_KEY, _OF_OTHER_KEY, _OF_KNOWN = 2000, 40, 10  # entries that are tried of one key; the last of words known
_GOOD = 1.0  # cost of a whole name after which nothing is walked
_INITIAL = 0.4  # what an initial costs where the record or the question has no more
_MOST_TOKENS = 4096
_MOST_FAMILIES = 1024
_BEST = 8  # tokens of a given name or patronymic by which family names that are damaged are reached

_NO_TOKENS: Numbers = np.empty(0, dtype=np.int32)
_NO_COSTS: Floats = np.empty(0, dtype=np.float32)
_NO_READINGS = readings_of(())
_NO_TIERS: Numbers = np.zeros(len(TIERS) + 1, dtype=np.int32)


@dataclass(slots=True)
class Near:
    """What was asked for, and the tokens of a vocabulary that it may be: their costs, and those of every token."""

    readings: Readings
    costs: Floats
    found: Numbers
    count: int = 0
    tokens: Numbers = field(default_factory=lambda: _NO_TOKENS)  # those found, the nearest first

    @property
    def least(self) -> float:
        """The cost of the nearest token."""
        return float(self.costs[self.tokens[0]]) if len(self.tokens) else float(FAR)

    def held(self, starts: Numbers) -> Numbers:
        """Those of the tokens that any row holds in the column whose starts are given."""
        return self.tokens[starts[self.tokens] < starts[self.tokens + 1]]


@dataclass(frozen=True, slots=True)
class When:
    """The year and the place that were asked for; a year of 0 and a place of nothing ask for nothing."""

    year: int = 0
    tolerance: int = 1
    place: str = ""


def near(spellings: tuple[tuple[str, float], ...], size: int) -> Near:
    """What is asked for in a vocabulary of this size, before anything is found."""
    costs = np.full(size, FAR, dtype=np.float32)
    return Near(readings_of(spellings), costs, np.empty(_MOST_TOKENS, dtype=np.int32))


def go_on(word: Near, entries: Entries, reach: int) -> None:
    """Find more tokens, as far off as `nearest` reaches."""
    most = _OF_SAME_KEY if reach == SAME else _OF_KNOWN if word.least <= _KNOWN else _OF_OTHER_KEY
    word.count = nearest(word.readings, entries, tables(), _LIMIT, reach, most, word.costs, word.found, word.count)
    tokens = word.found[: word.count]
    word.tokens = tokens[np.argsort(word.costs[tokens], kind="stable")]


def find_rows(segment: Segment, asked: Asked, when: When, most: int, wanted: int) -> list[tuple[float, int]]:
    """The best rows with their costs, at most so many, the nearest first; of equal ones the order of the segment.

    Where too few of those that are wanted come close, words are looked for further off; and where none does, rows of
    one name alone are walked.
    """
    best = Best(np.empty(most, dtype=np.float32), np.empty(most, dtype=np.int32), np.float32(_WORST))
    words = [_near_word(segment, word) for word in asked.words]
    places = near_place(segment, when.place)
    for reach in (SAME, SLIP, CONSONANTS):
        for word in words:
            go_on(word, segment.words, reach)
        count = 0
        for way in asked.ways:
            count = _follow(segment, way, asked.words, words, when, places, best, count, reach)
            if count and best.costs[:count].min() <= _KNOWN:
                break
        costs = best.costs[:count]
        if np.count_nonzero(costs <= _CLOSE) >= wanted or (reach == SLIP and count and costs.min() <= _GOOD):
            break
    found: dict[int, float] = {}
    for cost, row in sorted(zip(costs.tolist(), best.rows[:count].tolist(), strict=True)):
        found.setdefault(row, cost)
    return [(cost, row) for row, cost in found.items()]


def _near_word(segment: Segment, word: Word) -> Near:
    if word.initial:
        return Near(_NO_READINGS, _NO_COSTS, _NO_TOKENS)
    found = near(word.spellings, len(segment.rows.first))
    initials = segment.arrays["token_initial"]
    begins = np.bitwise_or.reduce(np.left_shift(np.uint64(1), found.readings.sounds[:, 0].astype(np.uint64)))
    fitting = initials[segment.rows.first[initials] & begins != 0][:_MOST_TOKENS]
    found.costs[fitting] = _INITIAL
    found.found[: len(fitting)] = fitting
    found.count = len(fitting)
    return found


def near_place(segment: Segment, place: str) -> Floats:
    """The cost of every place of a segment, `FAR` for another one; nothing where no place is asked for."""
    if not place:
        return _NO_COSTS
    found = near(((place, 0.0),), len(segment.arrays["place_token_first"]))
    go_on(found, segment.places, SAME)
    go_on(found, segment.places, SLIP)
    return found.costs


def _follow(
    segment: Segment, way: Way, words: tuple[Word, ...], found: list[Near], when: When, places: Floats, best: Best,
    count: int, reach: int,
) -> int:  # fmt: skip
    family, given, father = (None if place is None else found[place] for place in (way.family, way.given, way.father))
    first, close = _initial(words, way.given)
    rows, vocabulary = segment.rows, Vocabulary(segment.words, tables())
    asked = Rest(
        father.costs if father else _NO_COSTS, _initial(words, way.father)[1], when.year, when.tolerance, places
    )
    givens = given.held(rows.given_start) if given else _NO_TOKENS
    if not family:  # an initial alone says nothing
        givens = givens[~np.isin(givens, segment.arrays["token_initial"])]
    names = Names(
        family.held(rows.family_start)[:_MOST_FAMILIES] if family else _NO_TOKENS,
        family.costs if family else _NO_COSTS,
        family.readings if family else _NO_READINGS,
        *(_tiers(givens, given.costs) if given else (_NO_TOKENS, _NO_TIERS)),
        given.costs if given else _NO_COSTS,
        given.readings if given else _NO_READINGS,
        first,
        close,
        _NO_TOKENS,
        np.float32(way.extra),
    )
    if family:
        count = by_family(names, rows, asked, best, count)
    if given and (not family or reach == CONSONANTS or (reach == SLIP and father and father.count)):
        fathers = father.tokens[:_BEST] if father else _NO_TOKENS
        alone = names._replace(givens=givens[:_BEST], fathers=fathers)
        count = by_given(alone, rows, asked, vocabulary, best, count)
    if family and given and reach == CONSONANTS and not first:
        count = by_family_alone(names, rows, asked, vocabulary, best, count)
    return count


def _tiers(givens: Numbers, costs: Floats) -> tuple[Numbers, Numbers]:
    """Given names in tiers of what they cost, each sorted by number, and where each tier begins."""
    ends = np.searchsorted(costs[givens], np.array(TIERS, dtype=np.float32))
    starts = np.concatenate([[0], np.cumsum(ends)]).astype(np.int32)
    return np.concatenate([np.sort(givens[:end]) for end in ends]), starts


def _initial(words: tuple[Word, ...], place: int | None) -> tuple[np.uint64, np.uint64]:
    """The sounds that the word at this place begins with, and those near to them, if it is an initial."""
    if place is None or not words[place].initial:
        return np.uint64(0), np.uint64(0)
    return np.uint64(words[place].first), np.uint64(words[place].near)
