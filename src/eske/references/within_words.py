"""Which words say that what follows is the whole in which a thing is contained?"""

import re
from functools import cache

from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.tables import any_of, folded, table


def within_word(line: Line, piece: Piece) -> int:
    """How many characters of the piece say that the whole follows: `В кн.: `, `In `, `сб. `; 0 where none do."""
    match = _within().match(line.words(piece))
    return match.end() if match else 0


def is_within_word(line: Line, piece: Piece) -> bool:
    """Whether the piece says nothing but that the whole follows: `в кн`."""
    return folded(line.words(piece)) in _within_whole()


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
