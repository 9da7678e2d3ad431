"""Whose given names stand in front, as English styles have them for coauthors and in notes?"""

import re

from eske.names import ends_as
from eske.references.model import Contributor
from eske.references.name_shapes import FAMILY, INITIAL, WORD
from eske.text.span import Span

_ONE = rf"(?:{WORD}\s|{INITIAL}\s?){{1,3}}{FAMILY}"
_AND = r"(?:and|&|und|et|и|және)"
_LAST = rf"{_AND}\s(?:{_ONE})(?=\s*[.,;:(])"
# `Reed, Anna, Paul Moore, and Igor Samatov.` (Chicago Manual of Style, chapter 14; MLA Handbook, chapter 5)
_BEHIND_INVERTED = re.compile(rf",?\s(?P<names>(?:{_ONE},\s)*(?:{_ONE},?\s)?{_LAST})")
# `Anna Reed and Paul Moore, “Roads of the Steppe,”` (Chicago Manual of Style, chapter 14)
_BEFORE_QUOTED = re.compile(rf"(?P<names>{_ONE}(?:,\s{_ONE})*(?:,?\s{_AND}\s{_ONE})?)(?=,\s[“\"‘])")
_BETWEEN = re.compile(rf"(?:,?\s|\b){_AND}\s|,\s")
_FULL = re.compile(r"[^\W\d_]{2,}(?!\.|\w)")
_GIVEN = re.compile(rf"(?P<given>(?:{WORD}\s|{INITIAL}\s?){{1,3}}?)(?P<family>{FAMILY})$")


def is_inverted(author: Contributor) -> bool:
    """Whether the family name stands in front of a full given name, with a comma between: `Reed, Anna`."""
    given = author.given or ""
    return "," in author.as_written and bool(_FULL.match(given)) and not given.isupper()


def coauthors(text: str, first: Contributor, end: int) -> list[Contributor]:
    """Those who follow a first author whose family name stands in front of a full given name; the last behind `and`."""
    match = _BEHIND_INVERTED.match(text, first.span.end, end) if first.span and is_inverted(first) else None
    return _named(text, match)


def before_quoted(text: str, start: int, end: int) -> list[Contributor]:
    """Those who stand before a title in quotes, as notes name them."""
    found = _named(text, _BEFORE_QUOTED.match(text, start, end))
    # A patronymic at the end tells that the family name stands in front.
    return [] if any(ends_as(name.family or "", "patronymic") for name in found) else found


def _named(text: str, match: re.Match[str] | None) -> list[Contributor]:
    if not match:
        return []
    begin, end = match.span("names")
    marks = [*_BETWEEN.finditer(text, begin, end)]
    starts = [begin, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), end]
    return [_person(text, *span) for span in zip(starts, ends, strict=True) if span[0] < span[1]]


def _person(text: str, start: int, end: int) -> Contributor:
    words = text[start:end]
    parted = _GIVEN.match(words)
    given, family = (parted["given"].strip(), parted["family"]) if parted else (None, words)
    return Contributor(words, "author", family, given, Span(start, end))
