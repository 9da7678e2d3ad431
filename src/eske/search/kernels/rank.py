"""Which rows bear these names together?"""

from typing import NamedTuple

import numpy as np
from numba import njit

from eske.search.kernels.distance import FAR, Floats
from eske.search.kernels.heap import keep
from eske.search.kernels.keys import Numbers
from eske.search.kernels.nearest import Entries, Readings, Tables, Work, heard, room_to_work
from eske.search.kernels.rest import Rest, Rows, rest

OTHER_FAMILY = 3.0  # where given name and patronymic are right
_FEW = 24  # rows for each given name asked for, up to which walking them is cheaper than looking them up
_MOST_ROWS = 20_000  # of one given name with one patronymic


class Names(NamedTuple):
    """One way of sharing the words asked for among the parts of a name.

    `families` are tokens sorted by cost, `givens` sorted by number; costs are by token. `given_first` holds the signs
    that a given name may begin with where only its initial is asked for. `extra` is what this way costs.
    """

    families: Numbers
    family_cost: Floats
    givens: Numbers
    given_cost: Floats
    given_first: np.uint32
    fathers: Numbers
    family_readings: Readings
    extra: np.float32


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


@njit(cache=True)
def by_family(names: Names, rows: Rows, asked: Rest, worst: float, costs: Floats, best: Numbers, count: int) -> int:
    """Keep the best rows among those of the families; the size of the heap (`costs`, `best`) then.

    Rows of a family lie together, sorted by given name: few rows are walked, of many the fitting ones are looked up.
    """
    given_asked = len(names.given_cost) > 0
    least = FAR if given_asked else np.float32(0.0)
    for g in names.givens:
        least = min(least, names.given_cost[g])
    for family in names.families:
        base = names.family_cost[family] + names.extra
        if base + least >= worst or (count == len(costs) and base + least >= costs[0]):
            break
        start, end = rows.family_start[family], rows.family_start[family + 1]
        if not given_asked or end - start < _FEW * len(names.givens):
            for row in range(start, end):
                cost = base
                given = rows.given[row]
                if given_asked:
                    cost += names.given_cost[given] if given >= 0 else np.float32(NO_GIVEN)
                elif names.given_first != 0:
                    if given < 0:
                        cost += np.float32(NO_GIVEN)
                    elif rows.first[given] & names.given_first == 0:
                        continue
                count = _weigh(cost, row, rows, asked, worst, costs, best, count)
            continue
        low = start
        for given in names.givens:
            cost = base + names.given_cost[given]
            low = _first(rows.given, low, end, given)
            while low < end and rows.given[low] == given:
                count = _weigh(cost, low, rows, asked, worst, costs, best, count)
                low += 1
    return count


NO_GIVEN = 0.8


@njit(cache=True)
def _weigh(
    cost: np.float32, row: int, rows: Rows, asked: Rest, worst: float, costs: Floats, best: Numbers, count: int
) -> int:
    if cost >= worst or (count == len(costs) and cost >= costs[0]):
        return count
    if len(rows.withdrawn) > 0 and rows.withdrawn[row]:
        return count
    cost += rest(row, rows, asked)
    return keep(cost, row, costs, best, count) if cost < worst else count


@njit(cache=True)
def by_given(
    names: Names, rows: Rows, asked: Rest, entries: Entries, tables: Tables, worst: float,
    costs: Floats, best: Numbers, count: int,
) -> int:  # fmt: skip
    """Keep the best rows among those of the given names, with one of the patronymics where any is asked for.

    So a damaged family name is no loss. The size of the heap then.
    """
    work = room_to_work()
    for given in names.givens:
        base = names.given_cost[given] + names.extra
        start, end = rows.given_start[given], rows.given_start[given + 1]
        if len(names.fathers) == 0:
            count = _walk(
                start,
                min(end, start + _MOST_ROWS),
                base,
                names,
                rows,
                asked,
                entries,
                tables,
                worst,
                costs,
                best,
                count,
                work,
            )
        for father in names.fathers:
            low, high = start, end
            while low < high:
                middle = (low + high) >> 1
                if rows.father[rows.by_given[middle]] < father:
                    low = middle + 1
                else:
                    high = middle
            high = low
            while high < min(end, low + _MOST_ROWS) and rows.father[rows.by_given[high]] == father:
                high += 1
            count = _walk(low, high, base, names, rows, asked, entries, tables, worst, costs, best, count, work)
    return count


@njit(cache=True)
def _walk(
    low: int, high: int, base: np.float32, names: Names, rows: Rows, asked: Rest, entries: Entries, tables: Tables,
    worst: float, costs: Floats, best: Numbers, count: int, work: Work,
) -> int:  # fmt: skip
    for place in range(low, high):
        row = rows.by_given[place]
        cost = base
        if len(names.family_cost) > 0:
            family = _first(rows.family_start, 0, len(rows.family_start), row + 1) - 1
            if family < 0:
                cost += np.float32(NO_GIVEN)
            elif names.family_cost[family] < FAR:
                cost += names.family_cost[family]
            else:
                cost += _family(family, names, entries, tables, work)
        count = _weigh(cost, row, rows, asked, worst, costs, best, count)
    return count


@njit(cache=True)
def _family(family: int, names: Names, entries: Entries, tables: Tables, work: Work) -> np.float32:
    """What a family name that no key reached costs; that of another family at most."""
    least = np.float32(OTHER_FAMILY)
    e = entries.of_token[family]
    if e >= 0:
        asked = names.family_readings
        for r in range(len(asked.length)):
            reading = asked.sounds[r, : asked.length[r]]
            least = min(least, heard(reading, asked.abjad[r], e, entries, tables, least, work) + asked.penalty[r])
    return least
