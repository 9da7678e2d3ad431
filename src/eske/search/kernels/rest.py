"""What do patronymic, year and place add to the cost of a row?"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from numba import njit

from eske.search.kernels.distance import Floats
from eske.search.kernels.keys import Numbers

NO_FATHER, OTHER_FATHER = 1.0, 2.4
NO_YEAR, OTHER_YEAR, NEAR_YEAR, PER_YEAR = 0.8, 2.5, 0.02, 0.05
NO_PLACE, OTHER_PLACE = 0.8, 2.5
_MOST_YEARS = 20


class Rows(NamedTuple):
    """The rows of a segment, sorted by family, given name and year. -1 is none; a year of 0 is not known.

    `family_start` says where the rows of each token as a family name begin; `by_year` holds them sorted by year, each
    family in its place. `by_given` holds rows sorted by given name,
    patronymic and year; `given_start` says where those of each token as a given name begin in it.
    """

    family_start: Numbers
    family: Numbers
    given: Numbers
    father: Numbers
    year: npt.NDArray[np.int16]
    place: Numbers
    by_year: Numbers
    by_given: Numbers
    given_start: Numbers
    first: npt.NDArray[np.uint64]
    withdrawn: npt.NDArray[np.bool_]


class Rest(NamedTuple):
    """What is asked beside family and given name. Costs are by token or place; an array of none asks for nothing.

    `father_first` holds the sounds that the patronymic may begin with where only its initial is asked for.
    """

    father_cost: Floats
    father_first: np.uint64
    year: int
    tolerance: int
    place_cost: Floats


@njit(cache=True, inline="always")
def rest(row: int, rows: Rows, asked: Rest) -> np.float32:
    cost = np.float32(0.0)
    if len(asked.father_cost) > 0 or asked.father_first != 0:
        token = rows.father[row]
        if token < 0:
            cost += np.float32(NO_FATHER)
        elif asked.father_first != 0:
            if rows.first[token] & asked.father_first == 0:
                cost += np.float32(OTHER_FATHER)
        else:
            cost += min(asked.father_cost[token], np.float32(OTHER_FATHER))
    if asked.year > 0:
        year = np.int64(rows.year[row])
        apart = abs(year - asked.year)
        if year == 0:
            cost += np.float32(NO_YEAR)
        elif apart > asked.tolerance:
            cost += np.float32(OTHER_YEAR) + min(apart - asked.tolerance, _MOST_YEARS) * np.float32(PER_YEAR)
        else:
            cost += apart * np.float32(NEAR_YEAR) / max(asked.tolerance, 1)
    if len(asked.place_cost) > 0:
        place = rows.place[row]
        if place < 0:
            cost += np.float32(NO_PLACE)
        else:
            cost += min(asked.place_cost[place], np.float32(OTHER_PLACE))
    return np.float32(cost)
