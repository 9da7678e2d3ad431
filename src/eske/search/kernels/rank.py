"""Which rows bear these names together?"""

from typing import NamedTuple

import numpy as np
from numba import njit

from eske.search.kernels.distance import FAR, Floats
from eske.search.kernels.heap import keep
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import Entries, Readings, Tables, Work, heard, room_to_work
from eske.search.kernels.rest import Rest, Rows, rest

OTHER_FAMILY, OTHER_GIVEN = 3.0, 3.0  # where the rest of the name is right
NO_GIVEN, NEAR_INITIAL = 0.8, 0.3
_FEW = 24  # rows for each given name asked for, up to which walking them is cheaper than looking them up
_MOST_ROWS = 2_000  # that are walked where a key may have missed a name
TIERS = (0.5, 0.9, 1.4, 2.2, 99.0)  # bounds of what given names cost
_MANY = 2000  # rows of a family, from which those of other years are passed over
_BOTH = 3.6  # cost of family and given name together, above which they are not looked up
_NEAR_ENOUGH = 1.5  # cost of the names that are walked so


class Names(NamedTuple):
    """One way of sharing the words asked for among the parts of a name.

    `families` are tokens sorted by cost. `givens` are several rows of tokens, each sorted by number, of all that cost
    less than the bound of its tier (`TIERS`); `tiers` says where each row begins. Costs are by token, and what a token
    costs that no key reached is written into them. `given_first` holds the sounds that a given name may begin with
    where only its initial is asked for, `given_near` those that come close. `extra` is what this way costs.
    """

    families: Numbers
    family_cost: Floats
    family_readings: Readings
    givens: Numbers
    tiers: Numbers
    given_cost: Floats
    given_readings: Readings
    given_first: np.uint64
    given_near: np.uint64
    fathers: Numbers
    extra: np.float32


class Vocabulary(NamedTuple):
    """The readings of a segment's tokens and the tables to compare them by."""

    entries: Entries
    tables: Tables


class Best(NamedTuple):
    """The best rows so far, a heap whose first is the worst, and the cost above which no row is kept."""

    costs: Floats
    rows: Numbers
    worst: np.float32


