"""Which fields of what was read should a person look at, and why?"""

from eske.catalogue.transcription import numbers_of
from eske.references import Reference

# Below this, one reading in several is wrong; a person looks at it before it is kept.
SURE = 0.8
# Where a book keeps several values in one field, its name differs from that of a reading.
_FIELDS = {
    "places": "place",
    "publishers": "publisher",
    "parallel_titles": "parallel_title",
    "topic": "topics",
    "note": "notes",
}


def field_of(reading: str) -> str:
    """The field of a book that a reading is of: `place` and `places.1` are both of the place."""
    name = reading.partition(".")[0]
    return _FIELDS.get(name, name)


def doubts_of(reference: Reference) -> dict[str, str]:
    """Field of a book: why it is doubtful, one of unsure, missing, wrong-number."""
    doubts = {field_of(name): "unsure" for name, reading in reference.fields.items() if reading.confidence < SURE}
    doubts |= {
        one.scheme: "wrong-number"
        for one in numbers_of(reference.isbn or "", reference.issn or "")
        if one.valid is False
    }
    if not reference.title:
        doubts["title"] = "missing"
    return doubts
