"""Which books are on display?"""

from eske.announcements.draft import Block, BlockKind, Book
from eske.announcements.garbled import garbled
from eske.references import read_reference
from eske.text.span import Reading, Span


def books_in(text: str, blocks: tuple[Block, ...]) -> tuple[Book, ...]:
    """The books of the list, one an item, in its order; an item in which no title is read is none."""
    found = []
    for block in blocks:
        if block.kind is not BlockKind.LIST_ITEM:
            continue
        reference = read_reference(block.span.of(text))
        if not reference.title:
            continue
        imprint = bool(reference.place or reference.publisher) + bool(reference.year)
        sure = {0: 0.6, 1: 0.75, 2: 0.95}[imprint]
        found.append(Book(reference, Reading("list-item", sure, block.span), garbled(reference)))
    return tuple(found)


def title_spans(book: Book) -> tuple[Span, ...]:
    """Where in the document the title and its other information stand."""
    start = book.reading.span.start if book.reading.span else 0
    readings = (book.reference.fields.get(name) for name in ("title", "subtitle"))
    return tuple(r.span.shifted(start) for r in readings if r and r.span)
