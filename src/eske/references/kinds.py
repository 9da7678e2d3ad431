"""What may a piece of a reference be, by its own shape?

The kinds: year, date, volume, issue, pages, extent, number (bare: `6`, `6(98)`, `IV`), range (`17-27`), place, country,
county, edition, series, physical (illustrations, size), nobody (`[б. и.]`), nowhere (`[б. м.]`),
undated (`[б. г.]`), text.
"""

import re
from functools import cache
from itertools import pairwise

from eske.references.pieces import Piece
from eske.references.shapes import YEAR, leading_extent, shapes, tail
from eske.references.tables import any_of, folded, names, table

_NUMBERED = re.compile(r"\d|[IVXLCІХ]+(?![^\W\d_])")
_GLUED = re.compile(rf"{YEAR}(?=[^\W\d_]{{2}})")
_TOWN = re.compile(r"[^\W\d_]{4,}(?:\s[^\W\d_]+)?$")
_KIND_OF_TOWN = re.compile(r"^(?:г|гор|қ|м)\.\s*(?=[^\W\d_]{4})|\s+(?:қ|қаласы)\.?$")
_REGION = re.compile(r"[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}$")
_AND = re.compile(r"\s+(?:and|и|және|та|&)\s+|\s*[-–—]\s*")


def name_kinds(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with their kinds; one at whose end a number or year stands without a mark is divided there."""
    named: list[Piece] = []
    for piece in pieces:
        for part in _divided(text, piece):
            part.kind = kind_of(text[part.start : part.end])
            named.append(part)
    for sign, behind in pairwise(named):
        if sign.kind == "number" and behind.mark == ":" and is_place(text[sign.start : sign.end + 1]):
            sign.kind = "place"  # Х. is Kharkiv and ten
    for town, region, behind in zip(named, named[1:], named[2:], strict=False):
        if region.mark == "," and behind.mark == ":":
            _name_region(text, town, region)
    return named


def _name_region(text: str, town: Piece, region: Piece) -> None:
    """Before a publisher a state tells that a town stands in front (`Sterling, Va.:`), a town that a county stands
    behind (`Richmond, Surrey:`)."""
    kinds = (town.kind, region.kind)
    if kinds == ("text", "country") and _REGION.match(text, town.start, town.end):
        town.kind = "place"
    elif kinds == ("place", "text") and _REGION.match(text, region.start, region.end):
        region.kind = "county"


def kind_of(text: str) -> str:
    """The kind of a piece that stands alone."""
    if text.isupper() and folded(text) in names("places", "states"):
        return "country"  # NC has the shape of an issue in Roman figures
    if _NUMBERED.search(text) or len(text) < 30:
        for kind, shape in shapes():
            if shape.match(text):
                return kind
    return _of_words(text)


def _of_words(text: str) -> str:
    if len(text) > 60:
        return "text"
    name = folded(text)
    if is_place(text):
        return "place"
    if name in names("places", "countries") or name in names("places", "states"):
        return "country"
    if name in _nobody():
        return "nobody"
    if name in _nowhere():
        return "nowhere"
    if name in _undated():
        return "undated"
    if _series().match(text):
        return "series"
    both = _AND.split(text)
    if len(both) == 2 and any(map(is_place, both)) and all(is_place(one) or _TOWN.match(one) for one in both):
        return "place"
    return "text"


def is_place(text: str) -> bool:
    """Whether the words name a place of publication in full or abbreviated."""
    name = folded(_KIND_OF_TOWN.sub("", text))
    return name in names("places", "whole") or name in _abbreviated()


def _divided(text: str, piece: Piece) -> list[Piece]:
    parts: list[Piece] = []
    mark, start, end = piece.mark, piece.start, piece.end
    while _NUMBERED.search(text, max(start, end - 8), end):
        found = tail().search(text, start, end)
        if not found or found.start() <= start or kind_of(text[start:end]) != "text":
            break
        parts.append(Piece(" ", found.start(), end))
        end = start + len(text[start : found.start()].rstrip())
    if glued := _GLUED.match(text, start, end) or leading_extent().match(text, start, end):
        parts.append(Piece(" ", glued.end(), end))
        end = start + len(text[start : glued.end()].rstrip())
    parts.append(Piece(mark, start, end))
    return parts[::-1]


@cache
def _abbreviated() -> frozenset[str]:
    return names("places", "abbreviated")


@cache
def _nobody() -> frozenset[str]:
    return frozenset(folded(word) for word in table("places", "none_publisher"))


@cache
def _nowhere() -> frozenset[str]:
    return frozenset(folded(word) for word in table("places", "none_place"))


@cache
def _undated() -> frozenset[str]:
    return frozenset(folded(word) for word in table("places", "none_year"))


@cache
def _series() -> re.Pattern[str]:
    return re.compile(rf"\(?(?:{any_of(table('words', 'series')['words'])})\b[\s.:«\"“]", re.IGNORECASE)
