"""Into which pieces do the marks of punctuation divide a reference?"""

import re
from dataclasses import dataclass
from functools import cache

from eske.references.marks import MARKS, SIGN
from eske.references.tables import table


@dataclass(slots=True)
class Piece:
    """A stretch of text without blanks at its ends, and the mark before it.

    `mark` is one of // / - = : ; , . or a blank where two things stand side by side without one; "" at the start.
    `kind` is what the piece may be (`kinds`): `text` where nothing is known of it.
    """

    mark: str
    start: int
    end: int
    kind: str = "text"


# American punctuation: the stop behind a quotation stands within it.
_QUOTE_ENDS = re.compile(r"[.,?!][\"”»’']\s+(?=[^\W\d_]*[A-ZА-ЯӘҒҚҢӨҰҮҺІ]|in\s)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")
_BEGINS = re.compile(r"(?:1[5-9]|20)\d\d(?!\d)")
# A comma within a number: `1,2-том`, `219, [1] с.`, `XII, 208 б.`
_COUNTED = re.compile(r"\d,\d|[IVXІХ],[IVXІХ]|\d\s*,\s*\[\d+\]\s*[^\W\d_]|[IVXLCivxl]\s*,\s*\d+\s*(?:[сcбp]|pp)\b")
# Behind a number an abbreviation ends what it counts: `III т.`, `2-бас.`
_COUNTED_BEFORE = re.compile(r"(?:\d|[IVXLCІХ])[\s-]*$")
_INITIAL_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]$")
# Points of the compass in the names of bodies: `Зап.-Казахст. обл. б-ка`.
_COMPASS_BEFORE = re.compile(r"(?<![^\W\d_])(?:Сев|Юж|Зап|Вост|Центр|Солт|Шығ|Бат|Оңт|Орт)$")
_WORD_BEHIND = re.compile(r"[^\W\d_]{4}")
_INITIAL_BEHIND = re.compile(r"[^\W\d_]{1,2}\.")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?$")
# A page or volume may follow in small letters.
_DESIGNATION = re.compile(r"[^\W\d_]{1,4}\.?\s*\d")


def pieces_of(text: str, start: int, end: int) -> list[Piece]:
    """The pieces of `text[start:end]` in order, none of them empty."""
    pieces: list[Piece] = []
    begin, sign = start, ""
    for mark in MARKS.finditer(text, start, end):
        kind = mark.lastgroup or "whole"
        if kind == "whole" and _QUOTE_ENDS.match(text, mark.end() - 2, end):
            _add(pieces, text, begin, mark.end(), sign)
            begin, sign = mark.end(), "."
        if kind == "whole" or not _divides(kind, text, mark.start(), mark.end(), start, end):
            continue
        _add(pieces, text, begin, mark.start(), sign)
        begin, sign = mark.end(), SIGN[kind]
    _add(pieces, text, begin, end, sign)
    return pieces


def _add(pieces: list[Piece], text: str, start: int, end: int, sign: str) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        pieces.append(Piece(sign, start, end))


def _divides(kind: str, text: str, at: int, behind: int, start: int, end: int) -> bool:
    if kind == "dash":
        return _dash_divides(text, at, behind, end)
    if kind == "comma":
        return not _COUNTED.match(text, at - 1, end) if at > start else True
    if kind == "stop":
        return _stop_divides(text, at, behind, start, end)
    return True


def _dash_divides(text: str, at: int, behind: int, end: int) -> bool:
    """A dash between two numbers is a range, except between a year and pages; one between initials joins them."""
    if text[at:behind] == ".-":
        for before, following in ((_INITIAL_BEFORE, _INITIAL_BEHIND), (_COMPASS_BEFORE, _WORD_BEHIND)):
            if before.search(text, max(0, at - 6), at) and following.match(text, behind, end):
                return False
    if not (at and behind < end and text[at - 1].isdigit() and text[behind].isdigit() and text[at] not in ".,;:"):
        return True
    return bool(_YEAR.search(text, max(0, at - 4), at)) and not _BEGINS.match(text, behind)


def _stop_divides(text: str, at: int, behind: int, start: int, end: int) -> bool:
    """A full stop divides, but not behind an initial or an abbreviation, nor before a small letter."""
    if behind >= end:
        return True
    following = text[behind]
    if _YEAR.search(text, max(start, at - 4), at):
        return True
    if following.islower() and not _DESIGNATION.match(text, behind, end):
        return False
    if text[behind - 1] == "." and not (following.isupper() or following in '«“"[('):
        return False
    word = _WORD.search(text, max(start, at - 20), at)
    if not word:
        return True
    said = word.group()
    if len(said) == 1 and said.isupper():
        return False
    folded = said.casefold()
    if folded == "г" and not _COUNTED_BEFORE.search(text, start, word.start()):
        return False  # г. Алматы
    if len(said) < 4 and _COUNTED_BEFORE.search(text, start, word.start()):
        return not following.isdigit()
    if folded in _ends():
        return not following.isdigit()
    if len(said) == 2 and said.istitle():
        return False
    return folded not in _open()


@cache
def _ends() -> frozenset[str]:
    return frozenset(table("words", "stops")["close"])


@cache
def _open() -> frozenset[str]:
    return frozenset(table("words", "stops")["open"])
