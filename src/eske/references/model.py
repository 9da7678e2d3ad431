"""The record of one bibliographic reference: what the line says, and how each part was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eske.references.roles import relator
from eske.text.span import Reading, Span

# What was found: the words of a field and how they were read, by the name of the reading.
Found = Mapping[str, tuple[str, Reading]]


@dataclass(frozen=True, slots=True)
class Contributor:
    """A person or body named in a reference.

    `role` is a word of `roles.ROLES` (author, compiler, editor, translator, illustrator …; contributor where it is not
    told). `as_written` keeps the order, case and spelling of the line; `family` and `given` are as far as they can be
    told, and a body has neither. `dates` are those of a life, as the source writes them.
    """

    as_written: str
    role: str
    family: str | None = None
    given: str | None = None
    span: Span | None = None
    is_body: bool = False
    dates: str | None = None

    @property
    def relator(self) -> str:
        """The role as a MARC relator code: aut, com, edt …"""
        return relator(self.role)


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number or address by which others know the thing.

    `scheme` is isbn, issn, doi, url or another lower-case word; `value` is in its canonical form where it is valid,
    else as written. `valid` is None where the scheme has no check digit.
    """

    scheme: str
    value: str
    valid: bool | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference as transcribed. A field that the source does not give is None or empty; nothing is added.

    `raw` is the whole line, and "" where a record of another program was read. Spans count from its start. `fields`
    holds the reading of every field that is set, by its name; that of the first place is `place`, of the second
    `places.1`, and so for every field with several values (`SEVERAL`).

    `year` may be a range or stand in brackets, `isbn` may be wrong: what they mean is told by `structured` and by
    `identifiers`. `topics` are subject headings. `kind` is one of `KINDS`; `language` is a code of ISO 639-1, or of
    639-3 where there is none.
    """

    raw: str
    title: str | None = None
    subtitle: str | None = None
    parallel_titles: tuple[str, ...] = ()
    responsibility: str | None = None
    contributors: tuple[Contributor, ...] = ()
    edition: str | None = None
    places: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    year: str | None = None
    volume: str | None = None
    issue: str | None = None
    series: str | None = None
    extent: str | None = None
    illustrations: str | None = None
    size: str | None = None
    pages: str | None = None
    container: str | None = None
    isbn: str | None = None
    issn: str | None = None
    url: str | None = None
    doi: str | None = None
    identifiers: tuple[Identifier, ...] = ()
    language: str | None = None
    shelf_mark: str | None = None
    topics: tuple[str, ...] = ()
    annotation: str | None = None
    notes: tuple[str, ...] = ()
    kind: str = "book"
    fields: Mapping[str, Reading] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        raw: str,
        found: Found,
        contributors: tuple[Contributor, ...] = (),
        kind: str = "book",
        identifiers: tuple[Identifier, ...] = (),
    ) -> "Reference":
        """The reference of the fields found in a line, each under the name of its reading: `place`, `places.1` …"""
        values: dict[str, Any] = {}
        for name, (value, _) in found.items():
            several = _SEVERAL_BY_READING.get(name.partition(".")[0])
            values[several or name] = (*values.get(several, ()), value) if several else value
        fields = {name: reading for name, (_, reading) in found.items()}
        return cls(raw, contributors=contributors, kind=kind, identifiers=identifiers, fields=fields, **values)

    @property
    def authors(self) -> tuple[Contributor, ...]:
        """The persons that head the reference as its authors, or are named as authors behind the slash."""
        return tuple(c for c in self.contributors if c.role == "author" and not c.is_body)

    @property
    def place(self) -> str | None:
        """The places of publication as one text, joined as ISBD joins them."""
        return " ; ".join(self.places) or None

    @property
    def publisher(self) -> str | None:
        """The publishers as one text, joined as ISBD joins them."""
        return " : ".join(self.publishers) or None


KINDS = (
    "book",
    "multivolume",
    "collection",
    "periodical",
    "article",
    "chapter",
    "newspaper",
    "thesis",
    "abstract",
    "law",
    "web",
    "archive",
    "film",
    "audiobook",
    "cd",
)
# Fields that hold one text.
TEXTS = (
    "title",
    "subtitle",
    "responsibility",
    "edition",
    "year",
    "volume",
    "issue",
    "series",
    "extent",
    "illustrations",
    "size",
    "pages",
    "container",
    "isbn",
    "issn",
    "url",
    "doi",
    "language",
    "shelf_mark",
    "annotation",
)
# Fields that hold several texts, and under which name the reading of the first stands.
SEVERAL = {
    "parallel_titles": "parallel_title",
    "places": "place",
    "publishers": "publisher",
    "topics": "topic",
    "notes": "note",
}
_SEVERAL_BY_READING = {name: field for field, one in SEVERAL.items() for name in (one, field)}
