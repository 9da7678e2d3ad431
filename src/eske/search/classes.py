"""Which sounds fall together in the keys under which a token is filed, and what does one for another cost?"""

from functools import cache

import numpy as np
import numpy.typing as npt

from eske.names.costs import costs
from eske.names.phonemes import ALPHABET, VOWELS
from eske.search.kernels.nearest import Tables

# Kazakhstan's instruction on writing Kazakh names in Russian prescribes most of these collapses; voicing after
# McCollum & Chen (2021); ж, дж and ч, and с, ш, з and ц, as the spellings of the practices exchange them.
_CONSONANTS = ("bp", "vf", "dt", "gGkqhx", "szcSX", "ZJC", "m", "nN", "l", "r")
_ENDINGS = {"V": "ov", "L": "uly", "W": "oviC", "D": "a"}  # written out, where only one of two words has an ending
_VOWELS = ("aA", "eiyj", "oOuUY")  # of initials; in keys all vowels are one
_AS_OV = "VLW"  # endings that are filed as -ов is; the woman's -а is silent
_VOWEL = 1
SLIP = 1.2  # what no spelling explains costs this at most: somebody mistyped or misheard

CODES = {sound: code for code, sound in enumerate(ALPHABET, start=1)}


def coded(reading: str) -> bytes:
    """A reading as numbers: a sound's place in the alphabet, from 1."""
    return bytes(CODES[sound] for sound in reading)


def same_sounds(sound: str) -> str:
    """The sounds that an initial may stand for where it is written with this one."""
    return next((sounds for sounds in (*_CONSONANTS, *_VOWELS) if sound in sounds), sound)


@cache
def tables() -> Tables:
    """The tables that the kernels read; the same in every process."""
    signs = np.zeros((2, len(ALPHABET) + 1), dtype=np.uint8)
    for number, sounds in enumerate(_CONSONANTS, start=_VOWEL + 1):
        for sound in sounds:
            signs[:, CODES[sound]] = number
    for sound in VOWELS:
        signs[0, CODES[sound]] = _VOWEL
    for sound in _AS_OV:
        signs[:, CODES[sound]] = signs[:, CODES["v"]]
        signs[0, CODES[sound]] += _VOWEL << 4
    return Tables(signs, len(_CONSONANTS) + 1, signs[0, CODES["V"]], np.float32(SLIP), _costs(), _written_out())


def _written_out() -> npt.NDArray[np.uint8]:
    """For each sound, its number of signs when written out, and their codes; most sounds are themselves."""
    table = np.zeros((len(ALPHABET) + 1, 5), dtype=np.uint8)
    for sound, code in CODES.items():
        signs = [CODES[one] for one in _ENDINGS.get(sound, sound)]
        table[code, 0] = len(signs)
        table[code, 1 : len(signs) + 1] = signs
    return table


def _costs() -> npt.NDArray[np.float32]:
    like, bare = (np.array(costs(kind), dtype=np.float32) for kind in ("vowelled", "abjad"))
    return np.ascontiguousarray(np.minimum(np.stack([like, bare, bare.T]), SLIP))
