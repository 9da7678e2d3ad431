"""Which books does a table name, whose first row says what its columns hold?"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import takewhile

from eske.announcements.draft import Block, Book
from eske.announcements.person_name import author_at
from eske.announcements.prose_reference import prose_reference
from eske.announcements.quotes import without_marks
from eske.announcements.shapes import AND, INITIALS, PERSON
from eske.announcements.words import either, table
from eske.references import Contributor
from eske.references.kinds import is_place
from eske.references.reader import read_title
from eske.text.span import Reading, Span

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_PARTED = re.compile(r"\s*[,:;/]\s*|\s+[–—-]\s+|(?<=\.)\s*(?=\w)")
_AUTHOR = re.compile(rf"{PERSON}(?={AND}|\s*$|\.)")
_INITIALS = re.compile(INITIALS)
_MARK = re.compile(r"[\t|]")
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
        cells: dict[str, Span] = {}
        for row in rows:
            cells = _filled(text, row, columns, cells)
            if book := _book(text, row, cells):
                found.append(book)
    return tuple(found)


def _cells(text: str, line: Span) -> list[Span]:
    """The cells of a row without blanks at their ends; an empty one between two marks is an empty span."""
    marks = [match.start() for match in _MARK.finditer(text, line.start, line.end)]
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
    names = [column_of(cell.of(text)) for cell in cells]
    return names if "title" in names and len([name for name in names if name]) >= _LEAST else []


def column_of(words: str) -> str:
    """What a column or a line holds that is called so: author, title, year …; empty where it is something else."""
    return next((name for name, pattern in _headers() if pattern.fullmatch(words.strip(" .:*"))), "")


def _filled(text: str, row: Span, columns: list[str], above: dict[str, Span]) -> dict[str, Span]:
    """The cells of a row by what they hold; one that says so holds what stands in the row above, a dash nothing."""
    cells = {name: cell for name, cell in zip(columns, _cells(text, row), strict=False) if name}
    for name in cells.keys() & above.keys() - {"title"}:
        if _ditto().fullmatch(cells[name].of(text)):
            cells[name] = above[name]
    return {name: cell for name, cell in cells.items() if any(map(str.isalnum, cell.of(text)))}


def _book(text: str, row: Span, cells: dict[str, Span]) -> Book | None:
    if "title" not in cells or not any(c.isalpha() for c in cells["title"].of(text)):
        return None
    title = without_marks(text, cells["title"])
    read = read_title(title.of(text))
    fields = {
        name: (str(getattr(read, name)), replace(r, span=r.span and r.span.shifted(title.start)))
        for name, r in read.fields.items()
        if isinstance(getattr(read, name, None), str)
    }
    if year := year_in(text, cells):
        fields["year"] = (year.of(text), _reading(row, year))
    imprint = _imprint(text, cells["imprint"]) if "imprint" in cells else {}
    fields |= {
        name: (cell.of(text), _reading(row, cell))
        for name, cell in (cells | imprint).items()
        if name in ("place", "publisher", "extent")
    }
    makers = [replace(c, span=c.span and c.span.shifted(title.start)) for c in read.contributors]
    authors = contributors_in(text, cells["author"]) if "author" in cells else []
    people = [*(a if _reading(row, cells["author"]).span else replace(a, span=None) for a in authors), *makers]
    reference = prose_reference(text, row, fields, people)
    return Book(reference, Reading("row-of-a-table", 0.85, row))


def _reading(row: Span, cell: Span) -> Reading:
    """How a cell was read; what stands in a row above has no place in this one."""
    return Reading("column-of-a-table", 0.85, cell if cell.start >= row.start else None)


def _imprint(text: str, cell: Span) -> dict[str, Span]:
    """Place and publisher of a cell that holds both; words in small letters (“at own expense”) are no publisher."""
    mark = _PARTED.search(text, cell.start, cell.end)
    if not mark:
        return {"place" if is_place(cell.of(text)) else "publisher": cell}
    place, publisher = _bare(text, cell.start, mark.start()), _bare(text, mark.end(), cell.end)
    if is_place(publisher.of(text)) and not is_place(place.of(text)):
        place, publisher = publisher, place
    named = text[publisher.start : publisher.end][:1]
    return {"place": place} if named.islower() or not named else {"place": place, "publisher": publisher}


def year_in(text: str, cells: Mapping[str, Span]) -> Span | None:
    """The year of the cell for it."""
    year = _YEAR.search(text, cells["year"].start, cells["year"].end) if "year" in cells else None
    return Span(*year.span()) if year else None


def contributors_in(text: str, cell: Span) -> list[Contributor]:
    """The authors of a cell, their names parted by commas, semicolons or “and”."""
    names = _AUTHOR.finditer(text, cell.start, cell.end)
    return [author_at(text, Span(*name.span())) for name in names if not _INITIALS.fullmatch(name.group())]


@cache
def _headers() -> tuple[tuple[str, re.Pattern[str]], ...]:
    columns = table("lists")["columns"]
    return tuple((name, re.compile(either(words), re.IGNORECASE)) for name, words in columns.items())


@cache
def _ditto() -> re.Pattern[str]:
    return re.compile(rf"[\s–—-]*(?:[\"”„»]+|//|{either(table('lists')['cells']['ditto'])})[\s.–—-]*", re.IGNORECASE)
