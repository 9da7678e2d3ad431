"""Who are the people of a row of names, and is it sure that they are people?"""

import re
from functools import cache

from eske.announcements.given_names import given_forms, is_given_name
from eske.announcements.name_words import is_barred, looks_like_name
from eske.announcements.person_name import person_name
from eske.announcements.shapes import PEOPLE, PERSON
from eske.announcements.words import either, table
from eske.names import ends_as, nominatives
from eske.names.given import is_given
from eske.references import Contributor
from eske.text.span import Span


def last_chain(text: str, start: int, stop: int) -> Span | None:
    """The row of names that reaches up to `stop`; it may begin anywhere behind `start`."""
    found = None
    for match in _chain().finditer(text, start, stop):
        found = match
    return Span(*found.span()) if found and not text[found.end() : stop].strip() else None


def names_of(text: str, chain: Span) -> list[Span]:
    """The names of a chain, without the common words that stand capitalised before them."""
    found = []
    common = _common()
    for match in _person().finditer(text, chain.start, chain.end):
        words = [Span(*m.span()) for m in _token().finditer(text, *match.span())]
        while words and (common.fullmatch(words[0].of(text)) or (len(words) > 2 and is_barred(words[0].of(text)))):
            words = words[1:]
        words = _without_lead(text, words)
        if words:
            possessive = words[-1].of(text).endswith(("'s", "’s"))
            found.append(Span(words[0].start, words[-1].end - 2 * possessive))
    return found


def _without_lead(text: str, words: list[Span]) -> list[Span]:
    """Three words of which the last two are a name by themselves: “Полка Гузель Яхиной”."""
    written = [word.of(text) for word in words]
    if len(words) < 3 or any("." in w for w in written) or any(ends_as(w, "patronymic") for w in written[1:]):
        return words
    if not looks_like_name(written) or (is_given_name(written[1]) and not is_given_name(written[0])):
        return words[1:] if looks_like_name(written[1:]) else words
    return words


def contributors_of(
    text: str, names: list[Span], role: str, *, genitive: bool, alone: bool = False
) -> tuple[Contributor, ...] | None:
    """The people of these names; None where one is nobody. A single word is a name only where `alone` says so."""
    people = []
    for span in names:
        written = span.of(text)
        words = written.split()
        if any(word[0].isupper() and is_barred(word) for word in words):
            return None
        if len(words) == 1 and "." not in written and not (alone and _is_family(written)):
            return None
        parts = person_name(written, genitive=genitive and not _is_nominative(words[0]))
        people.append(Contributor(written, role, parts.family, parts.given, span))
    return tuple(people) or None


def _is_nominative(word: str) -> bool:
    """Whether a word is a given name as it is written, and no case of another."""
    return is_given(word) and not any(is_given(form) for form in given_forms(word) if form != word)


def shows_genitive(contributors: tuple[Contributor, ...]) -> bool:
    return any(nominatives(word, sure=True) for c in contributors for word in c.as_written.split() if "." not in word)


def are_sure(contributors: tuple[Contributor, ...]) -> bool:
    """Whether initials, endings or given names show that all of them are people."""
    return all("." in c.as_written or looks_like_name(c.as_written.split()) for c in contributors)


def is_declined_family(word: str) -> bool:
    """Whether a word is the genitive of a masculine family name of Russian or Ukrainian form."""
    return re.search(r"(?:[оеёє]в|[иіїы]н|ськ|ск|цк|цьк)(?:а|ого)$", word) is not None and bool(nominatives(word))


def _is_family(word: str) -> bool:
    return any(ends_as(form, "family") for form in (word, *nominatives(word)))


@cache
def _chain() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){PEOPLE}")


@cache
def _person() -> re.Pattern[str]:
    return re.compile(PERSON)


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"\S+")


@cache
def _common() -> re.Pattern[str]:
    rows = table("mentions")
    return re.compile("|".join(f"(?:{either(rows[name])})" for name in ("books", "others", "leads")), re.IGNORECASE)
