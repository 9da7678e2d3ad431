"""What does this announcement announce?"""

from collections.abc import Iterable
from dataclasses import replace

from eske.announcements.blocks import blocks_of
from eske.announcements.books import books_in, title_spans
from eske.announcements.dates import dates_in
from eske.announcements.doubts import doubts_of
from eske.announcements.draft import Block, BlockKind, Book, DateMention, Draft, Origin, Quotation, Role
from eske.announcements.figures import figures_in
from eske.announcements.heading import title_of
from eske.announcements.join import people_of
from eske.announcements.occasion import occasion_of
from eske.announcements.people import forms_in, names_read
from eske.announcements.places import places_in
from eske.announcements.quotations import quotations_in
from eske.announcements.quotes import quoted
from eske.text import Document, Span, language_of


def read(document: Document) -> Draft:
    """The draft of an announcement. Any text has one; what is not there is left open and named among the doubts."""
    text = document.text
    language = language_of(text).code
    blocks = blocks_of(text)
    books = books_in(text, blocks)
    shown = tuple(book.reading.span for book in books if book.reading.span)
    quotations = quotations_in(text, blocks, shown)
    books = tuple(book for book in books if not _is_said(book, quotations))
    shown = tuple(book.reading.span for book in books if book.reading.span)
    forms = forms_in(text, blocks, quotations, books)
    people = people_of(forms, names_read(books, forms))
    prose = tuple(block.span for block in blocks if block.kind is not BlockKind.LIST_ITEM)
    titles = tuple(span for book in books for span in title_spans(book))
    named = [(f.span, number) for number, person in enumerate(people) for f in person.forms if f.role is Role.SUBJECT]
    draft = Draft(
        origin=Origin(document.name, document.media_type, document.encoding, document.sha256, document.size),
        text=text,
        language=language,
        title=title_of(text, blocks),
        occasion=occasion_of(text, len(text)),
        dates=_unique(
            date for span in prose for date in dates_in(text, span) if not _lies_in(date.reading.span, shown)
        ),
        blocks=_with_quotations(blocks, quotations),
        quotations=quotations,
        figures=figures_in(text, blocks, shown),
        people=people,
        places=places_in(text, prose, titles=titles, apart=(*shown, *_phrases(text, prose))),
        books=tuple(replace(book, subjects=_subjects(book, named)) for book in books),
        doubts=(),
    )
    return replace(draft, doubts=doubts_of(draft))


def _is_said(book: Book, quotations: tuple[Quotation, ...]) -> bool:
    """Whether the title is what somebody is said to have said."""
    parts = [part for quotation in quotations for part in quotation.parts]
    return any(title.overlaps(part) for title in title_spans(book) for part in parts)


def _phrases(text: str, prose: tuple[Span, ...]) -> tuple[Span, ...]:
    """What several words in quotation marks name: an exhibition, a section, a law."""
    return tuple(inner for span in prose for inner in quoted(text, span) if len(inner.of(text).split()) > 2)


def _lies_in(span: Span | None, others: tuple[Span, ...]) -> bool:
    return span is not None and any(other.holds(span) for other in others)


def _unique(dates: Iterable[DateMention]) -> tuple[DateMention, ...]:
    """Each date once, where it is first given."""
    first: dict[str, DateMention] = {}
    for date in dates:
        first.setdefault(date.edtf, date)
    return tuple(first.values())


def _with_quotations(blocks: tuple[Block, ...], quotations: tuple[Quotation, ...]) -> tuple[Block, ...]:
    """Paragraphs of which most is a quotation are quotations."""

    def kind(block: Block) -> BlockKind:
        quoted = sum(
            min(part.end, block.span.end) - max(part.start, block.span.start)
            for quotation in quotations
            for part in quotation.parts
            if part.overlaps(block.span)
        )
        half = (block.span.end - block.span.start) / 2
        return BlockKind.QUOTATION if quoted > half else block.kind

    return tuple(replace(block, kind=kind(block)) for block in blocks)


def _subjects(book: Book, named: list[tuple[Span, int]]) -> tuple[int, ...]:
    titles = title_spans(book)
    return tuple(dict.fromkeys(number for span, number in named if any(title.holds(span) for title in titles)))
