"""Which volume, issue, pages and extent do the numbers of a reference give?"""

import re

from eske.references.days import YEARS_IN, take_date, take_day
from eske.references.imprint import take_year
from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.shapes import YEAR

_IN_BRACKETS = re.compile(rf"\(([^()]*\b{YEAR}\b[^()]*)\)")
_VOLUME_ISSUE = re.compile(
    r"(?P<volume>\d+|[IVXLCІХ]+(?:[-–—][IVXLC]+)?)\s*(?:\(\s*(?P<issue>[^()]+?)\s*\))?(?:\s*/\s*\d+)?$"
)
_PAGES = re.compile(r"(?:\[?e?\d[\d\s,;–—-]*(?:об\.?)?)")
_ONE_PAGE = re.compile(r"(?P<page>\d{1,3})\s*(?:б|бет|с|стр|p)\b")
# The ACM style of journal sites repeats the year with its month behind the number: `4 (дек. 2018)`.
_MONTHLY = re.compile(rf"(?P<number>\d+)\s*\([^\W\d_]+\.?\s+{YEAR}\)$")


def numbers(line: Line, pieces: list[Piece], *, part: bool) -> list[Piece]:
    """Keep the numbers among the pieces; those pieces that are none are handed back.

    `part` says that the thing is a part of another: its bare numbers are volume, issue and pages.
    """
    left: list[Piece] = []
    taken = 0
    for number, piece in enumerate(pieces):
        if piece.start < taken:
            continue
        if piece.kind in ("extent", "edition", "pages", "range"):
            piece = _joined(pieces, number)
            taken = piece.end
        if not _take(line, piece, part=part):
            left.append(piece)
    if not line.found.keys() & {"volume", "place", "publisher"}:
        for piece in pieces:
            if piece.kind == "date":
                take_day(line, piece)
    return left


_JOINED = {
    "extent": (",", ("text", "physical", "extent")),
    "edition": (",", ("edition",)),
    "pages": (",;", ("range", "number", "pages")),
}


def _joined(pieces: list[Piece], number: int) -> Piece:
    """A piece with what commas join to it: plates (`16 с., ил.`), `испр. и доп.`, other pages (`54; 57–59`)."""
    piece = pieces[number]
    marks, kinds = _JOINED.get(piece.kind, _JOINED["pages"])
    end = number + 1
    while end < len(pieces) and pieces[end].mark in marks and pieces[end].kind in kinds:
        end += 1
    return Piece(piece.mark, piece.start, pieces[end - 1].end, piece.kind)


def _take(line: Line, piece: Piece, *, part: bool) -> bool:
    kind = piece.kind
    if kind == "year":
        return take_year(line, piece)
    if kind == "date":
        return take_date(line, piece)
    if kind == "volume":
        return _take_volume(line, piece, part=part)
    if kind == "issue":
        return _take_issue(line, piece, part=part)
    if kind in ("pages", "range"):
        return _take_pages(line, piece, part=part)
    if kind == "number":
        return (part or "volume" in line.found) and _take_bare(line, piece)
    if kind == "extent" and part and (counted := _ONE_PAGE.match(line.words(piece))):
        # A part of another thing has no extent of its own: `5 б.` is the page on which it stands.
        return line.take("pages", piece.start, piece.start + counted.end("page"), "page-before-word", 0.8)
    if kind in ("extent", "edition"):
        return line.take_piece(kind, piece, f"{kind}-words", 0.95)
    if kind == "physical":
        name = "size" if line.words(piece)[:1].isdigit() else "illustrations"
        return line.take_piece(name, piece, f"{name}-words", 0.9)
    return False


def _take_volume(line: Line, piece: Piece, *, part: bool) -> bool:
    # Behind its imprint a work is counted in volumes, before it a journal in issues.
    place = line.found["place"][1].span if "place" in line.found else None
    counts_issues = "publisher" not in line.found and not (place and place.start < piece.start)
    if part and counts_issues and line.words(piece)[:2].casefold() == "кн":
        return line.take_piece("issue", piece, "book-of-journal", 0.7)
    if line.take_piece("volume", piece, "volume-word", 0.95):
        return True
    return line.take_piece("issue", piece, "second-volume-word", 0.8) if part else False


def _take_issue(line: Line, piece: Piece, *, part: bool) -> bool:
    """`вып.` counts issues behind a volume and in journals, and else the volumes of a series."""
    start, end = piece.start, piece.end
    if dated := _IN_BRACKETS.search(line.text, start, end):
        if year := YEARS_IN.search(line.text, *dated.span()):
            line.take("year", *year.span(), "year-in-brackets", 0.9)
        end = dated.start()
    # A journal names no place; a collection does.
    counts_volumes = line.text[start : start + 3].casefold() in ("вып", "вип") and (not part or "place" in line.found)
    name = "volume" if counts_volumes and "volume" not in line.found else "issue"
    return line.take(name, start, end, "issue-word", 0.95)


def _take_pages(line: Line, piece: Piece, *, part: bool) -> bool:
    match = _PAGES.search(line.text, piece.start, piece.end)
    if not match or (piece.kind == "range" and not part and "year" not in line.found):
        return False
    return line.take("pages", *match.span(), "page-word" if piece.kind == "pages" else "bare-range", 0.9)


def _take_bare(line: Line, piece: Piece) -> bool:
    """`6(98)` is volume and issue; behind a volume, and behind a colon, a bare number is a page."""
    match = _VOLUME_ISSUE.match(line.words(piece))
    if not match:
        return False
    if "volume" in line.found and _IN_BRACKETS.search(line.text, piece.start, piece.end):
        return _take_issue(line, piece, part=True)
    if "volume" in line.found or "issue" in line.found or piece.mark == ":":
        return line.take("pages", piece.start, piece.end, "bare-page", 0.6)
    start = piece.start
    if "year" in line.found and (monthly := _MONTHLY.match(line.words(piece))):
        return line.take("issue", start, start + monthly.end("number"), "issue-of-month", 0.75)
    arabic = match["volume"].isdigit()
    # In `1935, 6` and `Review, 10: 231–242` an issue is counted; an English journal has its volume behind a year.
    is_english = "container" in line.found and line.found["container"][0].isascii()
    dated = "year" in line.found and line.found["year"][1].rule == "year" and not is_english
    if arabic and not match["issue"] and (dated or line.text[piece.end :].lstrip()[:1] == ":"):
        return line.take("issue", start, piece.end, "bare-issue", 0.6)
    line.take("volume", start + match.start("volume"), start + match.end("volume"), "bare-volume", 0.75)
    if match["issue"]:
        line.take("issue", start + match.start("issue"), start + match.end("issue"), "issue-in-brackets", 0.85)
    return True
