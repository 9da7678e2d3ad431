"""Which rows bear these names together?"""

from typing import NamedTuple

import numpy as np
from numba import njit

from eske.search.kernels.distance import FAR, Floats
from eske.search.kernels.heap import keep
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import Readings
from eske.search.kernels.rest import Rest, Rows, rest

NO_GIVEN, NEAR_INITIAL = 0.8, 0.3
_FEW = 24  # rows for each given name asked for, up to which walking them is cheaper than looking them up
_STEP = 0.1  # by which the room for given names has shrunk before they are sifted again
_MANY = 2000  # rows of a family, from which those of other years are passed over
_BOTH = 3.0  # cost of family and given name together, above which they are not looked up


class Names(NamedTuple):
    """One way of sharing the words asked for among the parts of a name.

    `families` are tokens sorted by cost; `givens` are sorted by number for `by_family`, which writes over them, and by
    cost for `by_given`. Costs are by token. `given_first` holds the sounds that a given name may begin with
    where only its initial is asked for, `given_near` those that come close. `extra` is what this way costs.
    """

    families: Numbers
    family_cost: Floats
    family_readings: Readings
    givens: Numbers
    given_cost: Floats
    given_readings: Readings
    given_first: np.uint64
    given_near: np.uint64
    fathers: Numbers
    extra: np.float32


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
def too_dear(cost: np.float32, best: Best, count: int) -> bool:
    return cost >= best.worst or (count == len(best.costs) and cost >= best.costs[0])


@njit(cache=True)
def by_family(names: Names, rows: Rows, asked: Rest, best: Best, count: int) -> int:
    """Keep the best rows among those of the families whose given name fits; the number of rows kept then.

    Rows of a family lie together, sorted by given name: few rows are walked, of many the fitting ones are looked up.
    """
    given_asked = len(names.given_cost) > 0
    least = FAR if given_asked else np.float32(0.0)
    for given in names.givens:
        least = min(least, names.given_cost[given])
    useful, bound = len(names.givens), FAR
    for family in names.families:
        base = names.family_cost[family] + names.extra
        if too_dear(base + least, best, count):
            break
        start, end = rows.family_start[family], rows.family_start[family + 1]
        if end - start > _MANY and asked.year > 0 and not given_asked:
            count = _of_year(family, base, names, rows, asked, best, count)
            continue
        room = min(np.float32(_BOTH), best.costs[0] if count == len(best.costs) else FAR) - base
        if room < bound:
            useful, bound = _useful(names, useful, room), room - np.float32(_STEP)
        if not given_asked or end - start < _FEW * useful:
            for row in range(start, end):
                given = rows.given[row]
                cost = base
                if given_asked:
                    cost += names.given_cost[given] if given >= 0 else np.float32(NO_GIVEN)
                elif names.given_near != 0:
                    cost += _initial(given, names, rows)
                elif too_dear(base, best, count):
                    break
                count = weigh(cost, row, rows, asked, best, count)
            continue
        row = start
        for place in range(useful):
            given = names.givens[place]
            cost = base + names.given_cost[given]
            row = _first(rows.given, row, end, given)
            while row < end and rows.given[row] == given:
                count = weigh(cost, row, rows, asked, best, count)
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
        count = weigh(cost, row, rows, asked, best, count)
        low += 1
    return count


@njit(cache=True)
def _useful(names: Names, count: int, room: float) -> int:
    """Move the given names that cost no more than the room before the others, in their order; how many they are."""
    kept = 0
    for place in range(count):
        given = names.givens[place]
        if names.given_cost[given] <= room:
            names.givens[kept] = given
            kept += 1
    return kept


@njit(cache=True, inline="always")
def _initial(given: int, names: Names, rows: Rows) -> np.float32:
    """What a given name costs where only its initial is asked for."""
    if given < 0:
        return np.float32(NO_GIVEN)
    if rows.first[given] & names.given_first != 0:
        return np.float32(0.0)
    return np.float32(NEAR_INITIAL) if rows.first[given] & names.given_near != 0 else FAR


@njit(cache=True, inline="always")
def weigh(cost: np.float32, row: int, rows: Rows, asked: Rest, best: Best, count: int) -> int:
    if too_dear(cost, best, count) or (len(rows.withdrawn) > 0 and rows.withdrawn[row]):
        return count
    cost += rest(row, rows, asked)
    return keep(cost, row, best.costs, best.rows, count) if cost < best.worst else count
