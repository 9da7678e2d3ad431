"""How do the blocks of a draft become the blocks of a page?"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils.html import escape

from eske.announcements.draft import Block, BlockKind, Draft, Quotation
from eske.catalogue.models import Book
from eske.register.models import Figure, Person
from eske.text.span import Span

Piece = tuple[str, Any]


def body_of(
    draft: Draft, figures: Mapping[int, Figure], books: Sequence[Book], people: Sequence[Person]
) -> list[Piece]:
    """The pieces of the page, in the order of the document: words, quotations, figures, the people and the shelf.

    `figures` are keyed by their index in the draft. Words stay as written; a quotation is shown once, whole.
    """
    pieces: list[Piece] = []
    shelf_heading = ""
    quoted: set[int] = set()
    people_at = _people_block(draft)
    for number, block in enumerate(draft.blocks):
        if draft.title and draft.title.reading.span and draft.title.reading.span.overlaps(block.span):
            continue
        if block.kind is BlockKind.LIST_HEADING:
            shelf_heading = block.span.of(draft.text).strip().rstrip(":")
            continue
        if block.kind is BlockKind.LIST_ITEM and _is_book(block, draft):
            continue
        pieces += _words(block, draft, quoted)
        pieces += [("figure", {"figure": figures[i]}) for i in _figures_in(block, draft) if i in figures]
        if number == people_at and people:
            pieces.append(people_piece(people))
    if people and people_at is None:
        pieces.append(people_piece(people))
    if books:
        pieces.append(("shelf", {"heading": shelf_heading, "books": list(books)}))
    return pieces


def people_piece(people: Iterable[Person]) -> Piece:
    return ("people", {"heading": "", "people": list(people)})


def _words(block: Block, draft: Draft, quoted: set[int]) -> list[Piece]:
    """What a block says besides its quotations, and the quotations that begin in it.

    What stands before a quotation leads to it. What stands behind its last part and names the speaker says whose words
    they are, and becomes the quotation's context.
    """
    here = [(n, q) for n, q in enumerate(draft.quotations) if any(part.overlaps(block.span) for part in q.parts)]
    parts = [part for _, quotation in here for part in quotation.parts]
    pieces: list[tuple[int, Piece]] = []
    contexts = {quotation.parts[-1].end: quotation for _, quotation in here}
    for span in _without(block.span, parts):
        text = _clean(span.of(draft.text))
        ended = next((q for end, q in contexts.items() if 0 <= span.start - end <= 1), None)
        if text and not (ended and ended.speaker and ended.speaker in text):
            pieces.append((span.start, _plain(block, text)))
    for number, quotation in here:
        if number not in quoted:
            quoted.add(number)
            pieces.append((max(quotation.parts[0].start, block.span.start), _quotation(quotation, draft)))
    return [piece for _, piece in sorted(pieces, key=lambda pair: pair[0])]


def _plain(block: Block, text: str) -> Piece:
    return ("section", text) if block.kind is BlockKind.HEADING else ("text", f"<p>{escape(text)}</p>")


def _without(span: Span, parts: Iterable[Span]) -> list[Span]:
    left = [span]
    for part in parts:
        left = [
            piece
            for old in left
            for piece in (
                [
                    Span(old.start, max(old.start, min(part.start, old.end))),
                    Span(min(old.end, max(part.end, old.start)), old.end),
                ]
                if part.overlaps(old)
                else [old]
            )
            if piece.end > piece.start
        ]
    return left


def _clean(text: str) -> str:
    """A remnant without the marks and commas that belonged to the quotation beside it."""
    text = " ".join(text.split()).strip('"“”„«» ').lstrip(",.–— ").strip()
    return text if any(c.isalnum() for c in text) else ""


def _quotation(quotation: Quotation, draft: Draft) -> Piece:
    paragraphs = [" ".join(part.of(draft.text).split()).strip('"“”„«» ,') for part in quotation.parts]
    return (
        "quotation",
        {
            "text": "\n\n".join(p for p in paragraphs if p),
            "speaker": quotation.speaker or "",
            "office": "",
            "context": _context(quotation, draft),
            "translator": "",
        },
    )


def _context(quotation: Quotation, draft: Draft) -> str:
    """The words behind a quotation that name its speaker, to the end of their paragraph; empty where there are none."""
    end = quotation.parts[-1].end
    stop = next((block.span.end for block in draft.blocks if block.span.start <= end < block.span.end), end)
    text = _clean(draft.text[min(end + 1, stop) : stop])
    return text if quotation.speaker and quotation.speaker in text else ""


def _figures_in(block: Block, draft: Draft) -> list[int]:
    return [
        i for i, figure in enumerate(draft.figures) if figure.reading.span and figure.reading.span.overlaps(block.span)
    ]


def _is_book(block: Block, draft: Draft) -> bool:
    return any(book.reading.span and book.reading.span.overlaps(block.span) for book in draft.books)


def _people_block(draft: Draft) -> int | None:
    """The block in which most of the remembered are named first; None where nobody is."""
    counts = [
        sum(1 for person in draft.people if person.role == "remembered" and block.span.holds(person.forms[0].span))
        for block in draft.blocks
    ]
    most = max(counts, default=0)
    return counts.index(most) if most else None
