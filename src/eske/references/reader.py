"""What does one loose bibliographic line say?"""

import re

from eske.references.apart import set_apart
from eske.references.archive import archive, code_at
from eske.references.contained import contained
from eske.references.heading import heading
from eske.references.imprint import take_year
from eske.references.kind import kind_of_reference
from eske.references.kinds import name_kinds
from eske.references.lead import lead
from eske.references.line import Line
from eske.references.manner import Manner, manner_of
from eske.references.model import Contributor, Reference
from eske.references.noted import keep_noted
from eske.references.pieces import Piece, pieces_of
from eske.references.serial_in_front import serial_in_front
from eske.references.shapes import YEAR
from eske.references.standing import standing_alone
from eske.references.titled import titled
from eske.references.unmarked import part_places
from eske.references.within import container_at
from eske.text.span import Reading

# APA style gives the day of a newspaper or page behind the year: `(2013, September 28)`.
_YEAR_FIRST = re.compile(
    rf"\s*[.,]?\s*\(\s*(?P<year>(?:1[34]\d\d/)?{YEAR})[a-zа-в]?\s*(?:,[^()]{{3,20}})?\)\s*[.,:]?\s*"
)
_UNDATED = re.compile(r"\s*[.,]?\s*\((?:n\.\s?d\.?|б\.\s?г\.?|s\.\s?a\.?)\)\s*[.,:]?\s*", re.IGNORECASE)
_YEAR_BARE = re.compile(rf"\s*[.,]?\s*(?P<year>{YEAR})[a-zа-в]?(?:\s*\.\s*(?=\S)|,\s(?=['‘“A-Z]))")


def read_reference(line: str) -> Reference:
    """The reference in one line, as transcribed; what the line does not say stays None.

    Numbers, addresses and notes are set apart first. The rest is divided at its marks and read from the right: imprint
    and numbers, then what contains it, then responsibility; what is left between the heading and these is the title.
    """
    before = lead(line)
    text, noted = set_apart(line, before.end)
    read = Line(line, text)
    if before.shelf_mark:
        read.found["shelf_mark"] = (before.shelf_mark.of(line), Reading("mark-in-front", 0.8, before.shelf_mark))
    end = len(text.rstrip())
    code = code_at(text, before.end, end)
    start = serial_in_front(read, before.end, end)
    people, at = heading(text, start, end)
    if code is not None and at > code - 3:
        # The repository has the shape of a name, its fonds that of an initial.
        people, at = (), before.end
    begin = _year_first(read, at, end, headed=bool(people))
    pieces = part_places(read, name_kinds(text, pieces_of(text, begin, end)))
    manner = manner_of(text, people, at, noted, year_first=begin > at)
    if code is not None and pieces:
        people += titled(read, pieces[: archive(read, pieces, code)], people)
    elif pieces:
        people += _described(read, pieces, people, manner)
    identifiers = keep_noted(read, noted)
    return Reference.of(line, read.found, people, kind_of_reference(read, noted), identifiers)


def read_title(words: str) -> Reference:
    """The reference in words that hold a title, its makers and its volume, and no author in front and no imprint."""
    read = Line(words, words)
    zone = name_kinds(words, pieces_of(words, 0, len(words.rstrip())))
    while len(zone) > 1 and zone[-1].kind in ("volume", "issue"):
        read.take_piece(zone[-1].kind, zone.pop(), "number-behind-title", 0.85)
    return Reference.of(words, read.found, titled(read, zone, ()))


def _year_first(read: Line, at: int, end: int, *, headed: bool) -> int:
    """Keep a year that stands behind the heading; where the description goes on."""
    if undated := _UNDATED.match(read.text, at, end):
        return undated.end()
    match = _YEAR_FIRST.match(read.text, at, end)
    if not match and (bare := _YEAR_BARE.match(read.text, at, end)):
        # At the head of a line it may be the title, unless no year stands behind it.
        match = bare if headed or not re.search(YEAR, read.text[bare.end() : end]) else None
    if not match or match.end() >= end:
        return at
    read.take("year", *match.span("year"), "year-behind-heading", 0.95)
    return match.end()


def _described(
    read: Line, pieces: list[Piece], people: tuple[Contributor, ...], manner: Manner
) -> tuple[Contributor, ...]:
    """Keep everything behind the heading; the people that are named there."""
    editors: tuple[Contributor, ...] = ()
    if whole := container_at(read, pieces, manner):
        number, rule = whole
        zone = _without_year(read, pieces[:number])
        editors = contained(read, pieces, number, rule)
    else:
        zone = standing_alone(read, pieces, manner)
    return titled(read, zone, people) + editors


def _without_year(read: Line, zone: list[Piece]) -> list[Piece]:
    """The title of a part, without a year in brackets or behind a quotation, which is kept."""
    if len(zone) < 2 or zone[-1].kind != "year":
        return zone
    words = read.words(zone[-1])
    # With its word, a year behind a blank is one of which the title tells: `The people in 2022 г.`
    told = zone[-1].mark == " " and words[-1].isalpha()
    if words[0] in "([" or (len(zone) == 2 and not told):
        # Where the year is known already, the title ends in another.
        return zone[:-1] if take_year(read, zone[-1]) else zone
    return zone
