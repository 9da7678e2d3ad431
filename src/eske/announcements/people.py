"""Who is named in the text, in which role?"""

import re
from functools import cache

from eske.announcements.books import title_spans
from eske.announcements.draft import Block, BlockKind, Book, Form, Quotation, Role
from eske.announcements.find_names import names_in
from eske.announcements.sentences import sentences
from eske.announcements.words import any_of, either, table
from eske.names import Verdict, alike
from eske.text.span import Span

_WINDOW = 60  # characters in which a word tells what a name does

_CAPITALISED = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ][^\W\d_]+"


def forms_in(
    text: str, blocks: tuple[Block, ...], quotations: tuple[Quotation, ...], books: tuple[Book, ...]
) -> tuple[Form, ...]:
    """Every form of a name in the text with the role it has there, in the order of the text, each form once a role."""
    forms = [*_spoken(quotations), *_of_books(text, books)]
    taken = [form.span for form in forms]
    for block in blocks:
        if block.kind is BlockKind.LIST_ITEM:
            continue
        for span in names_in(text, block.span):
            if not any(span.overlaps(other) for other in taken):
                forms.append(Form(span.of(text), span, _role(text, span, block)))
    forms += _joined_in_titles(text, books, forms)
    return tuple(sorted(forms, key=lambda form: form.span))


def _spoken(quotations: tuple[Quotation, ...]) -> list[Form]:
    return [Form(q.speaker, q.speaker_span, Role.SPEAKER) for q in quotations if q.speaker and q.speaker_span]


def _of_books(text: str, books: tuple[Book, ...]) -> list[Form]:
    """The contributors of references in their roles, and the names in titles as subjects."""
    forms = []
    for book in books:
        start = book.reading.span.start if book.reading.span else 0
        for contributor in book.reference.contributors:
            if contributor.span:
                role = Role(contributor.role) if contributor.role in set(Role) else Role.NAMED
                forms.append(Form(contributor.as_written, contributor.span.shifted(start), role))
        forms += _repeated_authors(text, book, start)
        for title in title_spans(book):
            forms += [Form(span.of(text), span, Role.SUBJECT) for span in names_in(text, title)]
    return forms


def _repeated_authors(text: str, book: Book, start: int) -> list[Form]:
    """Those behind the slash whom the reference does not count again, since they head it already."""
    reading = book.reference.fields.get("responsibility")
    if not reading or not reading.span:
        return []
    counted = [c.span.shifted(start) for c in book.reference.contributors if c.span]
    names = names_in(text, reading.span.shifted(start))
    return [Form(n.of(text), n, Role.AUTHOR) for n in names if not any(n.overlaps(span) for span in counted)]


def _joined_in_titles(text: str, books: tuple[Book, ...], forms: list[Form]) -> list[Form]:
    """Single words that a title joins (“A and B”), where one of the two is a form of somebody known from the text."""
    joining = any_of(table("people")["joining"])
    pair = re.compile(rf"(?<![^\W\d_])({_CAPITALISED})\s+(?:{joining})\s+({_CAPITALISED})(?![^\W\d_])")
    found = []
    for book in books:
        for title in title_spans(book):
            for match in pair.finditer(text, title.start, title.end):
                spans = (Span(*match.span(1)), Span(*match.span(2)))
                if any(span.overlaps(form.span) for span in spans for form in forms):
                    continue
                if any(_is_known(span.of(text), forms) for span in spans):
                    found += [Form(span.of(text), span, Role.SUBJECT) for span in spans]
    return found


def _is_known(word: str, forms: list[Form]) -> bool:
    return any(" " in form.text and alike(word, form.text).verdict is not Verdict.DIFFERENT for form in forms)


def _role(text: str, span: Span, block: Block) -> Role:
    before = text[max(block.span.start, span.start - _WINDOW) : span.start]
    behind = text[span.end : min(block.span.end, span.end + _WINDOW)]
    if _pattern("namesake_before").search(before[-25:]) or _pattern("namesake_behind").search(behind[:25]):
        return Role.NAMESAKE
    if _pattern("offices").search(before.rstrip()[-40:]) and _reports(text, span, block):
        return Role.SPEAKER
    sentence = next((s for s in sentences(text, block.span) if s.holds(span)), block.span)
    words = sentence.of(text)
    if _pattern("staff").search(words):
        return Role.STAFF
    if _pattern("remembrance").search(words):
        return Role.REMEMBERED
    if _in_list(text, sentence) and _pattern("remembrance").search(block.span.of(text)):
        return Role.REMEMBERED
    return Role.NAMED


def _reports(text: str, span: Span, block: Block) -> bool:
    """Whether the sentence reports what the bearer of the name said."""
    sentence = next((s for s in sentences(text, block.span) if s.holds(span)), block.span)
    return bool(_pattern("said").search(sentence.of(text)))


def _in_list(text: str, sentence: Span) -> bool:
    """Whether the sentence lists three names or more: such a list is of those whom the paragraph is about."""
    return len(names_in(text, sentence)) >= 3


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(either(table("people")[name]), re.IGNORECASE)
