"""Which books does English prose name as “Title by Author”?"""

import re

from eske.announcements.bys import By, bys_in
from eske.announcements.draft import Book
from eske.announcements.english_title import title_before
from eske.announcements.prose_reference import prose_reference
from eske.references.title import title_of
from eske.text.span import Reading, Span

_BREAK = re.compile(r";\s+(?!\w+ by\b)|\n|(?<=[a-z)”\"][.!?])\s+(?=[A-Z“\"])")
_ISBN = re.compile(r"[\s,(]*ISBN(?:-1[03])?:?\s*(?P<isbn>[\d-]{9,16}[\dX])")


def books_by(text: str, stretch: Span) -> tuple[Book, ...]:
    """The books of a stretch that are named with “by” and an author, in order.

    Where a line holds nothing else the title is all that stands before; in a sentence it is the row of capitalised
    words that reaches up to “by”. People with other tasks (“illustrated by”) follow in their roles.
    """
    found = []
    at = stretch.start
    for piece in _pieces(text, stretch):
        for by in bys_in(text, piece):
            if by.start < at:
                continue
            title = title_before(text, Span(max(piece.start, at), by.start), by.end, piece)
            if title and (book := _book(text, title, by)):
                found.append(book)
                at = by.end
    return tuple(found)


def _pieces(text: str, stretch: Span) -> list[Span]:
    """The stretch divided at semicolons, line ends and the ends of sentences."""
    found, start = [], stretch.start
    for match in _BREAK.finditer(text, stretch.start, stretch.end):
        found.append(Span(start, match.start()))
        start = match.end()
    return [*found, Span(start, stretch.end)]


def _book(text: str, title: Span, by: By) -> Book | None:
    whole = Span(title.start, by.end)
    fields = title_of(text, title.start, title.end)
    if not fields or len(fields["title"][0]) < 2:
        return None
    if isbn := _ISBN.match(text, by.end):
        fields["isbn"] = (isbn["isbn"], Reading("isbn", 0.95, Span(*isbn.span("isbn"))))
        whole = Span(whole.start, isbn.end())
    kept = by.people if by.kind in ("book", "audiobook") else ()
    reference = prose_reference(text, whole, fields, kept, by.kind)
    return Book(reference, Reading("title-by-author", 0.8, whole))
