"""Which publisher is named without its place?"""

from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.publishers import is_capitalised, is_publisher
from eske.references.responsibility import is_credit
from eske.references.serials import is_serial

_LONGEST = 80  # characters


def publisher_alone(line: Line, pieces: list[Piece], low: int, *, year_is_known: bool, closes: bool) -> int | None:
    """Keep a publisher of `pieces[low:]`; its number, or None.

    It stands behind a dash and before a year, is known by its name or, where the style allows it (`closes`), is a name
    that closes the line.
    """
    for number in range(len(pieces) - 1, low - 1, -1):
        piece = pieces[number]
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        if piece.kind != "text" or piece.mark not in ("-", ".", ",") or piece.end - piece.start > _LONGEST:
            continue
        known = is_publisher(line.words(piece)) or (closes and _closes(line, pieces, number))
        dated = following is not None and following.kind == "year" and following.mark in ",. -"
        if (dated and (piece.mark == "-" or known)) or (known and year_is_known and not following):
            line.take_piece("publisher", piece, "publisher-alone", 0.85 if known else 0.7)
            return number
    return None


def _closes(line: Line, pieces: list[Piece], number: int) -> bool:
    """Whether a piece is a name, each of its words with a capital letter, before nothing or nothing but a year."""
    piece, behind = pieces[number], pieces[number + 1 :]
    is_last = not behind or (len(behind) == 1 and behind[0].kind == "year")
    apart = piece.mark == "." or (piece.mark == "," and is_credit(line, pieces[number - 1]))
    return is_last and apart and is_capitalised(line.words(piece)) and not is_serial(line.words(piece))
