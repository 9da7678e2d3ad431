"""In what larger thing is it contained, and where in the line does the name of that begin?"""

import re
from functools import cache

from eske.references.imprint import is_publisher
from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.tables import any_of, folded, table

_QUOTED = re.compile(r"(?:«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|\"[^\"]*\")[.,]?$")
_RANGE = re.compile(r"\d\s*[-–—]\s*\d")
_INITIALS = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,2}\.\s?[^\W\d_]")
# Kinds that only a part of something has, and those before which the name of the whole ends.
_PART = frozenset(("issue", "range"))
_ENDS = frozenset(
    ("volume", "issue", "year", "date", "pages", "extent", "range", "number", "place", "edition", "nobody", "nowhere")
)


def container_at(
    line: Line, pieces: list[Piece], *, comma_style: bool, year_first: bool, online: int | None
) -> tuple[int, str] | None:
    """Which piece begins the name of the whole, and by which rule; None where the thing stands for itself."""
    for rule, find in (("two-slashes", _slashes), ("within-word", _worded)):
        number = find(line, pieces)
        if number is not None:
            return number, rule
    if online is not None and (before := [n for n, piece in enumerate(pieces) if n and piece.end <= online]):
        return before[-1], "before-online"
    part = _is_part(pieces, year_first=year_first)
    if pieces and _QUOTED.match(line.words(pieces[0])):
        number = 2 if len(pieces) > 1 and pieces[1].kind == "year" else 1
        if number < len(pieces) and pieces[number].kind == "text" and _is_name(pieces, number):
            return number, "behind-quoted-title"
    for number, piece in enumerate(pieces[1:], start=1):
        behind = pieces[number + 1] if number + 1 < len(pieces) else None
        if piece.kind != "text" or not behind or behind.kind not in _ENDS:
            continue
        if comma_style and piece.mark == "," and _QUOTED.match(line.words(piece)):
            return number, "quoted-name"
        if piece.mark == "/" and part and not _INITIALS.search(line.words(piece)) and behind.kind in ("year", "issue"):
            return number, "one-slash"
        placed = pieces[number - 1].kind == "place"
        if (
            piece.mark in ".,-"
            and not placed
            and behind.kind in ("year", "issue", "volume", "date")
            and is_serial(line.words(piece))
        ):
            return number, "name-of-serial"
    if (number := _collected(line, pieces)) is not None:
        return number, "name-of-collection"
    if part and (year_first or not any(piece.kind == "place" for piece in pieces)):
        return _before_numbers(line, pieces, year_first=year_first)
    return None


def _is_name(pieces: list[Piece], number: int) -> bool:
    """Whether words behind a quoted title name what contains it: a place without any number is that of a book."""
    counted = any(piece.kind in ("volume", "issue", "pages", "range", "number", "date") for piece in pieces[number:])
    return pieces[number].mark in ".,-" and (counted or not any(piece.kind == "place" for piece in pieces[number:]))


def _is_part(pieces: list[Piece], *, year_first: bool) -> bool:
    """Whether an issue or a range of pages is given; behind a year a bare number does, unless a place follows."""
    for number, piece in enumerate(pieces[1:], start=1):
        if piece.kind in _PART:
            return True
        placed = number + 1 < len(pieces) and pieces[number + 1].kind == "place"
        if year_first and piece.kind in ("number", "pages") and not placed:
            return True
    return False


def name_ends(pieces: list[Piece], begin: int) -> int:
    """The number of the piece behind the name that begins at `begin`."""
    at = begin
    while (
        at < len(pieces) and pieces[at].kind not in _ENDS and not (at > begin and pieces[at].mark in ("-", "//", "/"))
    ):
        at += 1
    return at


def is_serial(words: str) -> bool:
    """Whether the words are the name of a periodical, or have a word by which one is known."""
    return folded(words) in _serials() or bool(_periodical().search(words.casefold()))


def _slashes(line: Line, pieces: list[Piece]) -> int | None:
    return next((number for number, piece in enumerate(pieces) if piece.mark == "//"), None)


def _worded(line: Line, pieces: list[Piece]) -> int | None:
    for number, piece in enumerate(pieces[1:], start=1):
        if piece.kind == "text" and piece.mark in ".,;:-/" and within_word(line, piece):
            return number
        if is_within_word(line, piece) and number + 1 < len(pieces) and pieces[number + 1].mark == ":":
            return number
    return None


def is_within_word(line: Line, piece: Piece) -> bool:
    """Whether the piece says nothing but that the whole follows: `в кн`."""
    return folded(line.words(piece)) in _within_whole()


def within_word(line: Line, piece: Piece) -> int:
    """How many characters of the piece say that the whole follows: `В кн.: `, `In `, `сб. `; 0 where none do."""
    match = _within().match(line.words(piece))
    return match.end() if match else 0


def _collected(line: Line, pieces: list[Piece]) -> int | None:
    """The name of a collection behind a title, before its volume or with pages behind: `Сочинения. Т. 3`."""
    paged = any(
        piece.kind == "range" or (piece.kind == "pages" and _RANGE.search(line.words(piece))) for piece in pieces
    )
    for number, piece in enumerate(pieces[1:-1], start=1):
        following = pieces[number + 1]
        ends = following.kind == "volume" or (paged and following.mark in "-.")
        if piece.mark == "." and piece.kind == "text" and ends and _collection().match(line.words(piece)):
            return number
    return None


def _before_numbers(line: Line, pieces: list[Piece], *, year_first: bool) -> tuple[int, str] | None:
    """Without any mark: the words before the first number, behind the first sentence."""
    begins: list[int] = []
    for number, piece in enumerate(pieces[1:], start=1):
        if piece.kind in _ENDS and begins:
            break
        if piece.mark == "." and piece.kind == "text":
            begins.append(number)
    if not begins:
        return None
    number = begins[0] if year_first else begins[-1]
    if is_publisher(line.words(pieces[number])) and not is_serial(line.words(pieces[number])):
        return None
    return number, "before-numbers"


@cache
def _within() -> re.Pattern[str]:
    words = any_of(table("words", "containers")["within"])
    named = r"(?-i:(?=[«“\"A-ZÀ-ÞА-ЯӘҒҚҢӨҰҮҺІЇЄ]))"
    return re.compile(
        rf"(?:{words})\s*\.?\s*:\s*|(?:{words})\.\s*(?=[«“\"])|In:?\s+{named}|сб\.\s+{named}", re.IGNORECASE
    )


@cache
def _within_whole() -> frozenset[str]:
    return frozenset(folded(word) for word in table("words", "containers")["within"])


@cache
def _serials() -> frozenset[str]:
    return frozenset(folded(name) for name in table("words", "titles")["serials"])


@cache
def _periodical() -> re.Pattern[str]:
    words = any_of(table("words", "titles")["periodical"])
    return re.compile(rf"(?<![^\W\d_])(?:{words})")


@cache
def _collection() -> re.Pattern[str]:
    words = any_of(table("words", "titles")["collections"])
    return re.compile(rf"(?:{words})", re.IGNORECASE)
