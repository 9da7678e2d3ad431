"""What may the words of a name line be: which is the family name, which the given name, which the patronymic?"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache

from eske.names import Role, ends_as, nominatives, open_readings
from eske.names.lexicon import listed
from eske.search.kernels.nearest import Readings
from eske.search.vocabulary import NO_READINGS, first_sounds, is_initial, near_sounds
from eske.search.vocabulary import asked as readings_of

_LONGEST = 200  # letters of a line
_MOST_WORDS = 6
_PARTED = re.compile(r"[\s,;:()\[\]{}<>\"«»“”„|/]+")
_AFTER_DOT = re.compile(r"\.(?=[^\W\d_])")
_JOINED = re.compile(
    r"(?:ұлы|улы|уулу|қызы|кызы|оглы|оглу|uly|ulı|ūly|ūlı|úly|qyzy|kyzy|qızı|kızı|oglu|oğlu|ogly|ۇلى|قىزى)", re.I
)
_MOST_WAYS = 6
_NO_FAMILY = 0.5  # what a reading costs in which the only name is a given name
_PLAINLY = 0.3  # what reading a line word by word costs where the room of names reads it otherwise
_ASIDE = re.compile(r"[()\[\]«»\"“”„]")
_DECLINED, _LOOSELY = 0.25, 0.35  # what a nominative costs more than the word as it is written
_CYRILLIC = re.compile("[\u0400-\u052f]")
# Kazakh endings of cases after whatever sound: who writes in a hurry, or learnt Russian first, does not fit them to it.
_KAZAKH_CASE = re.compile("(?<=...)(?:[дтн](?:ың|ің|ы|і)|[ғқ]а|[гк]е|[дт](?:а|е|ан|ен)|н(?:ан|ен)|[мбп]ен)$", re.I)

_case_undone = nominatives.__wrapped__

Join = Callable[[list[int]], int]


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
class Way:
    """One way of sharing the words among the parts of a name, by their places; `extra` is what it costs."""

    family: int | None
    given: int | None = None
    father: int | None = None
    extra: float = 0.0


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a line and the ways in which they can be read, the likeliest first."""

    words: tuple[Word, ...]
    ways: tuple[Way, ...]


def understand(line: str) -> Asked:
    """The words and ways of a name line in any script and order. A line without letters has neither."""
    line = line[:_LONGEST]
    texts = _words(line)
    full = [place for place, text in enumerate(texts) if not is_initial(text)]
    initials = [place for place, text in enumerate(texts) if is_initial(text)]
    asked = list(texts)

    def join(places: list[int]) -> int:
        return _place(" ".join(texts[place] for place in places), asked)

    ways = _ways(texts, full, initials, join)
    if "," in line and len(texts) > 1:
        ways = [way for way in ways if way.family == 0] or ways
    if _doubtful(line, texts):
        ways = _opened(line, asked) + [replace(way, extra=way.extra + _PLAINLY) for way in ways]
    different: dict[tuple[int | None, ...], Way] = {}
    for way in ways:
        different.setdefault((way.family, way.given, way.father), way)
    return _used(asked, list(different.values())[:_MOST_WAYS])


def _place(text: str, asked: list[str]) -> int:
    """The place of a word among those asked for, at their end where it is new."""
    if text not in asked:
        asked.append(text)
    return asked.index(text)


def _used(asked: list[str], ways: list[Way]) -> Asked:
    """Only the words that any of the ways uses."""
    used = sorted({place for way in ways for place in (way.family, way.given, way.father) if place is not None})
    now: dict[int | None, int] = {before: place for place, before in enumerate(used)}
    found = (Way(now.get(way.family), now.get(way.given), now.get(way.father), way.extra) for way in ways)
    return Asked(tuple(_word(asked[place]) for place in used), tuple(found))


def _doubtful(line: str, texts: list[str]) -> bool:
    """Whether the line says more than names in one of the usual orders: titles, particles, brackets, many words."""
    words = [plain for text in texts if len(plain := text.casefold().rstrip(".")) > 1]
    several = len(words) > 2 and not any(ends_as(word, "patronymic") for word in words)
    return several or bool(_ASIDE.search(line)) or any(word in _beside() for word in words)


def _opened(line: str, asked: list[str]) -> list[Way]:
    """The ways in which the room of names reads the line; words in brackets and titles are no part of the name."""
    ways = []
    for reading in open_readings(line):
        family, given, father = (
            " ".join(part.written for part in reading.of(role)) for role in (Role.FAMILY, Role.GIVEN, Role.PATRONYMIC)
        )
        if family or (given and not is_initial(given)):
            places = [_place(text, asked) if text else None for text in (family, given, father)]
            ways.append(Way(places[0], places[1], places[2], 0.0 if family else _NO_FAMILY))
    return ways


@cache
def _beside() -> frozenset[str]:
    """Words that stand beside names, in small letters."""
    return listed("titles", "epithets", "particles", "fathers", "birth_names")


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


def _ways(texts: list[str], full: list[int], initials: list[int], join: Join) -> list[Way]:
    if initials and full:
        given, father = [*initials, None][:2]
        if len(full) == 1:
            return [Way(full[0], given, father)]
        return [Way(full[0], join(full[1:]), given), Way(full[-1], join(full[:-1]), given)]
    if initials:
        return []
    if len(full) == 1:
        return [Way(full[0]), Way(None, full[0], extra=_NO_FAMILY)]
    if len(full) == 2:
        ways = [Way(0, 1), Way(1, 0)]
        if ends_as(texts[1], "patronymic"):
            ways.append(Way(None, 0, 1, extra=0.3))
        return ways
    return _of_three(texts, full, join) if full else []


def _of_three(texts: list[str], full: list[int], join: Join) -> list[Way]:
    *_, before, last = full
    if ends_as(texts[last], "patronymic"):
        return [Way(0, join(full[1:-1]), last), Way(before, join(full[:-2]), last)]
    if ends_as(texts[before], "patronymic"):
        return [Way(last, join(full[:-2]), before)]
    ways = [Way(0, join(full[1:-1]), last, 0.1), Way(last, join(full[:-2]), before, 0.1)]
    return [*ways, Way(0, join(full[1:]), extra=0.2), Way(last, join(full[:-1]), extra=0.2)]