@njit(cache=True)
def _first(column: Numbers, low: int, high: int, value: int) -> int:
    """The first place in the sorted part of a column whose value is not smaller."""
    while low < high:
        middle = (low + high) >> 1
        if column[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low


@njit(cache=True, inline="always")
def _too_dear(cost: np.float32, best: Best, count: int) -> bool:
    return cost >= best.worst or (count == len(best.costs) and cost >= best.costs[0])


@njit(cache=True)
def by_family(names: Names, rows: Rows, asked: Rest, best: Best, count: int) -> int:
    """Keep the best rows among those of the families whose given name fits; the number of rows kept then.

    Rows of a family lie together, sorted by given name: few rows are walked, of many the fitting ones are looked up.
    """
    given_asked = len(names.given_cost) > 0
    least = FAR if given_asked else np.float32(0.0)
    for given in names.givens[names.tiers[len(TIERS) - 1] :]:
        least = min(least, names.given_cost[given])
    for family in names.families:
        base = names.family_cost[family] + names.extra
        if _too_dear(base + least, best, count):
            break
        start, end = rows.family_start[family], rows.family_start[family + 1]
        if end - start > _MANY and asked.year > 0 and not given_asked:
            count = _of_year(family, base, names, rows, asked, best, count)
            continue
        tier = _tier(base, best, count)
        low, high = names.tiers[tier], names.tiers[tier + 1]
        if not given_asked or end - start < _FEW * (high - low):
            for row in range(start, end):
                given = rows.given[row]
                cost = base
                if given_asked:
                    cost += names.given_cost[given] if given >= 0 else np.float32(NO_GIVEN)
                elif names.given_near != 0:
                    cost += _initial(given, names, rows)
                elif _too_dear(base, best, count):
                    break
                count = _weigh(cost, row, rows, asked, best, count)
            continue
        row = start
        for place in range(low, high):
            given = names.givens[place]
            cost = base + names.given_cost[given]
            row = _first(rows.given, row, end, given)
            while row < end and rows.given[row] == given:
                count = _weigh(cost, row, rows, asked, best, count)
                row += 1
    return count


@njit(cache=True)
def _of_year(family: int, base: np.float32, names: Names, rows: Rows, asked: Rest, best: Best, count: int) -> int:
    """Keep the best rows of a family of many among those of the years asked for."""
    low, end = rows.family_start[family], rows.family_start[family + 1]
    high = end
    while low < high:
        middle = (low + high) >> 1
        if rows.year[rows.by_year[middle]] < asked.year - asked.tolerance:
            low = middle + 1
        else:
            high = middle
    while low < end and rows.year[rows.by_year[low]] <= asked.year + asked.tolerance:
        row = rows.by_year[low]
        cost = base
        if names.given_near != 0:
            cost += _initial(rows.given[row], names, rows)
        count = _weigh(cost, row, rows, asked, best, count)
        low += 1
    return count


@njit(cache=True)
def _tier(base: np.float32, best: Best, count: int) -> int:
    """The tier with all given names that can still be of use with a family name of this cost."""
    left = np.float32(_BOTH) - base
    if count == len(best.costs):
        left = min(left, best.costs[0] - base)
    for tier in range(len(TIERS)):
        if left <= TIERS[tier]:
            return tier
    return len(TIERS) - 1


@njit(cache=True, inline="always")
def _initial(given: int, names: Names, rows: Rows) -> np.float32:
    """What a given name costs where only its initial is asked for."""
    if given < 0:
        return np.float32(NO_GIVEN)
    if rows.first[given] & names.given_first != 0:
        return np.float32(0.0)
    return np.float32(NEAR_INITIAL) if rows.first[given] & names.given_near != 0 else FAR


@njit(cache=True, inline="always")
def _weigh(cost: np.float32, row: int, rows: Rows, asked: Rest, best: Best, count: int) -> int:
    if _too_dear(cost, best, count) or (len(rows.withdrawn) > 0 and rows.withdrawn[row]):
        return count
    cost += rest(row, rows, asked)
    return keep(cost, row, best.costs, best.rows, count) if cost < best.worst else count


@njit(cache=True)
def by_family_alone(names: Names, rows: Rows, asked: Rest, words: Vocabulary, best: Best, count: int) -> int:
    """Keep the best rows among those of the nearest families, whatever their given name: no key may have reached it."""
    work = room_to_work()
    budget = _MOST_ROWS
    for family in names.families:
        base = names.family_cost[family] + names.extra
        if base > _NEAR_ENOUGH or budget <= 0:
            break
        start, end = rows.family_start[family], min(rows.family_start[family + 1], rows.family_start[family] + budget)
        budget -= end - start
        for row in range(start, end):
            given = rows.given[row]
            cost = np.float32(NO_GIVEN)
            if given >= 0:
                cost = names.given_cost[given]
                if cost == FAR:
                    cost = _hear(given, names.given_cost, names.given_readings, words, OTHER_GIVEN, work)
            count = _weigh(base + cost, row, rows, asked, best, count)
    return count


@njit(cache=True)
def by_given(names: Names, rows: Rows, asked: Rest, words: Vocabulary, best: Best, count: int) -> int:
    """Keep the best rows among those of the given names, with one of the patronymics where any is asked for.

    So a damaged family name is no loss. The number of rows kept then.
    """
    work = room_to_work()
    budget = _MOST_ROWS
    for given in names.givens:
        base = names.given_cost[given] + names.extra
        start, end = rows.given_start[given], rows.given_start[given + 1]
        if base > _NEAR_ENOUGH or budget <= 0:
            break
        if len(names.fathers) == 0:
            end = min(end, start + budget)
            budget -= end - start
            count = _walk(start, end, base, names, rows, asked, words, best, count, work)
        for father in names.fathers:
            low = _first_father(rows, start, end, father)
            high = low
            while high < min(end, low + budget) and rows.father[rows.by_given[high]] == father:
                high += 1
            budget -= high - low
            count = _walk(low, high, base, names, rows, asked, words, best, count, work)
    return count


@njit(cache=True)
def _first_father(rows: Rows, low: int, high: int, father: int) -> int:
    while low < high:
        middle = (low + high) >> 1
        if rows.father[rows.by_given[middle]] < father:
            low = middle + 1
        else:
            high = middle
    return low


@njit(cache=True)
def _walk(
    low: int, high: int, base: np.float32, names: Names, rows: Rows, asked: Rest, words: Vocabulary, best: Best,
    count: int, work: Work,
) -> int:  # fmt: skip
    for place in range(low, high):
        row = rows.by_given[place]
        if len(rows.withdrawn) > 0 and rows.withdrawn[row]:
            continue
        cost = base + rest(row, rows, asked)
        if len(names.family_cost) > 0 and not _too_dear(cost, best, count):
            family = rows.family[row]
            if family < 0:
                cost += np.float32(NO_GIVEN)
            elif names.family_cost[family] < FAR:
                cost += names.family_cost[family]
            else:
                cost += _hear(family, names.family_cost, names.family_readings, words, OTHER_FAMILY, work)
        if not _too_dear(cost, best, count):
            count = keep(cost, row, best.costs, best.rows, count)
    return count


@njit(cache=True)
def _hear(token: int, costs: Floats, asked: Readings, words: Vocabulary, most: float, work: Work) -> np.float32:
    """What a token costs that no key reached, `most` where it is another name; it is written down among the costs."""
    least = np.float32(most)
    e = words.entries.of_token[token]
    if e >= 0:
        for r in range(len(asked.length)):
            penalty = asked.penalty[r]
            least = min(least, heard(asked, r, words.entries, e, words.tables, least - penalty, work) + penalty)
    costs[token] = least
    return least
