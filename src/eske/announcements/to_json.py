"""How is a draft written as JSON? The shape is described in `draft.schema.json`."""

from typing import Any

from eske.announcements.draft import Block, Book, DateMention, Draft, Figure, Person, Place, Quotation
from eske.references.to_json import reading_json, reference_json, span_json

SCHEMA = "eske-draft/1"


def draft_to_json(draft: Draft) -> dict[str, Any]:
    """The draft as plain values, whole: `draft_from_json` makes the same draft of them."""
    occasion = draft.occasion
    return {
        "schema": SCHEMA,
        "origin": {
            "name": draft.origin.name,
            "media_type": draft.origin.media_type,
            "encoding": draft.origin.encoding,
            "sha256": draft.origin.sha256,
            "size": draft.origin.size,
        },
        "language": draft.language,
        "title": draft.title.text if draft.title else None,
        "title_reading": reading_json(draft.title.reading) if draft.title else None,
        "occasion": occasion
        and {"name": occasion.name, "recurrence": occasion.recurrence, **reading_json(occasion.reading)},
        "dates": [date.edtf for date in draft.dates],
        "date_readings": [_date(date) for date in draft.dates],
        "quotations": [quotation_json(quotation) for quotation in draft.quotations],
        "figures": [figure_json(figure) for figure in draft.figures],
        "people": [_person(person) for person in draft.people],
        "places": [_place(place) for place in draft.places],
        "books": [book_json(book) for book in draft.books],
        "blocks": [_block(block) for block in draft.blocks],
        "doubts": [{"code": d.code, "values": list(d.values), "span": span_json(d.span)} for d in draft.doubts],
        "text": draft.text,
    }


def _date(date: DateMention) -> dict[str, Any]:
    return {"edtf": date.edtf, "text": date.text, **reading_json(date.reading)}


def _block(block: Block) -> dict[str, Any]:
    return {"kind": block.kind.value, "span": span_json(block.span)}


def quotation_json(quotation: Quotation) -> dict[str, Any]:
    return {
        "text": quotation.text,
        "parts": [span_json(part) for part in quotation.parts],
        "speaker": quotation.speaker,
        "speaker_span": span_json(quotation.speaker_span),
        **reading_json(quotation.reading),
    }


def figure_json(figure: Figure) -> dict[str, Any]:
    return {
        "text": figure.text,
        "value": figure.value,
        "bound": figure.bound.value,
        "what": figure.what,
        "topic": figure.topic,
        "place": figure.place,
        "group": figure.group,
        "period": figure.period,
        "magnitude": figure.magnitude,
        **reading_json(figure.reading),
    }


def _person(person: Person) -> dict[str, Any]:
    return {
        "as_written": list(dict.fromkeys(form.text for form in person.forms)),
        "family": person.family,
        "given": person.given,
        "patronymic": person.patronymic,
        "role": person.role.value,
        "forms": [{"text": f.text, "span": span_json(f.span), "role": f.role.value} for f in person.forms],
        "joined_by": reading_json(person.joined_by) if person.joined_by else None,
        **reading_json(person.reading),
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "name": place.name,
        "as_written": list(dict.fromkeys(text for text, _ in place.forms)),
        "kind": place.kind,
        "forms": [{"text": text, "span": span_json(span)} for text, span in place.forms],
        **reading_json(place.reading),
    }


def book_json(book: Book) -> dict[str, Any]:
    return {
        **reference_json(book.reference),
        "garbled": reading_json(book.garbled) if book.garbled else None,
        "subjects": list(book.subjects),
        **reading_json(book.reading),
    }
