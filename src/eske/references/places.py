"""Where in a reference does the imprint begin?"""

from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.role_words import role_at_start

_BEHIND = frozenset(("year", "date", "nobody", "undated"))


def place_at(line: Line, pieces: list[Piece], low: int) -> tuple[int, str, float] | None:
    """Which piece from `low` on is the place of the imprint, by which rule and how surely; None where none is."""
    best: tuple[float, int, str] | None = None
    sure = 0.0
    for number in range(len(pieces) - 1, low - 1, -1):
        sure = _sure_of_listed(pieces, number, sure)
        if pieces[number].kind in ("place", "nowhere") and sure and (best is None or sure > best[0]):
            best = (sure, number, "listed-place")
    if best and best[0] >= 0.8:
        return _first_of(pieces, best[1], low), best[2], best[0]
    for number in range(len(pieces) - 2, low - 1, -1):
        if sure := _sure_of_unlisted(line, pieces, number):
            return number, "unlisted-place", sure
    return (best[1], best[2], best[0]) if best else None


def _first_of(pieces: list[Piece], number: int, low: int) -> int:
    """The first place of several that have a publisher each: `Алматы : Жазушы ; Астана : Фолиант`."""
    before = number - 1
    while pieces[number].mark == ";" and before >= low and pieces[before].mark in (":", ",", ";"):
        before -= 1
    return before if before >= low and pieces[before].kind == "place" else number


def _sure_of_listed(pieces: list[Piece], number: int, behind: float) -> float:
    """How surely a listed name is the place, by what follows it; `behind` is how surely the piece that follows is."""
    following = pieces[number + 1] if number + 1 < len(pieces) else None
    if not following:
        return 0.75
    if following.mark == ":":
        return 0.97
    if following.kind in _BEHIND:
        return 0.95
    if following.kind in ("place", "country", "county"):
        return behind
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
    if role_at_start(words):
        return 0.0
    if piece.mark not in "-." or not piece.mark or not words[:1].isupper() or len(words) > 30 or words.count(" ") > 2:
        return 0.0
    behind = next((p for p in pieces[number + 2 : number + 6] if p.kind != "text"), None)
    if not behind or behind.kind not in ("year", "date"):
        return 0.0
    return 0.85 if piece.mark == "-" else 0.7
