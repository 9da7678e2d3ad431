"""What do title and statement of responsibility say?"""

from eske.names import Verdict, alike
from eske.references.heading import role_word
from eske.references.line import Line
from eske.references.model import Contributor
from eske.references.pieces import Piece
from eske.references.responsibility import responsible
from eske.references.title import title_of
from eske.text.span import Span


def titled(line: Line, zone: list[Piece], heads: tuple[Contributor, ...]) -> tuple[Contributor, ...]:
    """Keep title and responsibility from the pieces before all else; the people named there."""
    if not zone:
        return ()
    slash = next((number for number, piece in enumerate(zone) if piece.mark == "/" and number), len(zone))
    line.found |= title_of(line.text, zone[0].start, zone[slash - 1].end)
    if slash == len(zone):
        return _credited(line, zone)
    end = next((n for n in range(slash + 1, len(zone)) if zone[n].mark in ("-", "/")), len(zone))
    line.take("responsibility", zone[slash].start, zone[end - 1].end, "behind-slash", 0.95)
    people = responsible(line.text, Span(zone[slash].start, zone[end - 1].end))
    return tuple(person for person in people if not _repeats(person, heads))


def _credited(line: Line, zone: list[Piece]) -> tuple[Contributor, ...]:
    """Those who are named without a slash, in a sentence of their own with the word for what they did."""
    found: list[Contributor] = []
    for piece in zone[1:]:
        if piece.mark in ".-(" and role_word(line.words(piece)):
            found += [c for c in responsible(line.text, Span(piece.start, piece.end)) if c.role != "author"]
    return tuple(found)


def _repeats(person: Contributor, heads: tuple[Contributor, ...]) -> bool:
    """Whether an author named behind the slash is one who heads the reference already."""
    return person.role == "author" and any(
        alike(person.as_written, head.as_written).verdict is not Verdict.DIFFERENT for head in heads
    )
