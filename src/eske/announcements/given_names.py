"""Is a word a given name of the region?"""

from functools import cache

from eske.announcements.words import table
from eske.names import nominatives
from eske.names.phonemes import readings

_HEARD = 5  # letters from which a word in Latin letters that sounds as a given name of the region is one


@cache
def is_given_name(word: str) -> bool:
    """Whether the word, or one that it may be the declined form of, is a common given name; in Latin letters, too,
    whether it sounds as one that the table has in Cyrillic ones.
    """
    if is_listed_given(word) or any(is_listed_given(form) for form in given_forms(word)):
        return True
    return len(word) >= _HEARD and word[0] < "\u0250" and not _heard().isdisjoint(readings(word))


def given_forms(word: str) -> tuple[str, ...]:
    """The nominatives of which a given name may be a form; a soft ending of a case may stand for ь, й or я."""
    stem = word[:-2] if word.endswith(("ем", "єм")) else word[:-1] if word[-1:] in ("е", "я", "ю", "и") else ""
    return (*nominatives(word), *(stem + end for end in ("ь", "й", "я") if stem))


def is_listed_given(word: str) -> bool:
    """Whether the word stands in the table of given names as it is written."""
    return word in _given() or (word.isupper() and word.capitalize() in _given())


def is_common_word(word: str) -> bool:
    """Whether a given name is a common word too, which stands capitalised in titles."""
    return word in _common("words_too")


def begins_as_word(word: str) -> bool:
    """Whether a given name that begins a sentence may be a common word there."""
    return word in _common("words_too") or any(form in _common("words_alone") for form in (word, *given_forms(word)))


@cache
def _given() -> frozenset[str]:
    rows = table("given")
    return frozenset(name for key in ("cyrillic", "latin") for name in rows[key].split())


@cache
def _heard() -> frozenset[str]:
    return frozenset(sound for name in table("given")["cyrillic"].split() for sound in readings(name)[:1])


@cache
def _common(key: str) -> frozenset[str]:
    return frozenset(table("given")[key].split())
