"""Which tokens of a vocabulary sound like this word?"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from numba import njit

from eske.search.kernels.distance import FAR, LONGEST, Floats, Sounds, distance
from eske.search.kernels.keys import MOST, Keys, Numbers, ending_changed, first_of, key_of, one_slip_away

Flags = npt.NDArray[np.bool_]

SAME, SLIP, CONSONANTS = 0, 1, 2
_ENOUGH = 200  # tokens for one word
_WELL = 0.6  # a cost that needs no second look


class Entries(NamedTuple):
    """The readings of all tokens, sorted by their key, of one key those of most people first.

    `bone` are the keys of consonants alone, sorted apart in the same way.

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
    """What the kernels look up.

    `signs` of the keys by sound (whole, bones), their `number`, and those of a family name's `ending`; the cost of a
    `slip`, and the `costs` of one sound for another: three tables, for words that both write their vowels or both do
    not, for one found without, and for one asked without. `written_out` gives each sound's number of signs when endings
    are written out, and the signs.
    """

    signs: npt.NDArray[np.uint8]
    number: int
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
    asked: Readings,
    entries: Entries,
    tables: Tables,
    limit: float,
    reach: int,
    most: int,
    best: Floats,
    found: Numbers,
    count: int,
) -> int:
    """Write the tokens within `limit` of any of the readings into `found`, their costs into `best`; how many there are.

    How far the search goes is its `reach`, and each goes on where the one before ended, with the same arrays. `SAME`:
    the same key, also with or without the ending of a family name, or the same consonants. `SLIP`: one sign left out,
    put in, exchanged or swapped. `CONSONANTS`: one such slip among the consonants, whatever the vowels. Of one key
    `most` entries are tried, those of most people. `best` is of the size of the vocabulary and holds `FAR` everywhere
    at first.
    """
    keys = np.empty(2 * MOST, np.uint64)
    work = room_to_work()
    for r in range(len(asked.length)):
        reading = asked.sounds[r, : asked.length[r]]
        before = count
        for k in range(_whole_keys(reading, tables, reach, keys)):
            e = first_of(entries.key, entries.bucket, keys[k])
            end = min(e + most, len(entries.key))
            while e < end and entries.key[e] == keys[k]:
                count = _try(e, r, asked, entries, tables, limit, best, found, count, work)
                e += 1
            if count - before > _ENOUGH:
                limit, before = _tightened(best, found, count, limit), count
        for k in range(_bone_keys(reading, tables, reach, keys)):
            b = first_of(entries.bone, entries.bone_bucket, keys[k])
            end = min(b + most, len(entries.bone))
            while b < end and entries.bone[b] == keys[k]:
                e = entries.bone_entry[b]
                if reach != SLIP or entries.abjad[e] != asked.abjad[r]:
                    count = _try(e, r, asked, entries, tables, limit, best, found, count, work)
                b += 1
            if count - before > _ENOUGH:
                limit, before = _tightened(best, found, count, limit), count
    return count


@njit(cache=True)
def _tightened(best: Floats, found: Numbers, count: int, limit: float) -> np.float32:
    """The cost within which there are enough tokens already; what costs more need not be looked at closely."""
    bins = np.zeros(64, np.int32)
    for i in range(count):
        bins[min(int(best[found[i]] * 10), 63)] += 1
    enough = 0
    for step in range(64):
        enough += bins[step]
        if enough > _ENOUGH:
            return min(np.float32(limit), np.float32(step + 1) / np.float32(10))
    return np.float32(limit)


@njit(cache=True)
def _whole_keys(reading: Sounds, tables: Tables, reach: int, keys: Keys) -> int:
    key, n = key_of(reading, tables.signs[0])
    other, m = ending_changed(key, n, tables.ending, _ended(reading, 0, len(reading), tables.written_out))
    if reach == SAME:
        keys[0], keys[1] = key, other
        return 1 + (m > 1)
    if reach == CONSONANTS or n < 2:
        return 0
    count = one_slip_away(key, n, tables.number, keys)
    return count + one_slip_away(other, m, tables.number, keys[count:]) if m > 1 else count


@njit(cache=True)
def _bone_keys(reading: Sounds, tables: Tables, reach: int, keys: Keys) -> int:
    keys[0], n = key_of(reading, tables.signs[1])
    if reach == SAME:
        return min(n, 1)
    return one_slip_away(keys[0], n, tables.number, keys) if n > (4 if reach == SLIP else 2) else 0


@njit(cache=True, inline="always")
def _try(
    e: int, r: int, asked: Readings, entries: Entries, tables: Tables, limit: float, best: Floats, found: Numbers,
    count: int, work: Work,
) -> int:  # fmt: skip
    token = entries.token[e]
    fixed = asked.penalty[r] + entries.penalty[e]
    most = min(limit, np.float32(0.7) + np.float32(0.4) * asked.length[r])
    room = min(most, best[token]) - fixed
    if room < 0.0:
        return count
    cost = heard(asked, r, entries, e, tables, room, work) + fixed
    if cost < best[token]:
        if best[token] == FAR:
            if count == len(found):
                return count
            found[count] = token
            count += 1
        best[token] = cost
    return count


@njit(cache=True, inline="always")
def heard(asked: Readings, r: int, entries: Entries, e: int, tables: Tables, room: float, work: Work) -> np.float32:
    """What a reading asked for costs against an entry; `FAR` above `room`.

    Where one of the two ends as a family name does and the other does not, and they begin alike, the ending is also
    taken as plain sounds: it may only be damaged.
    """
    a, length, b, start, end = asked.sounds[r], asked.length[r], entries.sounds, entries.start[e], entries.start[e + 1]
    kind = 0 if asked.abjad[r] == entries.abjad[e] else 2 if asked.abjad[r] else 1
    cost = distance(a, 0, length, b, start, end, tables.costs, kind, tables.slip, room, work.rows)
    if cost > _WELL and length > 0 and end > start and tables.signs[0, a[0]] == tables.signs[0, b[start]]:
        if _ended(a, 0, length, tables.written_out) == _ended(b, start, end, tables.written_out):
            return cost
        n = _write_out(a, 0, length, tables.written_out, work.one)
        m = _write_out(b, start, end, tables.written_out, work.other)
        room = min(room, cost)
        plain = distance(work.one, 0, n, work.other, 0, m, tables.costs, kind, tables.slip, room, work.rows)
        cost = min(cost, plain)
    return cost


@njit(cache=True, inline="always")
def _ended(sounds: Sounds, start: int, end: int, table: npt.NDArray[np.uint8]) -> bool:
    return end - start > 1 and (table[sounds[end - 1], 0] > 1 or table[sounds[end - 2], 0] > 1)


@njit(cache=True, inline="always")
def _write_out(sounds: Sounds, start: int, end: int, table: npt.NDArray[np.uint8], out: Sounds) -> int:
    n = 0
    for place in range(start, end):
        sound = sounds[place]
        for i in range(table[sound, 0]):
            if n < len(out):
                out[n] = table[sound, 1 + i]
                n += 1
    return n
