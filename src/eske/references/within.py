"""In what larger thing is it contained, and where in the line does the name of that begin?"""

import re
from itertools import pairwise

from eske.references.line import Line
from eske.references.manner import Manner
from eske.references.marks import QUOTED
from eske.references.numbered_whole import ENDS, before_numbers, is_part
from eske.references.pieces import Piece
from eske.references.publishers import is_capitalised, is_publisher
from eske.references.serials import is_collection, is_serial
from eske.references.within_words import is_within_word, within_word

_QUOTED = re.compile(rf"(?:{QUOTED})[.,]?$")
_RANGE = re.compile(r"\d\s*[-–—]\s*\d")
_INITIALS = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,2}\.\s?[^\W\d_]")
_COUNTED = frozenset(("volume", "issue", "pages", "range", "number", "date"))


def container_at(line: Line, pieces: list[Piece], manner: Manner) -> tuple[int, str] | None:
    """Which piece begins the name of the whole, and by which rule; None where the thing stands for itself."""
    year_first = manner.year_first
    part = is_part(line, pieces, manner)
    placed = any(piece.kind == "place" for piece in pieces)
    at_site = year_first and manner.addressed and not placed
    for rule, number in (
        ("two-slashes", next((n for n, piece in enumerate(pieces) if piece.mark == "//"), None)),
        ("within-word", _worded(line, pieces)),
        ("before-online", _before_mark(pieces, manner.online)),
        ("behind-quoted-title", _behind_quoted(line, pieces)),
        ("quoted-name", _quoted(line, pieces) if manner.by_commas else None),
        ("one-slash", _one_slash(line, pieces) if part else None),
        ("name-of-serial", _serial(line, pieces)),
        ("name-of-collection", _collected(line, pieces, manner)),
        ("before-numbers", before_numbers(line, pieces, year_first) if part and (year_first or not placed) else None),
        ("site-before-address", _site(line, pieces) if at_site else None),
    ):
        if number is not None:
            return number, rule
    return None


def _before_mark(pieces: list[Piece], online: int | None) -> int | None:
    """The last piece before a mark like `[Internet]`."""
    return max((n for n, piece in enumerate(pieces) if n and online and piece.end <= online), default=None)


def _worded(line: Line, pieces: list[Piece]) -> int | None:
    for number, piece in enumerate(pieces[1:], start=1):
        if piece.kind == "text" and piece.mark in ".,;:-/" and within_word(line, piece):
            return number
        if is_within_word(line, piece) and number + 1 < len(pieces) and pieces[number + 1].mark == ":":
            return number
    return None


def _behind_quoted(line: Line, pieces: list[Piece]) -> int | None:
    """Words behind a quoted title name what contains it; with a place, and no number, they are those of a book."""
    if not pieces or not _QUOTED.match(line.words(pieces[0])):
        return None
    number = 2 if len(pieces) > 1 and pieces[1].kind == "year" else 1
    if number >= len(pieces) or pieces[number].kind != "text" or pieces[number].mark not in ".,-":
        return None
    rest = pieces[number:]
    is_book = any(piece.kind == "place" for piece in rest) and not any(piece.kind in _COUNTED for piece in rest)
    return None if is_book else number


def _quoted(line: Line, pieces: list[Piece]) -> int | None:
    """A name in quotes behind a comma, before its numbers, as footnotes have it."""
    for number, piece in _before(pieces, ENDS):
        if piece.mark == "," and _QUOTED.match(line.words(piece)):
            return number
    return None


def _one_slash(line: Line, pieces: list[Piece]) -> int | None:
    """One slash that stands for two: no person is named behind it, and a year or issue follows."""
    for number, piece in _before(pieces, frozenset(("year", "issue"))):
        if piece.mark == "/" and not _INITIALS.search(line.words(piece)):
            return number
    return None


def _serial(line: Line, pieces: list[Piece]) -> int | None:
    for number, piece in _before(pieces, frozenset(("year", "issue", "volume", "date"))):
        if piece.mark in ".,-" and pieces[number - 1].kind != "place" and is_serial(line.words(piece)):
            return number
    return None


def _collected(line: Line, pieces: list[Piece], manner: Manner) -> int | None:
    """The name of a collection behind a title, before its volume or with pages behind: `Сочинения. Т. 3`.

    Without an author and pages it tells of what kind the thing itself is: `Степь. Сборник документов. Т. 1`.
    """
    paged = any(
        piece.kind == "range" or (piece.kind == "pages" and _RANGE.search(line.words(piece))) for piece in pieces
    )
    for number, piece in enumerate(pieces[1:-1], start=1):
        following = pieces[number + 1]
        ends = (following.kind == "volume" and manner.headed) or (paged and following.mark in "-.")
        if piece.mark == "." and piece.kind == "text" and ends and is_collection(line.words(piece)):
            return number
    return None


def _site(line: Line, pieces: list[Piece]) -> int | None:
    """The last sentence before an address: APA style names the site there, if it is not the publisher."""
    number = max((number for number, piece in enumerate(pieces) if number and piece.mark == "."), default=None)
    if number is None or any(piece.kind != "text" for piece in pieces[number:]):
        return None
    words = line.words(pieces[number])
    return number if is_capitalised(words) and not is_publisher(words) else None


def _before(pieces: list[Piece], kinds: frozenset[str]) -> list[tuple[int, Piece]]:
    """The words, with their numbers, before a piece of one of the kinds; the first piece is a title."""
    pairs = enumerate(pairwise(pieces[1:]), start=1)
    return [(number, piece) for number, (piece, behind) in pairs if piece.kind == "text" and behind.kind in kinds]
