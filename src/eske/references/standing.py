"""Which areas of the description follow the title, where a thing stands alone?"""

import re

from eske.references.imprint import imprint
from eske.references.line import Line
from eske.references.manner import Manner
from eske.references.numbers import numbers
from eske.references.pieces import Piece
from eske.references.rest import begins_series, keep_rest
from eske.references.serials import is_serial

# Behind a title these begin the next area.
_AREAS = frozenset(("edition", "volume", "issue", "extent", "pages", "physical"))
# How many volumes there are, where another number says which of them this is.
_TOTAL = re.compile(r"\[?(?:[ВвУу]\s+)?\d+\s*(?:т|кн|ч|том|кітап|бөлім)")


def standing_alone(line: Line, pieces: list[Piece], manner: Manner) -> list[Piece]:
    """Keep imprint and numbers of a thing that stands alone; the pieces of its title and responsibility."""
    if published := imprint(line, pieces, 1, year_is_known=manner.year_first, without_place=manner.names_no_place):
        first, behind = published
    else:
        years = [number for number, piece in enumerate(pieces) if number and piece.kind in ("year", "date")]
        first = behind = years[-1] if years else len(pieces)

    # Of two numbers of volumes the first says how many there are.
    numbered = sum(piece.kind == "volume" for piece in pieces) > 1

    def begins_area(number: int) -> bool:
        """A number without a mark before it belongs to the words before it, unless the imprint follows."""
        piece, last = pieces[number], number + 1 >= first
        if piece.kind == "issue" and piece.mark == " ":
            return is_serial(line.words(pieces[number - 1]))
        if piece.kind == "volume" and (piece.mark == ":" or numbered) and _TOTAL.match(line.words(piece)):
            return False
        if piece.kind in _AREAS:
            return last or piece.mark != " " or piece.kind in ("volume", "edition")
        return (piece.kind == "number" and last and piece.mark == ",") or begins_series(line, pieces, number)

    cut = next(filter(begins_area, range(1, first)), first)
    rest = [*pieces[cut:first], *pieces[behind:]]
    if cut < first and pieces[cut].kind == "number":
        line.take_piece("volume", pieces[cut], "number-behind-title", 0.7)
        rest = rest[1:]
    statement = _statement(pieces, cut, first)
    keep_rest(line, numbers(line, [piece for piece in rest if piece not in statement], part=False))
    return pieces[:cut] + statement


def _statement(pieces: list[Piece], cut: int, first: int) -> list[Piece]:
    """The statement of responsibility that stands behind a volume: `Т. 1 / А. Саматов`."""
    slash = next((number for number in range(cut, first) if pieces[number].mark == "/"), first)
    end = next((number for number in range(slash + 1, first) if pieces[number].mark == "-"), first)
    return pieces[slash:end]
