"""Which books does a table name, whose first row says what its columns hold?"""

import re
from functools import cache
from itertools import takewhile

from eske.announcements.draft import Block, Book
from eske.announcements.person_name import person_name
from eske.announcements.prose_reference import prose_reference
from eske.announcements.quotes import marked, quoted
from eske.announcements.shapes import AND, INITIALS, PERSON
from eske.announcements.words import either, table
from eske.references import Contributor
from eske.references.title import title_of
from eske.text.span import Reading, Span

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_LEAST = 2  # columns that a first row has to name, the title among them


def books_in_tables(text: str, blocks: tuple[Block, ...]) -> tuple[Book, ...]:
    """The books of tables pasted with tabs or bars, one a row; a row without a title is none."""
    found: list[Book] = []
    rest = list(blocks)
    while rest:
        columns = _columns(text, rest.pop(0).span)
        if not columns:
            continue
        rows = [block.span for block in takewhile(lambda block: len(_cells(text, block.span)) > 1, rest)]
        rest = rest[len(rows) :]
        found += [book for row in rows if (book := _book(text, row, columns))]
    return tuple(found)


def _cells(text: str, line: Span) -> list[Span]:
    """The cells of a row without blanks at their ends; an empty one between two marks is an empty span."""
    marks = [match.start() for match in re.compile(r"[\t|]").finditer(text, line.start, line.end)]
    if text[line.start : line.end].startswith("|"):
        marks = marks[1:]
    edges = [line.start + text[line.start : line.end].startswith("|"), *(mark + 1 for mark in marks)]
    return [_bare(text, start, end) for start, end in zip(edges, [*marks, line.end], strict=True)]


def _bare(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _columns(text: str, line: Span) -> list[str]:
    """What the columns hold, by the words of a first row; nothing where the row is none."""
    cells = _cells(text, line)
    if len(cells) < _LEAST:
        return []
    names = [_name(cell.of(text)) for cell in cells]
    return names if "title" in names and len([name for name in names if name]) >= _LEAST else []


def _name(cell: str) -> str:
    return next((name for name, pattern in _headers() if pattern.fullmatch(cell.strip(" .:*"))), "")


def _book(text: str, row: Span, columns: list[str]) -> Book | None:
    cells = {name: cell for name, cell in zip(columns, _cells(text, row), strict=False) if name and cell.of(text)}
    if "title" not in cells or not any(c.isalpha() for c in cells["title"].of(text)):
        return None
    title = cells["title"]
    titles = quoted(text, title)
    if titles and marked(text, titles[0]) == title:
        title = titles[0]
    fields = title_of(text, title.start, title.end)
    year = _YEAR.search(text, cells["year"].start, cells["year"].end) if "year" in cells else None
    if year:
        fields["year"] = (year.group(), Reading("column-of-a-table", 0.9, Span(*year.span())))
    fields |= {
        name: (cells[name].of(text), Reading("column-of-a-table", 0.8, cells[name]))
        for name in ("place", "publisher")
        if name in cells
    }
    people = _people(text, cells["author"]) if "author" in cells else []
    reference = prose_reference(text, row, fields, people)
    return Book(reference, Reading("row-of-a-table", 0.85, row))


def _people(text: str, cell: Span) -> list[Contributor]:
    people = []
    for match in re.compile(rf"{PERSON}(?={AND}|\s*$|\.)").finditer(text, cell.start, cell.end):
        if re.fullmatch(INITIALS, match.group()):
            continue
        name = person_name(match.group())
        people.append(Contributor(match.group(), "author", name.family, name.given, Span(*match.span())))
    return people


@cache
def _headers() -> tuple[tuple[str, re.Pattern[str]], ...]:
    columns = table("lists")["columns"]
    return tuple((name, re.compile(either(words), re.IGNORECASE)) for name, words in columns.items())
