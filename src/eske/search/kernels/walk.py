"""Which rows bear one of the names, whatever the other is: one that no key reached?"""

from typing import NamedTuple

import numpy as np
from numba import njit

from eske.search.kernels.distance import FAR, Floats
from eske.search.kernels.heap import keep
from eske.search.kernels.nearest import Entries, Readings, Tables, Work, heard, room_to_work
from eske.search.kernels.rank import NO_GIVEN, Best, Names, too_dear, weigh
from eske.search.kernels.rest import Rest, Rows, rest

OTHER_FAMILY, OTHER_GIVEN = 3.0, 3.0  # where the rest of the name is right
_MOST_ROWS = 800  # that are walked
_OF_ONE = 300  # rows of one name, above which so few of them would be walked that the right one is hardly met
_NEAR_ENOUGH = 1.5  # cost of the names that are walked so


class Vocabulary(NamedTuple):
    """The readings of a segment's tokens and the tables to compare them by."""

    entries: Entries
    tables: Tables


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
        last, cost = np.int32(-2), np.float32(0.0)
        for row in range(start, end):
            given = rows.given[row]
            if given != last:
                last, cost, room = given, np.float32(NO_GIVEN), _room(base, best, count)
                if given >= 0:
                    cost = _hear(given, names.given_cost, names.given_readings, words, room, OTHER_GIVEN, work)
            count = weigh(base + cost, row, rows, asked, best, count)
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
            if end - start > _OF_ONE and len(names.family_cost) > 0:
                continue
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
        if len(names.family_cost) > 0 and not too_dear(cost, best, count):
            family = rows.family[row]
            if family < 0:
                cost += np.float32(NO_GIVEN)
            else:
                room = _room(cost, best, count)
                cost += _hear(family, names.family_cost, names.family_readings, words, room, OTHER_FAMILY, work)
        if not too_dear(cost, best, count):
            count = keep(cost, row, best.costs, best.rows, count)
    return count


@njit(cache=True)
def _hear(
    token: int, costs: Floats, asked: Readings, words: Vocabulary, room: float, most: float, work: Work
) -> np.float32:
    """What a token costs, whether a key reached it or not: `most` where it is another name, or one above the room."""
    if costs[token] < FAR:
        return costs[token]
    least = np.float32(most)
    room = min(room, least)
    e = words.entries.of_token[token]
    if e >= 0:
        for r in range(len(asked.length)):
            penalty = asked.penalty[r]
            cost = heard(asked, r, words.entries, e, words.tables, room - penalty, work) + penalty
            least, room = min(least, cost), min(room, cost)
    return least


@njit(cache=True, inline="always")
def _room(cost: np.float32, best: Best, count: int) -> np.float32:
    """What may still be added to a cost."""
    return min(best.worst, best.costs[0] if count == len(best.costs) else FAR) - cost
