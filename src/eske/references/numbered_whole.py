"""Which words before numbers name the whole in which a thing is contained, where no mark tells?"""

import re

from eske.references.line import Line
from eske.references.manner import Manner
from eske.references.pieces import Piece
from eske.references.publishers import is_publisher
from eske.references.serials import is_serial

# Kinds before which the name of the whole ends.
ENDS = frozenset(
    (
        "volume",
        "issue",
        "year",
        "date",
        "pages",
        "extent",
        "range",
        "number",
        "place",
        "edition",
        "nobody",
        "nowhere",
        "undated",
    )
)
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def is_part(line: Line, pieces: list[Piece], manner: Manner) -> bool:
    """Whether an issue, a range of pages or, behind an author, the day of a newspaper is given; behind a year a bare
    number does, unless a place follows."""
    year_first = manner.year_first
    for number, piece in enumerate(pieces[1:], start=1):
        if piece.kind in ("issue", "range"):
            return True
        if piece.kind == "date" and manner.headed and _DAY.search(line.words(piece)):
            return True
        placed = number + 1 < len(pieces) and pieces[number + 1].kind == "place"
        if year_first and piece.kind in ("number", "pages") and not placed:
            return True
    return False


def before_numbers(line: Line, pieces: list[Piece], year_first: bool) -> int | None:
    """Without any mark: the words before the first number, behind the first sentence."""
    begins: list[int] = []
    for number, piece in enumerate(pieces[1:], start=1):
        if piece.kind in ENDS and begins:
            break
        if piece.mark == "." and piece.kind == "text":
            begins.append(number)
    if not begins:
        return None
    serial = next((number for number in begins if is_serial(line.words(pieces[number]))), begins[-1])
    number = begins[0] if year_first else serial
    words = line.words(pieces[number])
    return None if is_publisher(words) and not is_serial(words) and not _counted(pieces[number:]) else number


def _counted(pieces: list[Piece]) -> bool:
    """Whether volume and pages are counted behind a year, as in a journal: `Herds in Society, 2001, 30, 45-9`."""
    kinds = [piece.kind for piece in pieces[1:4]]
    return kinds[0:2] == ["year", "number"] and kinds[2:] in (["range"], ["pages"])
