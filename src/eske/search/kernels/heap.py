"""Which rows are the best so far?"""

import numpy as np
from numba import njit

from eske.search.kernels.distance import Floats
from eske.search.kernels.keys import Numbers


@njit(cache=True)
def keep(cost: np.float32, row: int, costs: Floats, rows: Numbers, count: int) -> int:
    """Put a row into the heap whose first is the worst, if it is better than that; the number of rows in it now.

    A row stands in it once, with the least of its costs.
    """
    size = len(costs)
    if count == size and cost >= costs[0]:
        return count
    for i in range(count):
        if rows[i] == row:
            if cost < costs[i]:
                _sink(cost, row, costs, rows, count, i)
            return count
    if count == size:
        _sink(cost, row, costs, rows, size, 0)
        return count
    i = count
    while i > 0 and costs[(i - 1) >> 1] < cost:
        parent = (i - 1) >> 1
        costs[i], rows[i] = costs[parent], rows[parent]
        i = parent
    costs[i], rows[i] = cost, row
    return count + 1


@njit(cache=True)
def _sink(cost: np.float32, row: int, costs: Floats, rows: Numbers, count: int, i: int) -> None:
    """Put a row in place of one that is worse."""
    while True:
        child = 2 * i + 1
        if child + 1 < count and costs[child + 1] > costs[child]:
            child += 1
        if child >= count or costs[child] <= cost:
            break
        costs[i], rows[i] = costs[child], rows[child]
        i = child
    costs[i], rows[i] = cost, row
