"""Where in a reference does the imprint begin, and which pieces are its places?"""

import re

from eske.references.kinds import is_place
from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.tables import folded, names

_BEHIND = frozenset(("year", "date", "nobody"))


def part_places(line: Line, pieces: list[Piece]) -> list[Piece]:
    """The pieces, those divided in which a place and its publisher, or a title and its place, stand without a mark."""
    parted: list[Piece] = []
    for number, piece in enumerate(pieces):
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        parted += _parted(line, piece, following, first=number == 0) or [piece]
    return parted


_NUMBERED_PLACE = re.compile(r"(?P<before>.*?)(?P<number>\d{1,4})\s*(?P<place>[^\W\d_][^\d]+)$")


def _numbered(line: Line, piece: Piece) -> list[Piece] | None:
    """The parts of `Очерк7Кызыл`, `284Москва`: words, a page, and a place without a mark between them."""
    match = _NUMBERED_PLACE.match(line.text, piece.start, piece.end)
    if not match or folded(match["place"]) not in names("places", "whole"):
        return None
    parts = [Piece(" ", *match.span("number"), "number"), Piece(".", *match.span("place"), "place")]
    if match["before"].strip():
        return [_piece(line, piece.mark, *match.span("before"), "text"), *parts]
    parts[0].mark = piece.mark
    return parts


def _parted(line: Line, piece: Piece, following: Piece | None, *, first: bool) -> list[Piece] | None:
    if piece.kind == "text" and not following:
        return _numbered(line, piece)
    if piece.kind != "text" or not following:
        return None
    words = line.words(piece)
    if piece.mark == "-" and following.kind == "year":
        head, _, rest = words.partition(" ")
        if rest and is_place(head) and (len(head.rstrip(".")) > 2 or head[-1:] == "." or rest[:1].isupper()):
            begin = piece.start + len(head)
            return [_piece(line, piece.mark, piece.start, begin, "place"), _piece(line, ":", begin, piece.end, "text")]
    stopped = words.endswith(".")
    unmarked = following.kind == "year" and (following.mark == " " or stopped)
    if unmarked or (following.mark == ":" and not first):
        for count in (1, 2):
            *_, rest = words.rsplit(" ", count)
            last = " ".join(words.split(" ")[-count:])
            if len(last) > 3 and len(words) > len(last) + 3 and folded(last) in names("places", "whole"):
                begin = piece.end - len(last)
                return [
                    _piece(line, piece.mark, piece.start, begin, "text"),
                    _piece(line, " ", begin, piece.end, "place"),
                ]
    return None


def _piece(line: Line, mark: str, start: int, end: int, kind: str) -> Piece:
    while start < end and line.text[start].isspace():
        start += 1
    while end > start and line.text[end - 1].isspace():
        end -= 1
    return Piece(mark, start, end, kind)


def place_at(line: Line, pieces: list[Piece], low: int) -> tuple[int, str, float] | None:
    """Which piece from `low` on is the place of the imprint, by which rule and how surely; None where none is."""
    best: tuple[float, int, str] | None = None
    for number in range(len(pieces) - 1, low - 1, -1):
        if pieces[number].kind in ("place", "nowhere"):
            sure = _sure_of_listed(pieces, number)
            if sure and (best is None or sure > best[0]):
                best = (sure, number, "listed-place")
    if best and best[0] >= 0.8:
        return best[1], best[2], best[0]
    for number in range(len(pieces) - 2, low - 1, -1):
        if sure := _sure_of_unlisted(line, pieces, number):
            return number, "unlisted-place", sure
    return (best[1], best[2], best[0]) if best else None


def _sure_of_listed(pieces: list[Piece], number: int) -> float:
    """How surely a listed name is the place, by what follows it."""
    following = pieces[number + 1] if number + 1 < len(pieces) else None
    if not following:
        return 0.75
    if following.mark == ":":
        return 0.97
    if following.kind in _BEHIND:
        return 0.95
    if following.kind in ("place", "country"):
        return _sure_of_listed(pieces, number + 1)
    if following.kind in ("pages", "volume", "issue", "extent", "range", "number"):
        return 0.85
    if following.kind == "text" and following.mark in ".,;" and _year_soon(pieces, number + 2):
        return 0.85
    return 0.0


def _year_soon(pieces: list[Piece], begin: int) -> bool:
    for piece in pieces[begin : begin + 3]:
        if piece.kind in _BEHIND:
            return True
        if piece.kind != "text" or piece.mark not in ",;.":
            return False
    return False


def _sure_of_unlisted(line: Line, pieces: list[Piece], number: int) -> float:
    """A short capitalised piece before a colon, a publisher and a year is a place, most surely behind a dash."""
    piece, following = pieces[number], pieces[number + 1]
    words = line.words(piece)
    if piece.kind != "text" or following.mark != ":" or following.kind not in ("text", "nobody"):
        return 0.0
    if piece.mark not in "-." or not piece.mark or not words[:1].isupper() or len(words) > 30 or words.count(" ") > 2:
        return 0.0
    behind = next((p for p in pieces[number + 2 : number + 6] if p.kind != "text"), None)
    if not behind or behind.kind not in ("year", "date"):
        return 0.0
    return 0.85 if piece.mark == "-" else 0.7
