"""Is this word a given name, in whatever script and spelling?"""

from functools import cache, lru_cache

from eske.names.phonemes import readings, russified
from eske.names.tables import read_table

_LEAST = 5  # sounds of a compound, more than which a second word ends


@lru_cache(maxsize=1 << 16)
def is_given(word: str) -> bool:
    """Whether the word, or each part of it between hyphens, sounds as a given name of the table does."""
    return len(word) > 1 and all(map(_sounds_given, word.split("-")))


def is_word_too(word: str) -> bool:
    """Whether a given name in Latin letters is a common word too, which titles write with a capital: Will, Grace."""
    return word.casefold() in _words("words_too")


def is_small_word_too(word: str) -> bool:
    """Whether a given name in Cyrillic letters is a common word too, small but where a sentence begins: Вера, Мұрат."""
    return word.casefold() in _words("small_words_too")


def is_family_too(word: str) -> bool:
    """Whether a given name is as common a family name: Martin."""
    return not _heard("families_too").isdisjoint(_sounds(word))


def given_names(language: str) -> tuple[str, ...]:
    """The given names of a language of which two are two people's, in small letters."""
    return tuple(str(read_table("given")["distinct"][language]).lower().split())


def _sounds_given(part: str) -> bool:
    return any(one in _given() or (len(one) > _LEAST and one.endswith(_seconds())) for one in _sounds(part))


def _sounds(word: str) -> list[str]:
    return [russified(sounds) for sounds in readings(word)]


@cache
def _given() -> frozenset[str]:
    rows = (*read_table("given")["distinct"].values(), *read_table("given")["further"].values())
    return frozenset(sound for names in rows for name in names.split() for sound in _sounds(name)[:1])


@cache
def _words(row: str) -> frozenset[str]:
    return frozenset(read_table("given")[row].casefold().split())


@cache
def _seconds() -> tuple[str, ...]:
    return tuple(_heard("seconds"))


@cache
def _heard(row: str) -> frozenset[str]:
    return frozenset(sound for name in read_table("given")[row].split() for sound in _sounds(name)[:1])
