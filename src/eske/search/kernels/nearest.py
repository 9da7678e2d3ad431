"""Which tokens of a vocabulary sound like this word?"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from numba import njit

from eske.search.kernels.distance import FAR, LONGEST, Floats, Sounds, distance
from eske.search.kernels.keys import MOST, Keys, Numbers, ending_changed, first_of, key_of, one_slip_away

Flags = npt.NDArray[np.bool_]


class Entries(NamedTuple):
    """The readings of all tokens, sorted by their key; `bones` are the keys of consonants alone, sorted apart.

    `of_token` is the entry of each token's first reading, -1 for an initial.
    """

    key: Keys
    bucket: Numbers
    bone: Keys
    bone_entry: Numbers
    bone_bucket: Numbers
    of_token: Numbers
    sounds: Sounds
    start: Numbers
    token: Numbers
    penalty: Floats
    abjad: Flags


class Readings(NamedTuple):
    """The readings of one word asked for: sounds (rows of `LONGEST`), lengths, and what each costs beforehand."""

    sounds: npt.NDArray[np.uint8]
    length: Numbers
    penalty: Floats
    abjad: Flags


class Tables(NamedTuple):
    """Signs of the keys by sound (whole, bones), those of a family name's ending, and the costs of slips and sounds.

    Costs are three: for words that both write their vowels or both do not, that are found without, or asked without.
    `written_out` gives each sound's number of signs when endings are written out, and the signs.
    """

    signs: npt.NDArray[np.uint8]
    ending: np.uint8
    slip: np.float32
    costs: npt.NDArray[np.float32]
    written_out: npt.NDArray[np.uint8]


class Work(NamedTuple):
    """Rows to work in."""

    rows: Floats
    one: Sounds
    other: Sounds


@njit(cache=True)
def room_to_work() -> Work:
    return Work(np.empty((3, LONGEST + 1), np.float32), np.empty(LONGEST, np.uint8), np.empty(LONGEST, np.uint8))


@njit(cache=True)
def nearest(
    asked: Readings, entries: Entries, tables: Tables, limit: float, far: bool, best: Floats, found: Numbers
) -> int:
    """Write the tokens within `limit` of any of the readings into `found`, their costs into `best`; how many.

    Tried are the keys one slip away, also with and without the ending of a family name, and those with the same
    consonants; with `far` also those whose consonants are one slip away. `best` is of the size of the vocabulary and
    holds `FAR` everywhere before.
    """
    keys = np.empty(2 * MOST, np.uint64)
    work = room_to_work()
    signs = np.int64((tables.signs & 15).max())
    count = 0
    for r in range(len(asked.length)):
        reading = asked.sounds[r, : asked.length[r]]
        penalty, abjad = asked.penalty[r], asked.abjad[r]
        most = min(limit, np.float32(0.8) + np.float32(0.5) * len(reading))
        for k in range(_whole_keys(reading, tables, signs, keys)):
            e = first_of(entries.key, entries.bucket, keys[k])
            while e < len(entries.key) and entries.key[e] == keys[k]:
                count = _try(e, reading, penalty, abjad, entries, tables, most, best, found, count, work)
                e += 1
        keys[0], n = key_of(reading, tables.signs[1])
        number = 1 + one_slip_away(keys[0], n, signs, keys[1:]) if n > 2 else min(n, 1)
        for k in range(number):
            b = first_of(entries.bone, entries.bone_bucket, keys[k])
            while b < len(entries.bone) and entries.bone[b] == keys[k]:
                e = entries.bone_entry[b]
                if k == 0 or far or (n > 4 and entries.abjad[e] != abjad):
                    count = _try(e, reading, penalty, abjad, entries, tables, most, best, found, count, work)
                b += 1
            if k == 0 and not far and n <= 4:
                break
    return count


@njit(cache=True)
def _whole_keys(reading: Sounds, tables: Tables, signs: int, keys: Keys) -> int:
    """The keys under which a reading is looked for: its own and those one slip away, and without or with an ending."""
    keys[0], n = key_of(reading, tables.signs[0])
    count = 1
    if n > 1:
        count += one_slip_away(keys[0], n, signs, keys[1:])
    other, m = ending_changed(keys[0], n, tables.ending, _ended(reading, tables.written_out))
    if m > 1:
        keys[count] = other
        count += 1 + one_slip_away(other, m, signs, keys[count + 1 :])
    return count


@njit(cache=True)
def _try(
    e: int, reading: Sounds, penalty: float, abjad: bool, entries: Entries, tables: Tables, most: float,
    best: Floats, found: Numbers, count: int, work: Work,
) -> int:  # fmt: skip
    token = entries.token[e]
    fixed = penalty + entries.penalty[e]
    room = min(most, best[token]) - fixed
    if room < 0.0:
        return count
    cost = heard(reading, abjad, e, entries, tables, room, work) + fixed
    if cost < best[token]:
        if best[token] == FAR:
            if count == len(found):
                return count
            found[count] = token
            count += 1
        best[token] = cost
    return count


@njit(cache=True)
def heard(
    reading: Sounds, abjad: bool, e: int, entries: Entries, tables: Tables, room: float, work: Work
) -> np.float32:
    """What the reading costs against an entry; `FAR` above `room`.

    Where one of the two ends as a family name does and the other does not, the ending is also taken as plain sounds: it
    may only be damaged.
    """
    kind = 0 if abjad == entries.abjad[e] else 2 if abjad else 1
    other = entries.sounds[entries.start[e] : entries.start[e + 1]]
    costs, slip = tables.costs[kind], tables.slip
    cost = distance(reading, other, costs, slip, room, work.rows)
    if _ended(reading, tables.written_out) != _ended(other, tables.written_out):
        n = _write_out(reading, tables.written_out, work.one)
        m = _write_out(other, tables.written_out, work.other)
        cost = min(cost, distance(work.one[:n], work.other[:m], costs, slip, min(room, cost), work.rows))
    return cost


@njit(cache=True)
def _ended(sounds: Sounds, table: npt.NDArray[np.uint8]) -> bool:
    n = len(sounds)
    return n > 1 and (table[sounds[n - 1], 0] > 1 or table[sounds[n - 2], 0] > 1)


@njit(cache=True)
def _write_out(sounds: Sounds, table: npt.NDArray[np.uint8], out: Sounds) -> int:
    n = 0
    for sound in sounds:
        for i in range(table[sound, 0]):
            if n < len(out):
                out[n] = table[sound, 1 + i]
                n += 1
    return n
