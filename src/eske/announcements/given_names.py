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
    soft = (word[:-1] + "ь", word[:-1] + "й", word[:-1] + "я") if word[-1:] in ("е", "я", "ю", "и") else ()
    return (*nominatives(word), *soft)


def is_listed_given(word: str) -> bool:
    """Whether the word stands in the table of given names as it is written."""
    return word in _given() or (word.isupper() and word.capitalize() in _given())


def is_common_word(word: str) -> bool:
    """Whether a given name is a common word too, which stands capitalised in titles."""
    return word in _common()


@cache
def _given() -> frozenset[str]:
    rows = table("given")
    return frozenset(name for key in ("cyrillic", "latin") for name in rows[key].split())


@cache
def _heard() -> frozenset[str]:
    return frozenset(sound for name in table("given")["cyrillic"].split() for sound in readings(name)[:1])


@cache
def _common() -> frozenset[str]:
    return frozenset(table("given")["words_too"].split())
