"""What does a name line ask for: which words, in which spellings, shared among the parts of a name in which ways?"""

import re
import unicodedata
from dataclasses import dataclass, field

from eske.names import nominatives
from eske.search.kernels.nearest import Readings
from eske.search.sharing import Way, shared
from eske.search.vocabulary import NO_READINGS, first_sounds, is_initial, near_sounds
from eske.search.vocabulary import asked as readings_of

_LONGEST = 200  # letters of a line
_MOST_WORDS = 6
_PARTED = re.compile(r"[\s,;:()\[\]{}<>\"«»“”„|/]+")
_AFTER_DOT = re.compile(r"\.(?=[^\W\d_])")
_JOINED = re.compile(
    r"(?:ұлы|улы|уулу|қызы|кызы|оглы|оглу|uly|ulı|ūly|ūlı|úly|qyzy|kyzy|qızı|kızı|oglu|oğlu|ogly|ۇلى|قىزى)", re.I
)
_DECLINED, _LOOSELY = 0.25, 0.35  # what a nominative costs more than the word as it is written
_CYRILLIC = re.compile("[\u0400-\u052f]")
# Kazakh endings of cases after whatever sound: who writes in a hurry, or learnt Russian first, does not fit them to it.
_KAZAKH_CASE = re.compile("(?<=...)(?:[дтн](?:ың|ің|ы|і)|[ғқ]а|[гк]е|[дт](?:а|е|ан|ен)|н(?:ан|ен)|[мбп]ен)$", re.I)

# Nothing is kept from one question for the next: so the cases of its words are undone anew.
_case_undone = nominatives.__wrapped__


@dataclass(frozen=True, slots=True)
class Word:
    """A word asked for: as written, the spellings to look for with what each costs, and how they are read aloud.

    An initial has no spellings, but the sounds that it may stand for and those that come close, as bits.
    """

    text: str
    spellings: tuple[tuple[str, float], ...]
    first: int = 0
    near: int = 0
    readings: Readings = field(default=NO_READINGS, repr=False, compare=False)

    @property
    def initial(self) -> bool:
        return not self.spellings


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a line and the ways in which they can be read, the likeliest first."""

    words: tuple[Word, ...]
    ways: tuple[Way, ...]


def understand(line: str) -> Asked:
    """The words and ways of a name line in any script and order. A line without letters has neither."""
    line = line[:_LONGEST]
    asked, ways = shared(line, _words(line))
    return _used(asked, ways)


def _used(asked: list[str], ways: list[Way]) -> Asked:
    """Only the words that any of the ways uses."""
    used = sorted({place for way in ways for place in (way.family, way.given, way.father) if place is not None})
    now: dict[int | None, int] = {before: place for place, before in enumerate(used)}
    found = (Way(now.get(way.family), now.get(way.given), now.get(way.father), way.extra) for way in ways)
    return Asked(tuple(_word(asked[place]) for place in used), tuple(found))


def _words(line: str) -> list[str]:
    line = _AFTER_DOT.sub(". ", unicodedata.normalize("NFC", line))
    words: list[str] = []
    for part in _PARTED.split(line):
        if words and _JOINED.fullmatch(part):
            words[-1] += part
        elif any(letter.isalpha() for letter in part):
            words.append(part)
    return words[:_MOST_WORDS]


def _word(text: str) -> Word:
    if is_initial(text):
        first = first_sounds(text)
        return Word(text, (), first, near_sounds(first))
    spellings = [(text, 0.0)]
    if _CYRILLIC.search(text):
        spellings += [(form, _DECLINED) for form in _case_undone(text)]
        spellings += [(bare, _LOOSELY)] if (bare := _KAZAKH_CASE.sub("", text)) != text else []
    return Word(text, tuple(spellings), readings=readings_of(spellings))
