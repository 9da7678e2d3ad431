"""Where do a title, a place, a publisher or a page stand together without a mark between them?"""

import re

from eske.names import ends_as
from eske.references.kinds import is_place
from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.publishers import is_publisher
from eske.references.tables import folded, names

_NUMBERED_PLACE = re.compile(r"(?P<before>.*?)(?P<number>\d{1,4})\s*(?P<place>[^\W\d_][^\d]+)$")
_ASKED_PLACE = re.compile(r"[!?…]\s+(?P<place>[^\W\d_][^\s\d]*)$")
_QUOTED_PLACE = re.compile(r"[»”\"]\s+(?P<place>[^\W\d_]+\.?)$")


def part_places(line: Line, pieces: list[Piece]) -> list[Piece]:
    """The pieces, those divided in which a place and its publisher, or a title and its place, stand without a mark."""
    parted: list[Piece] = []
    for number, piece in enumerate(pieces):
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        parted += _parted(line, piece, following, first=number == 0) or [piece]
    return parted


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
    if piece.kind != "text":
        return None
    if not following:
        return _numbered(line, piece)
    if piece.mark == "-" and following.kind == "year" and (parts := _place_and_publisher(line, piece)):
        return parts
    if following.kind == "year" and following.mark == " " and (parts := _title_place_publisher(line, piece)):
        return parts
    words = line.words(piece)
    unmarked = following.kind == "year" and (following.mark == " " or words.endswith("."))
    if unmarked or (following.mark == ":" and not first):
        return _title_and_place(line, piece)
    if following.kind == "year" and (at := _place_behind_publisher(words)):
        return _split(line, piece, piece.start + at)
    if following.mark in ",:" and (asked := _ASKED_PLACE.search(words)) and is_place(asked["place"]):
        return _split(line, piece, piece.start + asked.start("place"))
    if following.mark == "," and (quoted := _QUOTED_PLACE.search(words)) and is_place(quoted["place"]):
        return _split(line, piece, piece.start + quoted.start("place"))
    return None


def _place_and_publisher(line: Line, piece: Piece) -> list[Piece] | None:
    """`– М. Наука, 1975`, `– Алматы Жазушы, 1990`."""
    head, _, rest = line.words(piece).partition(" ")
    if not rest or not is_place(head) or not (len(head.rstrip(".")) > 2 or head[-1:] == "." or rest[:1].isupper()):
        return None
    begin = piece.start + len(head)
    return [_piece(line, piece.mark, piece.start, begin, "place"), _piece(line, ":", begin, piece.end, "text")]


def _title_place_publisher(line: Line, piece: Piece) -> list[Piece] | None:
    """`Дороги степи М Наука 1988`: a publisher before the year, and a place before that.

    Behind the stop of an abbreviated place it need not be known: `Дороги степи М. Рассвет 1988`.
    """
    words = line.words(piece).split(" ")
    for count in range(1, min(4, len(words) - 2) + 1):
        publisher = " ".join(words[-count:])
        place = words[-count - 1]
        if is_place(place) and (is_publisher(publisher) or (count == 1 and _is_imprint(place, publisher))):
            at = piece.end - len(publisher)
            begin = at - len(place) - 1
            parts = _split(line, Piece(piece.mark, piece.start, at), begin)
            return [*parts, _piece(line, ":", at, piece.end, "text")]
    return None


def _is_imprint(place: str, publisher: str) -> bool:
    """Whether an abbreviated place and a word are those of an imprint, not initial and family name or two places."""
    said = place.endswith(".") and publisher[:1].isupper()
    return said and not ends_as(publisher, "family") and not is_place(publisher)


def _place_behind_publisher(words: str) -> int | None:
    """Where the place begins in `Издательство АН СССР Москва-Ленинград`."""
    publisher, _, place = words.rpartition(" ")
    towns = re.split(r"\s*[-–—]\s*", place)
    is_imprint = is_publisher(publisher) and len(place) > 3 and all(map(is_place, towns))
    return len(publisher) + 1 if is_imprint else None


def _title_and_place(line: Line, piece: Piece) -> list[Piece] | None:
    """`Таңдамалы шығармалары Алматы` before a year."""
    words = line.words(piece)
    for count in (1, 2):
        last = " ".join(words.split(" ")[-count:])
        if len(last) > 3 and len(words) > len(last) + 3 and folded(last) in names("places", "whole"):
            return _split(line, piece, piece.end - len(last))
    return None


def _split(line: Line, piece: Piece, at: int) -> list[Piece]:
    """Words, and the place behind them."""
    return [_piece(line, piece.mark, piece.start, at, "text"), _piece(line, " ", at, piece.end, "place")]


def _piece(line: Line, mark: str, start: int, end: int, kind: str) -> Piece:
    while start < end and line.text[start].isspace():
        start += 1
    while end > start and line.text[end - 1].isspace():
        end -= 1
    return Piece(mark, start, end, kind)
