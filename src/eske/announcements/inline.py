"""Which books does a line list without quotation marks, one behind the other?"""

import re
from functools import cache

from eske.announcements.blocks import is_reference
from eske.announcements.draft import Book
from eske.announcements.words import either, table
from eske.references import Reference, read_reference
from eske.text.span import Reading, Span

_QUOTE = re.compile(r"[«“„\"]")
_SEMICOLON = re.compile(r"\s*;\s*")
_COMMA = re.compile(r",\s*(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ])")
_AND_OTHERS = re.compile(r"\s*(?:,|и|та|және)?\s*(?:и\s)?(?:др|ін|т\.\s?б|etc)\.?\s*$")


def books_inline(text: str, line: Span) -> tuple[Book, ...]:
    """The books of a line “Literature: Author I. Title, Author I. Title”; none where no item names an author.

    Semicolons part the items where there are any, else commas before a capital.
    """
    heading = _heading().match(text, line.start, line.end)
    if not heading:
        return _references(text, line)
    if _QUOTE.search(text, heading.end(), line.end):
        return ()
    items = _items(text, Span(heading.end(), line.end))
    read = _read(text, items)
    if len(items) < 2 or not any(reference.contributors for _, reference in read):
        return ()
    return tuple(_book(span, reference) for span, reference in read if reference.title)


def _references(text: str, line: Span) -> tuple[Book, ...]:
    """The books of a line of references that semicolons part, each of them one by itself."""
    items = _items(text, line) if ";" in line.of(text) else []
    if len(items) < 2 or not all(
        is_reference(span.of(text)) and read.contributors for span, read in _read(text, items)
    ):
        return ()
    return tuple(_book(span, read) for span, read in _read(text, items))


def _read(text: str, items: list[Span]) -> list[tuple[Span, Reference]]:
    return [(span, read_reference(span.of(text))) for span in items]


def _items(text: str, span: Span) -> list[Span]:
    others = _AND_OTHERS.search(text, span.start, span.end)
    stop = others.start() if others else span.end
    mark = _SEMICOLON if ";" in text[span.start : stop] else _COMMA
    found, start = [], span.start
    for match in mark.finditer(text, span.start, stop):
        # “Family, I. O.” is one name.
        if re.compile(r"[^\W\d_]\.").match(text, match.end()):
            continue
        found.append(Span(start, match.start()))
        start = match.end()
    found.append(Span(start, len(text[:stop].rstrip(" ."))))
    return [item for item in found if item.start < item.end]


def _book(span: Span, reference: Reference) -> Book:
    return Book(reference, Reading("listed-in-a-line", 0.6, span))


@cache
def _heading() -> re.Pattern[str]:
    words = either((*table("lists")["headings"], *table("lists")["words"]))
    return re.compile(rf"[^:;.\n]{{0,120}}?(?:{words})[^:;.\n]{{0,30}}:\s*(?=\S)", re.IGNORECASE)
