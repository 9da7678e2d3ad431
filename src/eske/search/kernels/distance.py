"""What does it cost to turn one reading of a name into another?"""

import numpy as np
import numpy.typing as npt
from numba import njit

FAR = np.float32(99.0)
LONGEST = 60  # sounds of a reading; what is longer is cut

Sounds = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


@njit(cache=True)
def distance(a: Sounds, b: Sounds, costs: Floats, slip: float, limit: float, work: Floats) -> np.float32:
    """The least cost of turning `a` into `b`; `FAR` where it is above `limit`.

    `costs` holds the cost of one sound for another, row and column 0 for none. What is not likely costs a `slip` at
    most, and so do two sounds that change places. `work` is three rows of `LONGEST` + 1.
    """
    n, m = len(a), len(b)
    above, before, now = 0, 1, 2
    work[before, 0] = 0.0
    for j in range(m):
        work[before, j + 1] = work[before, j] + min(costs[0, b[j]], slip)
    for i in range(n):
        gone = min(costs[a[i], 0], slip)
        work[now, 0] = work[before, 0] + gone
        least = work[now, 0]
        for j in range(m):
            cost = work[before, j]
            if a[i] != b[j]:
                cost += min(costs[a[i], b[j]], slip)
            cost = min(cost, work[before, j + 1] + gone)
            cost = min(cost, work[now, j] + min(costs[0, b[j]], slip))
            if i > 0 and j > 0 and a[i] == b[j - 1] and a[i - 1] == b[j]:
                cost = min(cost, work[above, j - 1] + slip)
            work[now, j + 1] = cost
            least = min(least, cost)
        if least > limit:
            return FAR
        above, before, now = before, now, above
    return work[before, m] if work[before, m] <= limit else FAR
