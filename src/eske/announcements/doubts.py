"""Where should a person look before this is published?"""

from collections.abc import Iterator

from eske.announcements.draft import Doubt, Draft, Role

_UNSURE = 0.6  # a reading at or below this is worth a look

CODES = (
    "title-missing",
    "occasion-missing",
    "occasion-without-day",
    "books-missing",
    "people-missing",
    "language-unsure",
    "quotation-unclosed",
    "quotation-without-speaker",
    "figure-without-number",
    "figure-scope-carried",
    "figure-unsure",
    "role-unsure",
    "forms-joined",
    "title-garbled",
    "imprint-incomplete",
)


def doubts_of(draft: Draft) -> tuple[Doubt, ...]:
    """Every doubt of a draft, in the order in which a person would go through it.

    The values are: occasion-without-day and quotations: the words; figures: their text; role-unsure: form and role;
    forms-joined: the forms and the reason; title-garbled: title and rule; imprint-incomplete: title and field.
    """
    return (*_of_whole(draft), *_of_words(draft), *_of_people(draft), *_of_books(draft))


def _of_whole(draft: Draft) -> Iterator[Doubt]:
    if draft.language == "und":
        yield Doubt("language-unsure", (), None)
    if draft.title is None:
        yield Doubt("title-missing", (), None)
    if draft.occasion is None:
        yield Doubt("occasion-missing", (), None)
    elif draft.occasion.recurrence is None:
        yield Doubt("occasion-without-day", (draft.occasion.name,), draft.occasion.reading.span)
    if not draft.books:
        yield Doubt("books-missing", (), None)
    if not any(person.role is Role.REMEMBERED for person in draft.people):
        yield Doubt("people-missing", (), None)


def _of_words(draft: Draft) -> Iterator[Doubt]:
    for quotation in draft.quotations:
        if len(quotation.parts) > 1:
            yield Doubt("quotation-unclosed", (quotation.text[:60],), quotation.reading.span)
        if quotation.speaker is None:
            yield Doubt("quotation-without-speaker", (quotation.text[:60],), quotation.reading.span)
    for figure in draft.figures:
        if figure.value is None:
            yield Doubt("figure-without-number", (figure.text,), figure.reading.span)
        if figure.reading.rule.endswith("of-those-before"):
            yield Doubt("figure-scope-carried", (figure.text,), figure.reading.span)
        elif figure.reading.confidence <= _UNSURE:
            yield Doubt("figure-unsure", (figure.text,), figure.reading.span)


def _of_people(draft: Draft) -> Iterator[Doubt]:
    for person in draft.people:
        if person.joined_by:
            forms = dict.fromkeys(form.text for form in person.forms)
            yield Doubt("forms-joined", (", ".join(forms), person.joined_by.rule), person.forms[0].span)
        if person.reading.confidence <= _UNSURE:
            yield Doubt("role-unsure", (person.forms[0].text, person.role.value), person.forms[0].span)


def _of_books(draft: Draft) -> Iterator[Doubt]:
    for book in draft.books:
        title = book.reference.title or book.reference.raw
        if book.garbled:
            yield Doubt("title-garbled", (title, book.garbled.rule), book.reading.span)
        if book.reading.rule != "list-item":
            continue  # running text gives no imprints
        for name in ("place", "year"):
            if getattr(book.reference, name) is None:
                yield Doubt("imprint-incomplete", (title, name), book.reading.span)
