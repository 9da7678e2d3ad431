"""Which tokens does a register hold, how do they sound, and under which keys are they found?"""

import re
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from numba import njit

from eske.names.phonemes import readings, vowelless
from eske.search.classes import CODES, coded, same_sounds, tables
from eske.search.kernels.distance import LONGEST, Floats, Sounds
from eske.search.kernels.keys import BUCKETS, Keys, Numbers, key_of
from eske.search.kernels.nearest import Flags, Readings

PART = 0.5  # what one part of a token of several costs more than the whole: Салтыков for Салтыков-Щедрин
OTHER_READING = 0.15  # what every further reading of one spelling costs more

# The functions of the room of names keep what they were asked; a register of millions must not fill them.
read_aloud = readings.__wrapped__
leaves_vowels_out = vowelless.__wrapped__

_PARTS = re.compile(r"[\s-]+")
_INITIALS = re.compile(r"[^\W\d_]{1,2}\.?(?:[\s-]*[^\W\d_]{1,2}\.)*")

Arrays = dict[str, npt.NDArray[np.generic]]


def is_initial(word: str) -> bool:
    """Whether the word is one or more initials. A surname of two letters without a dot is none."""
    return len(word) == 1 or ("." in word and bool(_INITIALS.fullmatch(word)))


def first_sounds(word: str) -> int:
    """The sounds with which the word may begin, as bits; an initial may begin whatever its letter does."""
    letter = word.strip(" .")[:1] if is_initial(word) else ""
    tried = [letter + more for more in ("", "a", "e", "h", "u")] if letter.isascii() and letter else [letter or word]
    return _bits(reading for spelling in tried for reading in read_aloud(spelling))


def near_sounds(bits: int) -> int:
    """The sounds, as bits, that fall together with any of these."""
    together = (same_sounds(sound) for sound, code in CODES.items() if bits >> code & 1)
    return bits | _bits(sound for sounds in together for sound in sounds)


def _bits(found: Iterable[str]) -> int:
    bits = 0
    for reading in found:
        bits |= 1 << CODES[reading[0]]
    return bits


def vocabulary(tokens: Sequence[str], rows: Numbers) -> tuple[Arrays, Numbers]:
    """The arrays of a vocabulary, and the number that each of the tokens has in it; `rows` says how many bear each.

    The arrays are the texts, the entries (one for each reading of each token) and their keys. Tokens are numbered in
    the order of their first key, so that the rows of names which sound alike lie together.
    """
    spoken = [[] if is_initial(token) else _readings(token) for token in tokens]
    order, number = _by_key(spoken)
    spelt, owners, abjads, penalties = [], [], [], []
    first = np.zeros(len(tokens), dtype=np.uint64)
    for new, old in enumerate(order):
        found = spoken[old]
        first[new] = _bits(reading for reading, _ in found) if found else first_sounds(tokens[old])
        abjad = leaves_vowels_out(tokens[old])
        for reading, penalty in found:
            spelt.append(coded(reading))
            owners.append(new)
            abjads.append(abjad)
            penalties.append(penalty)
    texts = [tokens[old].encode() for old in order]
    return {
        "token_text": np.frombuffer(b"".join(texts), dtype=np.uint8),
        "token_start": np.cumsum([0, *map(len, texts)], dtype=np.int64),
        "token_first": first,
        "token_initial": np.array([new for new, old in enumerate(order) if not spoken[old]], dtype=np.int32),
        **_entries(spelt, np.array(owners, dtype=np.int32), abjads, penalties, rows[order]),
    }, number


def _by_key(spoken: list[list[tuple[str, float]]]) -> tuple[list[int], Numbers]:
    """The tokens in the order of their first keys, and the place of each in it."""
    coded_first = [coded(found[0][0]) if found else b"" for found in spoken]
    starts = np.cumsum([0, *map(len, coded_first)], dtype=np.int32)
    keys = _keys(np.frombuffer(b"".join(coded_first), dtype=np.uint8), starts, tables().signs[0])
    order = np.argsort(keys, kind="stable")
    number = np.empty(len(spoken), dtype=np.int32)
    number[order] = np.arange(len(spoken), dtype=np.int32)
    return order.tolist(), number


def _readings(token: str) -> list[tuple[str, float]]:
    found = [(reading[:LONGEST], place * OTHER_READING) for place, reading in enumerate(read_aloud(token))]
    parts = [part for part in _PARTS.split(token) if len(part) > 2]
    if len(parts) > 1:
        found += [(reading[:LONGEST], PART) for part in parts for reading in read_aloud(part)[:1]]
    return found


def _entries(spelt: list[bytes], owners: Numbers, abjads: list[bool], penalties: list[float], rows: Numbers) -> Arrays:
    starts = np.cumsum([0, *map(len, spelt)], dtype=np.int32)
    sounds = np.frombuffer(b"".join(spelt), dtype=np.uint8)
    keys = _keys(sounds, starts, tables().signs[0])
    order = np.lexsort((-rows[owners], keys))
    spelt = [spelt[i] for i in order]
    starts = np.cumsum([0, *map(len, spelt)], dtype=np.int32)
    sounds = np.frombuffer(b"".join(spelt), dtype=np.uint8)
    bones = _keys(sounds, starts, tables().signs[1])
    by_bone = np.lexsort((-rows[owners[order]], bones))
    of_token = np.full(len(rows), -1, dtype=np.int32)
    first = np.flatnonzero(np.diff(owners, prepend=-1))  # readings of a token stand together, the likeliest first
    of_token[owners[first]] = np.argsort(order)[first]
    return {
        "key": keys[order],
        "bucket": _buckets(keys[order]),
        "bone": bones[by_bone],
        "bone_entry": by_bone.astype(np.int32),
        "bone_bucket": _buckets(bones[by_bone]),
        "sounds": sounds,
        "start": starts,
        "of_token": of_token,
        "token": owners[order],
        "penalty": np.array(penalties, dtype=np.float32)[order],
        "abjad": np.array(abjads, dtype=np.bool_)[order],
    }


@njit(cache=True)
def _keys(sounds: Sounds, starts: Numbers, signs: Sounds) -> Keys:
    keys = np.empty(len(starts) - 1, np.uint64)
    for e in range(len(keys)):
        keys[e], _ = key_of(sounds[starts[e] : starts[e + 1]], signs)
    return keys


def _buckets(keys: Keys) -> Numbers:
    """Where the keys of each beginning of four signs start."""
    edges = np.arange(BUCKETS, dtype=np.uint64) << np.uint64(48)
    return np.append(np.searchsorted(keys, edges), len(keys)).astype(np.int32)


def asked(spellings: Iterable[tuple[str, float]]) -> Readings:
    """The readings of the spellings asked for, with what each spelling costs, for `kernels.nearest`."""
    rows: dict[tuple[str, bool], float] = {}
    for word, penalty in spellings:
        for place, reading in enumerate(read_aloud(word)):
            key = (reading[:LONGEST], leaves_vowels_out(word))
            rows[key] = min(rows.get(key, 99.0), penalty + place * OTHER_READING)
    matrix = np.zeros((len(rows), LONGEST), dtype=np.uint8)
    for row, (reading, _) in enumerate(rows):
        matrix[row, : len(reading)] = np.frombuffer(coded(reading), dtype=np.uint8)
    lengths = np.array([len(reading) for reading, _ in rows], dtype=np.int32)
    penalties: Floats = np.array(list(rows.values()), dtype=np.float32)
    abjads: Flags = np.array([abjad for _, abjad in rows], dtype=np.bool_)
    return Readings(matrix, lengths, penalties, abjads)


NO_READINGS = asked(())
