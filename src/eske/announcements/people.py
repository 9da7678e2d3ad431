"""Who is named in the text, in which role?"""

import re
from dataclasses import replace

from eske.announcements.books import title_spans
from eske.announcements.draft import Block, Book, Form, Quotation, Role
from eske.announcements.find_names import names_in
from eske.announcements.names_alone import (
    families_alone,
    family_names,
    given_names,
    givens_alone,
    known_to_history,
    named_by_kin,
)
from eske.announcements.roles import is_remembered_surely, role_of, role_of_speaker
from eske.announcements.words import any_of, table
from eske.names import Name, ground
from eske.text.span import Span

_CAPITALISED = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ][^\W\d_]+"


def forms_in(
    text: str, blocks: tuple[Block, ...], quotations: tuple[Quotation, ...], books: tuple[Book, ...]
) -> tuple[Form, ...]:
    """Every form of a name in the text with the role it has there, in the order of the text, each form once a role."""
    made = _of_books(text, books)
    forms = [*_spoken(text, quotations), *made]
    taken = [form.span for form in forms] + [book.reading.span for book in books if book.reading.span]
    for block in blocks:
        for span in names_in(text, block.span):
            if not any(span.overlaps(other) for other in taken):
                forms.append(_in_prose(text, span, block, made))
    forms += _joined_in_titles(text, books, forms)
    forms += _alone(text, blocks, books, forms, made)
    return tuple(sorted(forms, key=lambda form: form.span))


def _in_prose(text: str, span: Span, block: Block, made: list[Form]) -> Form:
    """A form of running text; who made one of the books is not remembered for what the sentence says of others."""
    form = Form(span.of(text), span, role_of(text, span, block))
    if form.role is not Role.REMEMBERED or is_remembered_surely(text, span, block):
        return form
    maker = any(other.role is not Role.SUBJECT and ground(form.text, other.text) for other in made)
    return replace(form, role=Role.NAMED) if maker else form


def names_read(books: tuple[Book, ...], forms: tuple[Form, ...]) -> dict[Span, Name]:
    """The names that are known in the nominative: of those who made the books, and of those whom history knows."""
    found = {form.span: Name(family) for form in forms if (family := known_to_history(form.text))}
    for book in books:
        start = book.reading.span.start if book.reading.span else 0
        for c in book.reference.contributors:
            if c.span and c.family and c.given and "." in c.given:
                found[c.span.shifted(start)] = Name(c.family, c.given)
    return found


def _spoken(text: str, quotations: tuple[Quotation, ...]) -> list[Form]:
    spoken = [(q.speaker, q.speaker_span) for q in quotations]
    return [Form(name, span, role_of_speaker(text, span)) for name, span in spoken if name and span]


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


def _alone(
    text: str, blocks: tuple[Block, ...], books: tuple[Book, ...], forms: list[Form], made: list[Form]
) -> list[Form]:
    """Those whom prose names by the family name or the given name alone, or a title by the family name."""
    written = [form.text for form in forms if " " in form.text]
    known, givens = family_names(written), given_names(written)
    titles = [title for book in books for title in title_spans(book)]
    shown = [book.reading.span for book in books if book.reading.span]
    found = [Form(s.of(text), s, Role.SUBJECT) for t in titles for s in families_alone(text, t, known, title=True)]
    for block in blocks:
        alone = families_alone(text, block.span, known), givens_alone(text, block.span, givens)
        for span in (*alone[0], *alone[1], *named_by_kin(text, block.span)):
            if not any(span.overlaps(other) for other in shown):
                found.append(_in_prose(text, span, block, made))
    taken = [form.span for form in forms]
    return [form for form in _once(found) if not any(form.span.overlaps(other) for other in taken)]


def _once(forms: list[Form]) -> list[Form]:
    return list({form.span: form for form in forms}.values())


def _is_known(word: str, forms: list[Form]) -> bool:
    return any(" " in form.text and ground(word, form.text) for form in forms)
