"""What is said of the whole that contains a thing, and of the place of the thing in it?"""

import re

from eske.references.imprint import imprint
from eske.references.line import Line
from eske.references.model import Contributor
from eske.references.numbers import numbers
from eske.references.pieces import Piece
from eske.references.publishers import is_publisher
from eske.references.responsibility import responsible
from eske.references.rest import keep_rest
from eske.references.role_words import role_at_start
from eske.references.within import ENDS
from eske.references.within_words import is_within_word, within_word
from eske.text.span import Span

_NUMBERED = re.compile(
    r"(?P<name>.*[^\W\d_].*?)[\s,]+(?P<volume>\d{1,3}|[IVXLC]{1,5}(?:/\d+)?)"
    r"(?:\s*\((?:(?P<issue>\d[\d/–-]*)|[^()]*)\))?$"
)
_PAGED = re.compile(r"\s*\((?:pp?|с|б)\.?\s*(?P<pages>\d[\d–-]*)\)$", re.IGNORECASE)
_EDITED = re.compile(r"\((?:eds?|ред|сост|құраст)\.?\)$", re.IGNORECASE)


def contained(line: Line, pieces: list[Piece], number: int, rule: str) -> tuple[Contributor, ...]:
    """Keep the name of the whole, which begins at a piece, its imprint and the place of the part in it.

    Its editors and translators are handed back.
    """
    edited: list[Piece] = []
    if _EDITED.search(line.words(pieces[number])) and number + 1 < len(pieces):
        edited, number = [pieces[number]], number + 1
    number += is_within_word(line, pieces[number])
    ends = _name_ends(line, pieces, number)
    if ends > number:
        start, end = pieces[number].start + within_word(line, pieces[number]), pieces[ends - 1].end
        end = _numbered(line, start, end, pieces[ends] if ends < len(pieces) else None)
        line.take("container", start, end, rule, 0.95 if rule == "two-slashes" else 0.8)
    rest = pieces[ends:]
    if published := imprint(line, rest, 0, year_is_known="year" in line.found):
        edited += rest[: published[0]]
        rest = rest[: published[0]] + rest[published[1] :]
    keep_rest(line, numbers(line, rest, part=True))
    return _editors(line, edited)


def _name_ends(line: Line, pieces: list[Piece], begin: int) -> int:
    """The number of the piece behind the name that begins at `begin`."""
    for number in range(begin, len(pieces)):
        piece = pieces[number]
        # An area begins with a capital letter: a dash before a small one stands within the name.
        is_area = piece.mark in ("//", "/") or (piece.mark == "-" and not line.words(piece)[0].islower())
        if piece.kind in ENDS or (number > begin and is_area):
            return number
        if number > begin and piece.mark == "." and role_at_start(line.words(piece)) not in (None, "author"):
            return number
        if number > begin and piece.mark == "." and number + 1 == len(pieces) and is_publisher(line.words(piece)):
            return number
    return len(pieces)


def _numbered(line: Line, start: int, end: int, following: Piece | None) -> int:
    """Keep the volume or pages behind a name: `Asia IV/1 (The Age)`, `Bulletin 41, no. 2`; where the name ends."""
    if paged := _PAGED.search(line.text, start, end):
        line.take("pages", *paged.span("pages"), "pages-behind-name", 0.9)
        return paged.start()
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


def _editors(line: Line, pieces: list[Piece]) -> tuple[Contributor, ...]:
    """Who made the whole: those with a role word before them, or `(Ed.)` behind."""
    found: list[Contributor] = []
    for piece in pieces:
        people = responsible(line.text, Span(piece.start + within_word(line, piece), piece.end))
        if _EDITED.search(line.words(piece)):
            found += [Contributor(c.as_written, "editor", c.family, c.given, c.span) for c in people]
        else:
            found += [person for person in people if person.role != "author"]
    return tuple(found)
