"""Are two words spellings or forms of one name?"""

from dataclasses import replace
from functools import lru_cache

from eske.names.nearness import nearness
from eske.names.weights import alike
from eske.names.words import Word, consonants, read_word

_SURE = 1.5  # log odds under which it takes more than a practice of spelling to part words with such consonants


@lru_cache(maxsize=1 << 16)
def same_word(one: str, other: str) -> bool:
    """Whether two words are one name: spelt in another script or practice, declined, or told by a table of equivalents.

    A slip of a consonant makes two words of them (Каим and Карим), and so does a table that has both as two (Марат and
    Мурат). A word that cannot be read aloud is like no other, nor is a single letter.
    """
    a, b = read_word(one), read_word(other)
    near = nearness(a, b) if _is_word(a) and _is_word(b) else None
    if near is None or near.distinct:
        return False
    # The consonants tell already what a change within one script would tell.
    spelt = replace(near, kin=False, odd=0)
    return near.equivalent or (consonants(near.ones) == consonants(near.others) and alike(spelt) >= _SURE)


def _is_word(word: Word) -> bool:
    return len(word.text) > 1 and bool(word.sounds)
