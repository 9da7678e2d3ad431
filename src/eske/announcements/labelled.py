"""Which books do lines describe that begin with what they say: “Author: …”, “Title: …”?"""

import re

from eske.announcements.draft import Block, Book
from eske.announcements.prose_reference import prose_reference
from eske.announcements.quotes import without_marks
from eske.announcements.tables import column_of, contributors_in, year_in
from eske.references.title import title_of
from eske.text.span import Reading, Span

_LABEL = re.compile(r"\W*(?P<label>[^\W\d_][^:\n]{2,30}):\s*(?=\S)")


def books_labelled(text: str, blocks: tuple[Block, ...]) -> tuple[Book, ...]:
    """The books of lines in a row of which one gives the title and another the author, the year or the publisher."""
    found: list[Book] = []
    lines: dict[str, Span] = {}
    for block in (*blocks, None):
        name, value = _labelled(text, block.span) if block else ("", Span(0, 0))
        if (not name or name in lines) and (book := _book(text, lines)):
            found.append(book)
        if not name or name in lines:
            lines = {}
        if name:
            lines[name] = value
    return tuple(found)


def _labelled(text: str, line: Span) -> tuple[str, Span]:
    """What a line gives, in the words for the columns of a table, and the value; nothing where it has no such label."""
    match = _LABEL.match(text, line.start, line.end)
    return (column_of(match["label"]), Span(match.end(), line.end)) if match else ("", line)


def _book(text: str, lines: dict[str, Span]) -> Book | None:
    if "title" not in lines or not lines.keys() & {"author", "year", "publisher"}:
        return None
    title = without_marks(text, lines["title"])
    fields = title_of(text, title.start, title.end)
    if year := year_in(text, lines):
        fields["year"] = (year.of(text), Reading("label-before", 0.9, year))
    for name in ("place", "publisher"):
        if name in lines:
            fields[name] = (lines[name].of(text).rstrip("."), Reading("label-before", 0.85, lines[name]))
    people = contributors_in(text, lines["author"]) if "author" in lines else []
    whole = Span(min(s.start for s in lines.values()), max(s.end for s in lines.values()))
    return Book(prose_reference(text, whole, fields, people), Reading("labelled-lines", 0.85, whole))
