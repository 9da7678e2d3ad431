"""How is a reference written as JSON?"""

from typing import Any

from eske.references.model import SEVERAL, TEXTS, Contributor, Identifier, Reference
from eske.text.span import Reading, Span


def reference_json(reference: Reference) -> dict[str, Any]:
    """The reference as plain values, whole, every field present; `authors`, `place` and `publisher` are views."""
    return {
        "as_written": reference.raw,
        "kind": reference.kind,
        "authors": [contributor_json(c) for c in reference.authors],
        "contributors": [contributor_json(c) for c in reference.contributors],
        **{name: getattr(reference, name) for name in TEXTS},
        **{name: list(getattr(reference, name)) for name in SEVERAL},
        "place": reference.place,
        "publisher": reference.publisher,
        "identifiers": [_identifier(identifier) for identifier in reference.identifiers],
        "fields": {name: reading_json(reading) for name, reading in reference.fields.items()},
    }


def contributor_json(contributor: Contributor) -> dict[str, Any]:
    return {
        "as_written": contributor.as_written,
        "role": contributor.role,
        "family": contributor.family,
        "given": contributor.given,
        "is_body": contributor.is_body,
        "dates": contributor.dates,
        "span": span_json(contributor.span),
    }


def reading_json(reading: Reading) -> dict[str, Any]:
    """Span, rule and confidence of a reading."""
    return {"span": span_json(reading.span), "rule": reading.rule, "confidence": reading.confidence}


def span_json(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _identifier(identifier: Identifier) -> dict[str, Any]:
    return {"scheme": identifier.scheme, "value": identifier.value, "valid": identifier.valid}
