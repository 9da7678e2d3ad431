"""Who is named by a family name alone?"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from eske.announcements.given_names import begins_as_word, is_given_name
from eske.announcements.name_words import signs_of
from eske.announcements.person_name import person_name
from eske.announcements.shapes import GAP, INITIALS, UPPER, WORD
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
        word = _bare(match.group())
        before = text[max(span.start, match.start() - 40) : match.start()]
        led = not title and signs_of(word).family > 1 and _office().search(before) is not None
        if led or known_to_history(word) or _is_of(word, known):
            found.append(Span(match.start(), match.start() + len(word)))
    return tuple(found)


def givens_alone(text: str, span: Span, known: Families) -> tuple[Span, ...]:
    """The single words of a stretch that are the given name of one of those `known` from the text, in order.

    One that is a common word too is none where it begins a sentence, and none stands beside another capitalised word.
    """
    found = []
    for match in _lone_word().finditer(text, span.start, span.end):
        word = _bare(match.group())
        begins = text[max(span.start, match.start() - 2) : match.start()].strip(" –—-«“") in ("", ".", "!", "?", "\n")
        if _is_of(word, known) and not (begins and begins_as_word(word)):
            found.append(Span(match.start(), match.start() + len(word)))
    return tuple(found)


def named_by_kin(text: str, span: Span) -> tuple[Span, ...]:
    """The given names that stand alone behind a word for a relative: “her brother Karl”."""
    found = [Span(*match.span("name")) for match in _kin().finditer(text, span.start, span.end)]
    return tuple(name for name in found if is_given_name(name.of(text)))


def given_names(written: list[str]) -> Families:
    """The given names of names of several words, by their first two letters."""
    found: dict[str, list[str]] = {}
    for name in map(person_name, written):
        for word in (name.given or "").split()[:1]:
            if "." not in word and len(word) >= _LEAST:
                found.setdefault(word[:2], []).append(word)
    return {letters: tuple(dict.fromkeys(words)) for letters, words in found.items()}


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


def _bare(word: str) -> str:
    """A word without the English ending of a possessive."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _is_of(word: str, known: Families) -> bool:
    return len(word) >= _LEAST and any(same_word(word, family) for family in known.get(word[:2], ()))


@lru_cache(1 << 16)
def known_to_history(word: str) -> str | None:
    """The nominative of a family name whose bearer is known by it alone, or None."""
    names = table("people")["known_by_family"]
    return next((form for form in (word, *nominatives(word)) if form in names), None)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’-])(?<!{UPPER}\. )(?<!{UPPER}\.){WORD}(?!\w|['’](?!s\b)|\s{INITIALS})")


@cache
def _kin() -> re.Pattern[str]:
    lone = rf"{WORD}(?!\w|{GAP}{UPPER})"
    return re.compile(rf"(?<!\w)(?i:{either(table('people')['kin'])}),?\s+(?P<name>{lone})")


@cache
def _lone_word() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’-])(?<!{UPPER}\. )(?<!{UPPER}\.){WORD}(?!\w|['’](?!s\b)|{GAP}{UPPER})")


@cache
def _office() -> re.Pattern[str]:
    return re.compile(rf"(?:{either(table('people')['offices'])})\s+$", re.IGNORECASE)
