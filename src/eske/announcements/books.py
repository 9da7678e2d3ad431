"""Which books are on display?"""

import re
from functools import cache

from eske.announcements.blocks import reference_in
from eske.announcements.bullets import without_bullet
from eske.announcements.by_author import books_by
from eske.announcements.careless import books_listed_carelessly
from eske.announcements.dashed import books_dashed
from eske.announcements.draft import Block, BlockKind, Book
from eske.announcements.english_works import books_of_english_prose
from eske.announcements.garbled import garbled
from eske.announcements.inline import books_inline
from eske.announcements.items import book_of_item
from eske.announcements.labelled import books_labelled
from eske.announcements.lists import items_of_lists
from eske.announcements.mentions import books_mentioned, folded, other_titles
from eske.announcements.pairs import books_in_pairs
from eske.announcements.quotes import marked, quoted
from eske.announcements.shapes import INITIALS, WORD
from eske.announcements.tables import books_in_tables
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

_LISTED = frozenset(("list-item", "row-of-a-table"))  # what a list names twice it has twice


def books_in(text: str, blocks: tuple[Block, ...]) -> tuple[Book, ...]:
    """The books of lists, one an item, and those that the running text names, in the order of the text."""
    stretches = _stretches(text, blocks)
    others = other_titles(text, tuple(span for span, _ in stretches))
    found: list[Book] = []
    listed = items_of_lists(text, stretches)
    for span, kind in stretches:
        if careless := books_listed_carelessly(text, span):
            found += _apart((*careless, *books_mentioned(text, span, listed=False, others=others)))
            continue
        if book := book_of_item(text, span, listed=span in listed):
            found.append(book)
            continue
        if inline := books_inline(text, span):
            found += inline
            continue
        if kind is BlockKind.LIST_ITEM and (book := _listed(text, span)):
            found.append(book)
            continue
        named = (*books_mentioned(text, span, listed=kind is BlockKind.LIST_ITEM, others=others), *books_by(text, span))
        found += _apart((*named, *books_of_english_prose(text, span)))
    found = _apart(
        (
            *books_in_tables(text, blocks),
            *books_labelled(text, blocks),
            *found,
            *books_in_pairs(text, blocks),
            *books_dashed(text, blocks),
        )
    )
    return _once(sorted(found, key=lambda book: book.reading.span or Span(0, 0)))


def _once(books: list[Book]) -> tuple[Book, ...]:
    """The books without those of running text that repeat the title of another; the fuller of the two is kept."""
    kept: dict[str, Book] = {}
    for number, book in enumerate(books):
        title = folded(book.reference.title or "")
        same = kept.get(title)
        listed = same is not None and not _LISTED.isdisjoint((book.reading.rule, same.reading.rule))
        if same is None or listed or _differ(book, same):
            kept[title if same is None else f"{title} {number}"] = book
        elif _fullness(book) > _fullness(same):
            kept[title] = book
    return tuple(sorted(kept.values(), key=lambda book: book.reading.span or Span(0, 0)))


def _differ(one: Book, other: Book) -> bool:
    """Whether both have authors, and not the same."""
    families = [{c.family for c in book.reference.authors} for book in (one, other)]
    return all(families) and families[0] != families[1]


def _fullness(book: Book) -> int:
    return len(book.reference.fields) + len(book.reference.contributors)


def _stretches(text: str, blocks: tuple[Block, ...]) -> list[tuple[Span, BlockKind]]:
    """The blocks; one in which a quotation stays open is one stretch with the line behind it."""
    found: list[tuple[Span, BlockKind]] = []
    for block in blocks:
        if found and _open(found[-1][0].of(text)) and text[found[-1][0].end : block.span.start].count("\n") == 1:
            found[-1] = (Span(found[-1][0].start, block.span.end), found[-1][1])
        else:
            found.append((block.span, block.kind))
    return found


def _open(line: str) -> bool:
    """Whether the last mark of the line opens a quotation."""
    return max(line.rfind(mark) for mark in "«“„") > max(line.rfind(mark) for mark in "»”")


def _apart(books: tuple[Book, ...]) -> list[Book]:
    """The books without those that overlap one before them."""
    kept: list[Book] = []
    for book in books:
        spans = [other.reading.span for other in kept]
        if not any(span and book.reading.span and span.overlaps(book.reading.span) for span in spans):
            kept.append(book)
    return kept


def _listed(text: str, span: Span) -> Book | None:
    """The book of an item that has an imprint or says who made it; none where a title in quotes heads the item."""
    span = _behind_lead(text, span if text[span.start].isdigit() else without_bullet(text, span))
    line = span.of(text).replace("\n", " ")
    reference = reference_in(line)
    if not reference.title:
        return None
    imprint = bool(reference.place or reference.publisher) + bool(reference.year)
    if _kind_and_title().match(reference.title):
        return None
    published = reference.place or reference.publisher
    if not published and (_begins_quoted(text, span) or (not imprint and (quoted(text, span) or books_by(text, span)))):
        return None
    sure = {0: 0.6, 1: 0.75, 2: 0.95}[imprint]
    return Book(reference, Reading("list-item", sure, span), garbled(reference))


def _behind_lead(text: str, span: Span) -> Span:
    """The line without the words of a sentence into which a reference is put: “In the monograph Family, I. O. …”."""
    lead = _lead().match(text, span.start, span.end)
    return Span(lead.end(), span.end) if lead else span


@cache
def _lead() -> re.Pattern[str]:
    kinds = either(table("mentions")["books"])
    return re.compile(rf"(?:\w+\s+){{0,3}}(?i:{kinds})\s+(?={WORD},\s{INITIALS}\s)")


@cache
def _kind_and_title() -> re.Pattern[str]:
    """A word for a book and a title in quotation marks, as a sentence has them and no reference."""
    return re.compile(rf"(?:\w+\s+){{0,3}}(?i:{either(table('mentions')['books'])})\s+[«“„\"]")


def _begins_quoted(text: str, span: Span) -> bool:
    titles = quoted(text, span)
    return bool(titles) and marked(text, titles[0]).start == without_bullet(text, span).start


def title_spans(book: Book) -> tuple[Span, ...]:
    """Where in the document the title and its other information stand."""
    start = book.reading.span.start if book.reading.span else 0
    readings = (book.reference.fields.get(name) for name in ("title", "subtitle"))
    return tuple(r.span.shifted(start) for r in readings if r and r.span)
