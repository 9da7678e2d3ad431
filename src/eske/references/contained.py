"""What is said of the whole that contains a thing, and of the place of the thing in it?"""

import re

from eske.references.heading import heading
from eske.references.imprint import imprint
from eske.references.line import Line
from eske.references.model import Contributor
from eske.references.numbered_whole import ENDS
from eske.references.numbers import numbers
from eske.references.pieces import Piece
from eske.references.publishers import is_publisher
from eske.references.responsibility import is_credit, responsible
from eske.references.rest import keep_rest
from eske.references.role_words import role_at_start
from eske.references.within_words import is_within_word, within_word
from eske.text.span import Span

_NUMBERED = re.compile(
    r"(?P<name>.*[^\W\d_].*?)[\s,]+(?P<volume>\d{1,3}|[IVXLC]{1,5}(?:/\d+)?)"
    r"(?:\s*\((?:(?P<issue>\d[\d/–-]*)|[^()]*)\))?$"
)
_PAGED = re.compile(r"\s*\((?:pp?|с|б)\.?\s*(?P<pages>\d[\d–-]*)\)$", re.IGNORECASE)
_EDITED = re.compile(r"[(,]\s*(?:eds?|ред|сост|құраст|hrsg)\.?\s*[),]", re.IGNORECASE)
_AHEAD = 120  # characters before which editors have been named


def contained(line: Line, pieces: list[Piece], number: int, rule: str) -> tuple[Contributor, ...]:
    """Keep the name of the whole, which begins at a piece, its imprint and the place of the part in it.

    Its editors and translators are handed back.
    """
    edited: list[Piece] = []
    number += number + 1 < len(pieces) and is_within_word(line, pieces[number])
    heads, pieces = _edited_by(line, pieces, number)
    ends = len(pieces) if rule == "site-before-address" else _name_ends(line, pieces, number)
    if ends > number:
        start, end = pieces[number].start + within_word(line, pieces[number]), pieces[ends - 1].end
        end = _numbered(line, start, end, pieces[ends] if ends < len(pieces) else None)
        line.take("container", start, end, rule, 0.95 if rule == "two-slashes" else 0.8)
    rest = pieces[ends:]
    if published := imprint(line, rest, 0, year_is_known="year" in line.found):
        edited += rest[: published[0]]
        rest = rest[: published[0]] + rest[published[1] :]
    keep_rest(line, numbers(line, rest, part=True))
    return heads + _editors(line, edited)


def _edited_by(line: Line, pieces: list[Piece], number: int) -> tuple[tuple[Contributor, ...], list[Piece]]:
    """The editors before the name of a whole that begins at `number`, and the pieces without them.

    `In A. Reed & P. Moore (Eds.), Roads`, `in Reed, A. (ed.) Roads`.
    """
    start, end = pieces[number].start + within_word(line, pieces[number]), pieces[-1].end
    if not _EDITED.search(line.text, start, min(end, start + _AHEAD)):
        return (), pieces
    people, at = heading(line.text, start, end)
    behind = next((n for n, piece in enumerate(pieces) if piece.end > at), len(pieces))
    if not people or people[0].role == "author" or behind == len(pieces):
        return (), pieces
    first = pieces[behind]
    named = Piece(pieces[number].mark, max(at, first.start), first.end, first.kind)
    return people, [*pieces[:number], named, *pieces[behind + 1 :]]


def _name_ends(line: Line, pieces: list[Piece], begin: int) -> int:
    """The number of the piece behind the name that begins at `begin`."""
    first = begin + _is_named_after_place(pieces[begin:])
    for number in range(first, len(pieces)):
        piece = pieces[number]
        if piece.kind in ENDS or (number > begin and _begins_area(line, piece)):
            return number
        if number > begin and is_credit(line, piece):
            return number
        if number > begin and piece.mark == "." and number + 1 == len(pieces) and is_publisher(line.words(piece)):
            return number
    return len(pieces)


def _begins_area(line: Line, piece: Piece) -> bool:
    """Whether the mark before a piece ends the name: not a dash before a small letter (`Наука – виробництву`), nor a
    slash without blanks in a Latin name (`Radio Free Europe/Radio Liberty`)."""
    if piece.mark == "-":
        return not line.words(piece)[0].islower()
    around = line.text[piece.start - 2] + line.text[piece.start]
    joins = line.text[piece.start - 1] == "/" and around.isalpha() and around.isascii()
    return piece.mark == "//" or (piece.mark == "/" and not (joins and role_at_start(line.words(piece)) is None))


def _is_named_after_place(pieces: list[Piece]) -> bool:
    """Whether a newspaper or journal bears the name of its town: `// Атырау. 1989, 14 қазан`, `// Алматы. № 3`."""
    kinds = [piece.kind for piece in pieces]
    return kinds[:1] == ["place"] and kinds[1:2] != ["text"] and bool({"date", "issue"} & set(kinds[1:3]))


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
    """Who made the whole: those behind a role word, which holds for all who follow it."""
    found: list[Contributor] = []
    for number, piece in enumerate(pieces):
        if role_at_start(line.words(piece)):
            end = next((n for n in range(number, len(pieces)) if pieces[n].kind != "text"), len(pieces))
            people = responsible(line.text, Span(piece.start, pieces[end - 1].end)) if end > number else ()
            found += [person for person in people if person.role != "author" and person not in found]
    return tuple(found)
