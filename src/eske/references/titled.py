"""What do title and statement of responsibility say?"""

import re

from eske.names import ground
from eske.references.bracketed import bracketed
from eske.references.line import Line
from eske.references.model import Contributor
from eske.references.name_shapes import INITIALS, WORD
from eske.references.pieces import Piece
from eske.references.responsibility import is_credit, responsible
from eske.references.role_words import role_word
from eske.references.title import title_of
from eske.text.span import Span

_BY = re.compile(rf",?\s+by\s+(?P<names>{WORD}\s+(?:{INITIALS}\s*)?{WORD}|{INITIALS}\s*{WORD})$")

# The name of a periodical in quotation marks, with a word for what it is: `журнал "Дала"`, `The magazine "Steppe"`.
SERIAL = "name-of-a-serial"
_SERIAL = re.compile(
    r"(?:the\s+)?(?:журнал|газет|magazine|newspaper|journal)[^\W\d_]*\s*(?P<name>«[^«»]+»|“[^“”]+”|\"[^\"]+\")[\s.,]*$",
    re.IGNORECASE,
)


def titled(line: Line, zone: list[Piece], heads: tuple[Contributor, ...]) -> tuple[Contributor, ...]:
    """Keep title and responsibility from the pieces before all else; the people named there."""
    if not zone:
        return ()
    slash = next((number for number, piece in enumerate(zone) if piece.mark == "/" and number), len(zone))
    if by := _by_author(line, zone[:slash], heads):
        return by
    credit = next((number for number in range(1, slash) if is_credit(line, zone[number])), slash)
    end, named = bracketed(line, zone[0].start, _end(line, zone[credit - 1]))
    _keep_title(line, zone[0].start, end)
    if slash == len(zone):
        return (
            named
            + _credited(line, [piece for piece in zone[:credit] if piece.start < end])
            + _others(line, zone[credit:])
        )
    last = next((n for n in range(slash + 1, len(zone)) if zone[n].mark in ("-", "/")), len(zone)) - 1
    line.take("responsibility", zone[slash].start, zone[last].end, "behind-slash", 0.95)
    people = responsible(line.text, Span(zone[slash].start, zone[last].end))
    return named + tuple(person for person in people if not _repeats(person, heads))


def _keep_title(line: Line, start: int, end: int) -> None:
    if serial := _SERIAL.match(line.text, start, end):
        line.take("title", *serial.span("name"), SERIAL, 0.85)
        return
    for name, (value, reading) in title_of(line.text, start, end, parallel=True).items():
        line.found[name] = (line.value(reading.span) if reading.span else value, reading)


def _end(line: Line, piece: Piece) -> int:
    """Where the piece ends, with the stop behind it: that of an abbreviation belongs to the title."""
    return piece.end + (line.text[piece.end : piece.end + 1] == ".")


def _by_author(line: Line, zone: list[Piece], heads: tuple[Contributor, ...]) -> tuple[Contributor, ...]:
    """Keep the title of `Title: subtitle by Author`, and its author; nobody where the line is not of that form."""
    match = None if heads else _BY.search(line.text, zone[0].start, zone[-1].end)
    if not match:
        return ()
    people = responsible(line.text, Span(*match.span("names")))
    if people:
        _keep_title(line, zone[0].start, match.start())
    return people


def _others(line: Line, pieces: list[Piece]) -> tuple[Contributor, ...]:
    if not pieces:
        return ()
    people = responsible(line.text, Span(pieces[0].start, pieces[-1].end))
    return tuple(person for person in people if person.role != "author")


def _credited(line: Line, zone: list[Piece]) -> tuple[Contributor, ...]:
    """Those who are named without a slash, in a sentence of their own with the word for what they did."""
    found: list[Contributor] = []
    for piece in zone[1:]:
        if piece.mark in ".-(" and role_word(line.words(piece)):
            found += [c for c in responsible(line.text, Span(piece.start, piece.end)) if c.role != "author"]
    return tuple(found)


def _repeats(person: Contributor, heads: tuple[Contributor, ...]) -> bool:
    """Whether an author named behind the slash is one who heads the reference already."""
    return person.role == "author" and any(ground(person.as_written, head.as_written) for head in heads)
