"""What does it cost to turn one reading of a name into another?"""

import numpy as np
import numpy.typing as npt
from numba import njit

FAR = np.float32(99.0)
LONGEST = 60  # sounds of a reading; what is longer is cut

Sounds = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


@njit(cache=True)
def distance(
    a: Sounds, a_from: int, a_to: int, b: Sounds, b_from: int, b_to: int, costs: npt.NDArray[np.float32], kind: int,
    slip: float, limit: float, work: Floats,
) -> np.float32:  # fmt: skip
    """The least cost of turning the sounds `a[a_from:a_to]` into `b[b_from:b_to]`; `FAR` where it is above `limit`.

    `costs[kind]` holds the cost of one sound for another, row and column 0 for none. Two sounds that change places cost
    a `slip`. `work` is three rows of `LONGEST` + 1. Arrays come whole with their ends: to cut them costs more than to
    compare them.
    """
    while a_from < a_to and b_from < b_to and a[a_from] == b[b_from]:
        a_from += 1
        b_from += 1
    while a_to > a_from and b_to > b_from and a[a_to - 1] == b[b_to - 1]:
        a_to -= 1
        b_to -= 1
    m = b_to - b_from
    above, before, now = 0, 1, 2
    work[before, 0] = 0.0
    for j in range(m):
        work[before, j + 1] = work[before, j] + costs[kind, 0, b[b_from + j]]
    for i in range(a_from, a_to):
        sound = a[i]
        gone = costs[kind, sound, 0]
        least = work[before, 0] + gone
        work[now, 0] = least
        for j in range(m):
            other = b[b_from + j]
            cost = work[before, j] if sound == other else work[before, j] + costs[kind, sound, other]
            cost = min(cost, work[before, j + 1] + gone, work[now, j] + costs[kind, 0, other])
            if i > a_from and j > 0 and sound == b[b_from + j - 1] and a[i - 1] == other:
                cost = min(cost, work[above, j - 1] + slip)
            work[now, j + 1] = cost
            least = min(least, cost)
        if least > limit:
            return FAR
        above, before, now = before, now, above
    return work[before, m] if work[before, m] <= limit else FAR
