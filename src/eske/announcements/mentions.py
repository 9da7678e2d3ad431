"""Which books does the running text name by titles in quotation marks?"""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from eske.announcements.bearers import bearer
from eske.announcements.draft import Book
from eske.announcements.prose_imprint import Fields, imprint_behind
from eske.announcements.prose_reference import prose_reference
from eske.announcements.rows import Placed, credits_of, titles_in
from eske.announcements.sentences import sentences
from eske.announcements.signs import OTHER, Sign, sign_of, spread
from eske.announcements.told_imprint import imprint_told
from eske.references.title import title_of
from eske.text.span import Reading, Span


def books_mentioned(text: str, stretch: Span, *, listed: bool = False, others: Container[str] = ()) -> tuple[Book, ...]:
    """The books of a stretch of running text, in order.

    A title in quotation marks is a book's where its author stands beside it, a word for a book leads to it or follows
    it, a year stands behind it, or it stands in one list with such a title; `listed` says that the stretch is an item
    of a list of books. A title of an exhibition, film, camp or law is none, and `others` are such titles, folded.
    """
    row = titles_in(text, stretch)
    credits = credits_of(text, row)
    signs = [
        OTHER if folded(placed.title.of(text)) in others else sign_of(text, placed, credit, heads=listed and n == 0)
        for n, (placed, credit) in enumerate(zip(row, credits, strict=True))
    ]
    spread(text, row, signs, credits)
    books = [(placed, sign) for placed, sign in zip(row, signs, strict=True) if sign and sign.rule]
    return tuple(_book(text, placed, sign, _told(text, stretch, placed, books)) for placed, sign in books)


def _told(text: str, stretch: Span, placed: Placed, books: Sequence[tuple[Placed, Sign]]) -> Fields:
    """What the sentence of a title tells of its imprint, where it is the only book of the sentence."""
    sentence = next((s for s in sentences(text, stretch) if s.overlaps(placed.title)), stretch)
    alone = sum(sentence.overlaps(other.title) for other, _ in books) == 1
    return imprint_told(text, sentence) if alone else {}


def other_titles(text: str, stretches: tuple[Span, ...]) -> frozenset[str]:
    """The quoted strings that a word in some place of the text calls an exhibition, film, camp …, folded."""
    rows = [titles_in(text, stretch) for stretch in stretches]
    return frozenset(
        folded(placed.title.of(text))
        for row in rows
        for placed, credit in zip(row, credits_of(text, row), strict=True)
        if bearer(text, placed, credit) == "other"
    )


def folded(title: str) -> str:
    """A title as it is compared with another: letters and digits alone."""
    return " ".join(re.findall(r"\w+", title.casefold()))


def _book(text: str, placed: Placed, sign: Sign, told: Fields) -> Book:
    """The book, its reference being the shortest stretch that holds title, author, year and imprint."""
    credit = sign.credit
    spans = [placed.whole]
    fields = title_of(text, placed.title.start, placed.title.end)
    if credit and not sign.carried:
        spans.append(credit.span)
    if credit and credit.statement:
        statement = Reading("statement-in-parentheses", 0.9, credit.statement)
        fields["responsibility"] = (credit.statement.of(text), statement)
    if sign.year:
        spans.append(sign.year)
        fields["year"] = (sign.year.of(text), Reading("year-behind-title", 0.85, sign.year))
    last = max((span for span in spans if span.start >= placed.whole.start), key=lambda span: span.end)
    behind = max(last.end, placed.behind.end)
    imprint = imprint_behind(text, Span(last.end, behind)) or imprint_behind(text, Span(placed.whole.end, behind))
    fields |= imprint or {name: field for name, field in told.items() if name not in fields}
    spans += [reading.span for _, reading in fields.values() if reading.span]
    whole = Span(min(s.start for s in spans), max(s.end for s in spans))
    # One carried over from a list stands nowhere in this reference.
    people = [replace(c, span=None) if sign.carried else c for c in (credit.contributors if credit else ())]
    return Book(prose_reference(text, whole, fields, people), Reading(sign.rule, sign.confidence, whole))
