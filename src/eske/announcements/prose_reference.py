"""How is a book that prose names written as a reference?"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from eske.references import Contributor, Reference
from eske.text.span import Reading, Span


def prose_reference(
    text: str,
    whole: Span,
    fields: Mapping[str, tuple[str, Reading]],
    contributors: Iterable[Contributor] = (),
    kind: str = "book",
) -> Reference:
    """The reference of the words at `whole`; spans of fields and contributors are given in the text."""
    read = {
        name: (" ".join(value.split()), replace(r, span=r.span and r.span.shifted(-whole.start)))
        for name, (value, r) in fields.items()
    }
    people = tuple(replace(c, span=c.span and c.span.shifted(-whole.start)) for c in contributors)
    return Reference.of(whole.of(text), read, people, kind)
