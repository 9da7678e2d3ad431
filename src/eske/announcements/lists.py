"""Which lines are items of a list of books?"""

from eske.announcements.blocks import leads_to_books
from eske.announcements.bullets import has_bullet
from eske.announcements.draft import BlockKind
from eske.announcements.items import begins_with_author, book_of_item
from eske.text.span import Span

_LEAST = 3  # lines without bullets that begin with an author and make a list by themselves
_NOTES = 1  # lines without a bullet between two items, which tell of the book above


def items_of_lists(text: str, stretches: list[tuple[Span, BlockKind]]) -> frozenset[Span]:
    """The lines with bullets, or with an author in front, that stand in one list with a book or under a line that
    leads to books; three lines in a row with an author in front; and all references.
    """
    found: set[Span] = set()
    for lead, run in _runs(text, stretches):
        led = lead is not None and leads_to_books(lead.of(text))
        plain = all(not has_bullet(text, span) for span in run)
        several = plain and len(run) >= _LEAST
        if led or several or (not plain and any(book_of_item(text, span, listed=False) for span in run)):
            found.update(run)
    return frozenset(found | {span for span, kind in stretches if kind is BlockKind.LIST_ITEM})


def _runs(text: str, stretches: list[tuple[Span, BlockKind]]) -> list[tuple[Span | None, list[Span]]]:
    """Lines with bullets that follow each other, a note between them perhaps, and the line above the first."""
    found: list[tuple[Span | None, list[Span]]] = []
    above: Span | None = None
    gap = _NOTES + 1
    for span, _ in stretches:
        if has_bullet(text, span) or begins_with_author(text, span):
            if gap > _NOTES:
                found.append((above, []))
            found[-1][1].append(span)
            gap = 0
        else:
            gap += 1
        above = span
    return found
