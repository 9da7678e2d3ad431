"""Which number is a reading filed under, and which numbers lie one slip away?

A key is a word of 64 bits: four bits for each sign, the first sign foremost, so that keys sorted as numbers stand in
the order of their signs and a beginning is a range.
"""

import numpy as np
import numpy.typing as npt
from numba import njit

SIGNS = 16  # of one key; what is longer is cut
BUCKETS = 1 << 16  # keys are looked up by their first four signs
MOST = 640  # numbers that lie one slip away from a key of sixteen signs

Keys = npt.NDArray[np.uint64]
Numbers = npt.NDArray[np.int32]


@njit(cache=True)
def key_of(sounds: npt.NDArray[np.uint8], table: npt.NDArray[np.uint8]) -> tuple[np.uint64, int]:
    """The key of a reading and its number of signs.

    `table` gives the signs of each sound: four bits, above them those of a second sign before it; 0 is silent. Signs
    that follow themselves count once.
    """
    key = np.uint64(0)
    last, n = 0, 0
    for sound in sounds:
        for half in range(4, -1, -4):
            sign = (np.int64(table[sound]) >> half) & 15
            if sign != 0 and sign != last and n < SIGNS:
                key |= np.uint64(sign) << np.uint64(60 - 4 * n)
                last = sign
                n += 1
    return key, n


@njit(cache=True)
def _sign(key: np.uint64, i: int, n: int) -> int:
    return np.int64((key >> np.uint64(60 - 4 * i)) & np.uint64(15)) if 0 <= i < n else 0


@njit(cache=True)
def _head(key: np.uint64, i: int) -> np.uint64:
    return np.uint64(0) if i <= 0 else key & (np.uint64(0xFFFFFFFFFFFFFFFF) << np.uint64(64 - 4 * i))


@njit(cache=True)
def _tail(key: np.uint64, i: int, to: int) -> np.uint64:
    """What stands from place `i` on, moved to begin at the place `to`."""
    if i >= SIGNS or to >= SIGNS:
        return np.uint64(0)
    return (key << np.uint64(4 * i)) >> np.uint64(4 * to)


@njit(cache=True)
def _at(sign: int, i: int) -> np.uint64:
    return np.uint64(0) if i >= SIGNS else np.uint64(sign) << np.uint64(60 - 4 * i)


@njit(cache=True)
def one_slip_away(key: np.uint64, n: int, signs: int, found: Keys) -> int:
    """Write the keys that one sign left out, put in, exchanged or swapped makes of this one into `found`; their count.

    `signs` is the number of signs that there are. Signs that a run hides (a sign put between two vowels that count as
    one) are put in as well.
    """
    count = 0
    for i in range(n):
        here, before, after = _sign(key, i, n), _sign(key, i - 1, n), _sign(key, i + 1, n)
        skip = 2 if before != 0 and before == after else 1
        found[count] = _head(key, i) | _tail(key, i + skip, i)
        count += 1
        if after != 0 and before != after and here != _sign(key, i + 2, n):
            found[count] = _head(key, i) | _at(after, i) | _at(here, i + 1) | _tail(key, i + 2, i + 2)
            count += 1
        for sign in range(1, signs + 1):
            if sign == here:
                continue
            if sign != before and sign != after:
                found[count] = _head(key, i) | _at(sign, i) | _tail(key, i + 1, i + 1)
                count += 1
            found[count] = _head(key, i + 1) | _at(sign, i + 1) | _at(here, i + 2) | _tail(key, i + 1, i + 3)
            count += 1
    for i in range(n + 1):
        before, after = _sign(key, i - 1, n), _sign(key, i, n)
        for sign in range(1, signs + 1):
            if sign != before and sign != after:
                found[count] = _head(key, i) | _at(sign, i) | _tail(key, i, i + 1)
                count += 1
    return count


@njit(cache=True)
def ending_changed(key: np.uint64, n: int, ending: int, ended: bool) -> tuple[np.uint64, int]:
    """The key without its ending of two signs where it `ended` with one, or else with it; and its number of signs."""
    vowel, last = ending >> 4, ending & 15
    if ended:
        n -= 1
        n -= 1 if _sign(key, n - 1, n) == vowel else 0
        return _head(key, n), n
    if _sign(key, n - 1, n) != vowel:
        key |= _at(vowel, n)
        n += 1
    return key | _at(last, n), min(n + 1, SIGNS)


@njit(cache=True)
def first_of(keys: Keys, buckets: Numbers, key: np.uint64) -> int:
    """The first place in the sorted keys where this key stands, or would."""
    low, high = buckets[key >> np.uint64(48)], buckets[(key >> np.uint64(48)) + np.uint64(1)]
    while low < high:
        middle = (low + high) >> 1
        if keys[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low
