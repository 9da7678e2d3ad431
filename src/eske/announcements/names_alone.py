"""Who is named by a family name alone?"""

import re
from collections.abc import Mapping
from functools import cache

from eske.announcements.name_words import signs_of
from eske.announcements.person_name import person_name
from eske.announcements.shapes import INITIALS, UPPER, WORD
from eske.announcements.words import either, table
from eske.names import nominatives, same_word
from eske.text.span import Span

Families = Mapping[str, tuple[str, ...]]

_LEAST = 4  # letters of a family name that is told without a given name


def families_alone(text: str, span: Span, known: Families, *, title: bool = False) -> tuple[Span, ...]:
    """The single words of a stretch that name somebody, in order.

    A word does so where it is the family name of one of those `known` from the text, where history knows its bearer by
    it alone, or where it ends as family names do and an office leads to it. In a title only the first two count.
    """
    found = []
    for match in _word().finditer(text, span.start, span.end):
        word = match.group()
        before = text[max(span.start, match.start() - 40) : match.start()]
        led = not title and signs_of(word).family > 1 and _office().search(before) is not None
        if led or known_to_history(word) or _is_of(word, known):
            found.append(Span(*match.span()))
    return tuple(found)


def family_names(written: list[str]) -> Families:
    """The family names of names of several words, by their first two letters.

    One that is a given name too is left out, for it is told from other words of a text less surely.
    """
    found: dict[str, list[str]] = {}
    for name in map(person_name, written):
        word = name.family
        if name.given and len(word) >= _LEAST and " " not in word and not signs_of(word).given:
            found.setdefault(word[:2], []).append(word)
    return {letters: tuple(dict.fromkeys(words)) for letters, words in found.items()}


def _is_of(word: str, known: Families) -> bool:
    return len(word) >= _LEAST and any(same_word(word, family) for family in known.get(word[:2], ()))


@cache
def known_to_history(word: str) -> str | None:
    """The nominative of a family name whose bearer is known by it alone, or None."""
    names = table("people")["known_by_family"]
    return next((form for form in (word, *nominatives(word)) if form in names), None)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’-])(?<!{UPPER}\. )(?<!{UPPER}\.){WORD}(?![\w'’]|\s{INITIALS})")


@cache
def _office() -> re.Pattern[str]:
    return re.compile(rf"(?:{either(table('people')['offices'])})\s+$", re.IGNORECASE)
