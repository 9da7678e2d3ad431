"""Which areas of the description follow the title, in a thing that stands alone and in a part of another?"""

import re
from functools import cache

from eske.references.imprint import imprint
from eske.references.line import Line
from eske.references.numbers import numbers
from eske.references.pieces import Piece
from eske.references.tables import folded, table
from eske.references.within import is_serial, is_within_word, name_ends, within_word

# Behind a title these begin the next area.
_AREAS = frozenset(("edition", "volume", "issue", "extent", "pages", "physical"))
_NUMBERED = re.compile(
    r"(?P<name>.*[^\W\d_].*?)[\s,]+(?P<volume>\d{1,3}|[IVXLC]{1,5}(?:/\d+)?)"
    r"(?:\s*\((?:(?P<issue>\d[\d/–-]*)|[^()]*)\))?$"
)
_SERIES = re.compile(r"\(\s*(?P<name>[^()]{3,})\)$")


def contained(line: Line, pieces: list[Piece], number: int, rule: str) -> None:
    """Keep the name of the whole, which begins at a piece, with its imprint and the place of the part in it."""
    number += is_within_word(line, pieces[number])
    ends = name_ends(pieces, number)
    if ends > number:
        start, end = pieces[number].start + within_word(line, pieces[number]), pieces[ends - 1].end
        end = _numbered(line, start, end, pieces[ends] if ends < len(pieces) else None)
        line.take("container", start, end, rule, 0.95 if rule == "two-slashes" else 0.8)
    rest = pieces[ends:]
    year_known = "year" in line.found
    if published := imprint(line, rest, 0, year_is_known=year_known):
        rest = rest[: published[0]] + rest[published[1] :]
    _keep_rest(line, numbers(line, rest, part=True))


def _numbered(line: Line, start: int, end: int, following: Piece | None) -> int:
    """Keep the volume behind a name: `Central Asia IV/1 (The Age)`, `Bulletin 41, no. 2`; where the name ends."""
    match = _NUMBERED.match(line.text, start, end)
    if not match:
        return end
    counted = following is not None and following.kind in ("issue", "pages", "range")
    if match["volume"][0].isdigit() and not counted:
        return end
    line.take("volume", *match.span("volume"), "volume-behind-name", 0.8)
    if match["issue"]:
        line.take("issue", *match.span("issue"), "issue-in-brackets", 0.85)
    return match.end("name")


def standing_alone(line: Line, pieces: list[Piece], *, year_first: bool) -> list[Piece]:
    """Keep imprint and numbers of a thing that stands alone; the pieces of its title and responsibility."""
    if published := imprint(line, pieces, 1, year_is_known=year_first):
        first, behind = published
    else:
        years = [number for number, piece in enumerate(pieces) if number and piece.kind in ("year", "date")]
        first = behind = years[-1] if years else len(pieces)

    def begins_area(number: int) -> bool:
        """A number without a mark before it belongs to the words before it, unless the imprint follows."""
        piece, last = pieces[number], number + 1 >= first
        if piece.kind == "issue" and piece.mark == " ":
            return is_serial(line.words(pieces[number - 1]))
        if piece.kind in _AREAS:
            return last or piece.mark != " " or piece.kind in ("volume", "edition")
        return (piece.kind == "number" and last and piece.mark == ",") or begins_series(line, pieces, number)

    cut = next(filter(begins_area, range(1, first)), first)
    rest = [*pieces[cut:first], *pieces[behind:]]
    if cut < first and pieces[cut].kind == "number":
        line.take_piece("volume", pieces[cut], "number-behind-title", 0.7)
        rest = rest[1:]
    statement = _statement(pieces, cut, first)
    _keep_rest(line, numbers(line, [piece for piece in rest if piece not in statement], part=False))
    return pieces[:cut] + statement


def _statement(pieces: list[Piece], cut: int, first: int) -> list[Piece]:
    """The statement of responsibility that stands behind a volume: `Т. 1 / А. Саматов`."""
    slash = next((number for number in range(cut, first) if pieces[number].mark == "/"), first)
    end = next((number for number in range(slash + 1, first) if pieces[number].mark == "-"), first)
    return pieces[slash:end]


def _keep_rest(line: Line, rest: list[Piece]) -> None:
    """Keep a series among what no number has taken; the rest is a note, whose meaning is open."""
    for number, piece in enumerate(rest):
        words = line.words(piece)
        if begins_series(line, rest, number) and "series" not in line.found:
            _keep_series(line, rest[number:])
        elif piece.kind == "text" and (bracket := _SERIES.match(words)) and "extent" in line.found:
            start = piece.start + bracket.start("name")
            line.take("series", start, piece.start + bracket.end("name"), "series-in-brackets", 0.9)
        elif piece.kind == "text" and "extent" in line.found and _is_behind(piece, line, "extent"):
            line.take("annotation", piece.start, rest[-1].end, "glued-behind", 0.6)
            return


def _is_behind(piece: Piece, line: Line, name: str) -> bool:
    """Whether the piece is a sentence that stands behind a field."""
    span = line.found[name][1].span
    return piece.end - piece.start > 15 and span is not None and span.end <= piece.start


def begins_series(line: Line, pieces: list[Piece], number: int) -> bool:
    """Whether a piece begins a series by its word: `Серия лингвистики`, `Серия: Путешествия`."""
    piece = pieces[number]
    if piece.kind == "series":
        return True
    colon = number + 1 < len(pieces) and pieces[number + 1].mark == ":"
    return colon and piece.kind == "text" and folded(line.words(piece)) in _series_words()


@cache
def _series_words() -> frozenset[str]:
    return frozenset(folded(word) for word in table("words", "series")["words"])


def _keep_series(line: Line, pieces: list[Piece]) -> None:
    """Keep a series that its word begins: `Серия лингвистики`, `Серия: Путешествия`."""
    end = next((n for n, piece in enumerate(pieces) if n and piece.mark in ("-", "/", "//")), len(pieces))
    start, stop = pieces[0].start, pieces[end - 1].end
    words = line.text[start:stop]
    if label := re.match(r"\(?[^\W\d_]+\s*:\s*", words):
        start += label.end()
    line.take("series", start, stop, "series-word", 0.9)
