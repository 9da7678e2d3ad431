"""In which ways may the words of a line be shared among family name, given name and patronymic?"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from eske.names import Role, ends_as, open_readings
from eske.names.lexicon import listed
from eske.search.vocabulary import is_initial

_MOST_WAYS = 6
_NO_FAMILY = 0.5  # what a reading costs in which the only name is a given name
_PLAINLY = 0.3  # what reading a line word by word costs where the room of names reads it otherwise
_ASIDE = re.compile(r"[()\[\]«»\"“”„]")

Join = Callable[[list[int]], int]


@dataclass(frozen=True, slots=True)
class Way:
    """One way of sharing the words among the parts of a name, by their places; `extra` is what it costs."""

    family: int | None
    given: int | None = None
    father: int | None = None
    extra: float = 0.0


def shared(line: str, texts: list[str]) -> tuple[list[str], list[Way]]:
    """The words asked for, and the ways of sharing them, the likeliest first: `texts` and what they make joined."""
    full = [place for place, text in enumerate(texts) if not is_initial(text)]
    initials = [place for place, text in enumerate(texts) if is_initial(text)]
    asked = list(texts)

    def join(places: list[int]) -> int:
        return _place(" ".join(texts[place] for place in places), asked)

    ways = _usual(texts, full, initials, join)
    if "," in line and len(texts) > 1:
        ways = [way for way in ways if way.family == 0] or ways
    if _doubtful(line, texts):
        ways = _opened(line, asked) + [replace(way, extra=way.extra + _PLAINLY) for way in ways]
    different: dict[tuple[int | None, ...], Way] = {}
    for way in ways:
        different.setdefault((way.family, way.given, way.father), way)
    return asked, list(different.values())[:_MOST_WAYS]


def _place(text: str, asked: list[str]) -> int:
    """The place of a word among those asked for, at their end where it is new."""
    if text not in asked:
        asked.append(text)
    return asked.index(text)


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


def _usual(texts: list[str], full: list[int], initials: list[int], join: Join) -> list[Way]:
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
