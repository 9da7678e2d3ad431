"""Where, by whom and when was it published?"""

import re

from eske.references.kinds import is_place
from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.places import place_at
from eske.references.publisher_alone import publisher_alone
from eske.references.publishers import is_publisher
from eske.references.shapes import YEARS
from eske.references.tables import folded, names

_YEAR = re.compile(rf"(?:1[3-4]\d\d/)?{YEARS}")
_AND = re.compile(r"\s+(?:and|и|және|та|&)\s+|\s*[-–—;]\s*")
# Behind these an imprint is over.
_OVER = frozenset(
    (
        "number",
        "undated",
        "year",
        "date",
        "volume",
        "issue",
        "pages",
        "extent",
        "range",
        "edition",
        "series",
        "physical",
    )
)


def imprint(
    line: Line, pieces: list[Piece], low: int, *, year_is_known: bool = False, without_place: bool = False
) -> tuple[int, int] | None:
    """Keep place, publisher and year of `pieces[low:]`; the numbers of the first piece and of the one behind the last.

    `without_place` says that the style is one that gives a publisher without its place, as APA and MLA do. None where
    the pieces name neither. A year that stands apart from place and publisher is not looked for.
    """
    if at := place_at(line, pieces, low):
        number, rule, sure = at
        first, behind = _places(line, pieces, low, number, rule, sure)
        before = _publisher_before(line, pieces, low, first, behind, inverse=year_is_known)
        if before is not None:
            return before, _year(line, pieces, behind)
        return first, _year(line, pieces, _publishers(line, pieces, behind, sure))
    alone = publisher_alone(line, pieces, low, year_is_known=year_is_known, closes=without_place)
    return None if alone is None else (alone, _year(line, pieces, alone + 1))


def _places(line: Line, pieces: list[Piece], low: int, number: int, rule: str, sure: float) -> tuple[int, int]:
    """Keep the place and those joined with it; the numbers of the first and of the piece behind the last."""
    first = number
    while first - 1 >= low and pieces[first - 1].kind == "place" and pieces[first].mark in ";-,=/":
        first -= 1
    behind = first
    while behind <= number or (
        behind < len(pieces) and pieces[behind].kind in ("country", "county", "place") and pieces[behind].mark in ",;-/"
    ):
        piece = pieces[behind]
        if piece.kind in ("country", "county"):
            _keep_state(line, piece)
        elif piece.kind != "nowhere":
            _take_places(line, piece, rule, sure)
        behind += 1
    return first, behind


def _take_places(line: Line, piece: Piece, rule: str, sure: float) -> None:
    """One place, or two that stand in one piece: `М.-Л.`, `Tübingen and Leipzig`."""
    words = line.words(piece)
    if town := re.match(r"(?:г|гор|қ|м)\.\s*(?=[^\W\d_]{4})", words):
        piece = Piece(piece.mark, piece.start + town.end(), piece.end)
        words = line.words(piece)
    joint = _AND.search(words)
    if joint and not is_place(words) and (is_place(words[: joint.start()]) or is_place(words[joint.end() :])):
        line.take("place", piece.start, piece.start + joint.start(), rule, sure)
        line.take_piece("place", Piece("-", piece.start + joint.end(), piece.end), rule, sure)
    else:
        line.take_piece("place", piece, rule, sure)


def _keep_state(line: Line, piece: Piece) -> None:
    """A state of the United States, or a county, stays with its place."""
    if piece.kind != "county" and folded(line.words(piece)) not in names("places", "states"):
        return
    name = [name for name in line.found if name.partition(".")[0] in ("place", "places")][-1]
    _, reading = line.found.pop(name)
    if reading.span:
        line.take_piece("place", Piece(",", reading.span.start, piece.end), reading.rule, reading.confidence)


def _publishers(line: Line, pieces: list[Piece], at: int, sure: float) -> int:
    """Keep the publishers from `at` on; the number of the piece behind them."""
    begin = at
    while at < len(pieces) and pieces[at].kind not in _OVER:
        piece = pieces[at]
        if piece.mark in ("-", "//", "/", "=") and at > begin:
            break
        if at > begin and piece.mark in ":;":
            _take_publisher(line, pieces[begin:at], sure)
            begin = at
        if piece.kind == "place" and at > begin - 1 and piece.mark == ";":
            line.take_piece("place", piece, "place-behind-publisher", sure)
            begin = at + 1
        at += 1
    _take_publisher(line, pieces[begin:at], sure)
    return at


def _take_publisher(line: Line, pieces: list[Piece], sure: float) -> None:
    if not pieces or pieces[0].kind == "nobody" or pieces[0].mark == "-":
        return
    start, end = pieces[0].start, pieces[-1].end
    if year := re.match(rf"{YEARS}(?!\d)", line.text[start:end]):
        line.take("year", start, start + year.end(), "year-behind-place", 0.8)
        return
    if end - start <= 120:
        line.take("publisher", start, end, "behind-place", min(sure, 0.95))


def _publisher_before(
    line: Line, pieces: list[Piece], low: int, first: int, behind: int, *, inverse: bool
) -> int | None:
    """Keep a publisher that stands before its place, as in `Nauka, Moscow, Russia`; its number, or None."""
    if behind < len(pieces) and pieces[behind].mark == ":":
        return None
    before = pieces[first - 1] if first > low else None
    if not before or before.kind != "text" or before.mark not in ",.-":
        return None
    known = is_publisher(line.words(before))
    if known or (inverse and before.mark == "," and pieces[first].mark == "," and first - 1 >= low):
        line.take_piece("publisher", before, "before-place", 0.85 if known else 0.7)
        return first - 1
    return None


def _year(line: Line, pieces: list[Piece], at: int) -> int:
    """Keep the year at `at`, if one is there; the number of the piece behind it."""
    if at < len(pieces) and pieces[at].kind == "year" and take_year(line, pieces[at]):
        return at + 1
    return at


def take_year(line: Line, piece: Piece, rule: str = "year", sure: float = 0.97) -> bool:
    """Keep the year or range of years in a piece; False where the line has one already."""
    match = _YEAR.search(line.text, piece.start, piece.end)
    return bool(match) and line.take("year", *match.span(), rule, sure) if match else False
