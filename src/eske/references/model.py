"""The record of one bibliographic reference: what the line says, and how each part was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from eske.text.span import Reading, Span


@dataclass(frozen=True, slots=True)
class Contributor:
    """A person or body named in a reference.

    `role` is one of author, compiler, editor, translator, illustrator, contributor (role not told).
    `as_written` keeps the order, case and spelling of the line; `family` and `given` are as far as they can be told.
    """

    as_written: str
    role: str
    family: str | None = None
    given: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference as transcribed. A field that the line does not give is None; nothing is added from outside.

    Spans count from the start of `raw`. `fields` holds the reading of every field that is set, by field name.
    `kind` is one of book, periodical, article, film, audiobook, cd, collection.
    """

    raw: str
    title: str | None = None
    subtitle: str | None = None
    responsibility: str | None = None
    contributors: tuple[Contributor, ...] = ()
    edition: str | None = None
    place: str | None = None
    publisher: str | None = None
    year: str | None = None
    volume: str | None = None
    extent: str | None = None
    series: str | None = None
    isbn: str | None = None
    kind: str = "book"
    fields: Mapping[str, Reading] = field(default_factory=dict)

    @property
    def authors(self) -> tuple[Contributor, ...]:
        """The contributors that head the reference as its authors."""
        return tuple(c for c in self.contributors if c.role == "author")
