"""Where in a text do names of people stand, as far as their form tells?"""

import re
from collections.abc import Iterator
from functools import cache

from eske.announcements.words import table
from eske.names import ends_as
from eske.text.span import Span

_UPPER = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]"
_WORD = rf"{_UPPER}[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*"
_INITIALS = rf"{_UPPER}[^\W\d_]?\.(?:\s?{_UPPER}[^\W\d_]?\.){{0,2}}"
_WITH_INITIALS = re.compile(rf"(?<![^\W\d_]){_INITIALS}\s?{_WORD}|(?<![^\W\d_.]){_WORD}\s{_INITIALS}(?!\w)")
_WORDS = re.compile(rf"(?<![^\W\d_.]){_WORD}(?:[ \u00a0]{_WORD}){{1,3}}")


def names_in(text: str, span: Span) -> tuple[Span, ...]:
    """The spans of names in a stretch of text, in order.

    A name is initials with a word, or two or three words of which one ends as family names or patronymics do.
    """
    found: list[Span] = []
    for match in _WITH_INITIALS.finditer(text, span.start, span.end):
        found.append(Span(*match.span()))
    for match in _WORDS.finditer(text, span.start, span.end):
        for name in _names_of_words(match):
            if not any(name.overlaps(other) for other in found):
                found.append(name)
    return tuple(sorted(found))


def _names_of_words(match: re.Match[str]) -> Iterator[Span]:
    """The two or three words of a row of capitalised words that are a name by an ending of the region."""
    words = [Span(m.start(), m.end()) for m in re.finditer(r"\S+", match.group())]
    shifted = [word.shifted(match.start()) for word in words]
    at = 0
    while at < len(shifted) - 1:
        size = next((n for n in (3, 2) if _is_name([w.of(match.string) for w in shifted[at : at + n]], n)), 0)
        if size:
            yield Span(shifted[at].start, shifted[at + size - 1].end)
        at += size or 1


def _is_name(words: list[str], size: int) -> bool:
    if len(words) != size or any(word in _not_names() for word in words):
        return False
    patronymic = [ends_as(word, "patronymic") for word in words]
    family = [ends_as(word, "family") for word in words]
    if size == 3:
        return any(patronymic[1:]) and any(family[i] for i in (0, 2))
    return any(family) or patronymic[1]


@cache
def _not_names() -> frozenset[str]:
    return frozenset(table("people")["not_names"])
