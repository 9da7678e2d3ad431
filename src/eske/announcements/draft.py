"""A draft: what was read from an announcement, before a person has confirmed it.

Every thing carries its reading: the rule that found it, a confidence from 0 to 1 and the span of text it came from.
Values are codes, never translated prose.
"""

from dataclasses import dataclass
from enum import StrEnum

from eske.references.model import Reference
from eske.text.span import Reading, Span


class Role(StrEnum):
    """What a person does in an announcement. A role that was read is a proposal, never a fact."""

    REMEMBERED = "remembered"
    SPEAKER = "speaker"
    AUTHOR = "author"
    COMPILER = "compiler"
    EDITOR = "editor"
    TRANSLATOR = "translator"
    ILLUSTRATOR = "illustrator"
    STAFF = "staff"
    SUBJECT = "subject"
    NAMESAKE = "namesake"
    NAMED = "named"


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_HEADING = "list-heading"
    LIST_ITEM = "list-item"


class Bound(StrEnum):
    """How a number stands to the truth, as the text has it."""

    EXACT = "exact"  # the text says "exactly"
    UNQUALIFIED = "unqualified"  # the number stands bare
    ABOUT = "about"
    MORE_THAN = "more-than"
    LESS_THAN = "less-than"
    AT_LEAST = "at-least"
    UP_TO = "up-to"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text that a reader sees as one piece."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class TextValue:
    """A short text read from the document, such as its title."""

    text: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Occasion:
    """The day that is kept. `recurrence` is an RFC 5545 rule, or None where the text gives no day."""

    name: str
    recurrence: str | None
    reading: Reading


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or period in EDTF; `--05-31` is a day without a year."""

    edtf: str
    text: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that the text gives as somebody's. `parts` are the spans of the words, one for each paragraph."""

    text: str
    parts: tuple[Span, ...]
    speaker: str | None
    speaker_span: Span | None
    reading: Reading


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that the text states. `value` is None where there are only words ("millions").

    `magnitude` is then the word's power of ten (6 for millions), or None. `topic` is a code of the table of topics,
    or None where no rule knows the matter; `what` is the matter in the text's own words. `place`, `group` and
    `period` (EDTF) are the scope as far as the text tells it.
    """

    text: str
    value: int | float | None
    bound: Bound
    what: str
    topic: str | None
    place: str | None
    group: str | None
    period: str | None
    reading: Reading
    magnitude: int | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One way the text writes a name, where it stands."""

    text: str
    span: Span
    role: Role


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the text, with every form that is joined in him or her.

    `role` is the one proposed; each form keeps its own. `joined_by` is the rule that put the forms together, or None
    where there is one form only.
    """

    forms: tuple[Form, ...]
    family: str | None
    given: str | None
    patronymic: str | None
    role: Role
    reading: Reading
    joined_by: Reading | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A camp, country, town or region of the events; `kind` is a code or None."""

    name: str
    kind: str | None
    forms: tuple[tuple[str, Span], ...]
    reading: Reading


@dataclass(frozen=True, slots=True)
class Book:
    """A book on display. The reference's spans count from the start of `reading.span`.

    `garbled` is the rule by which the title looks damaged by translation, or None. `subjects` are the indexes in
    `Draft.people` of those whom the title names.
    """

    reference: Reference
    reading: Reading
    garbled: Reading | None = None
    subjects: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place where a person should look. `code` names the question, `values` what it is about."""

    code: str
    values: tuple[str, ...]
    span: Span | None


@dataclass(frozen=True, slots=True)
class Origin:
    """The document that was read."""

    name: str
    media_type: str
    encoding: str | None
    sha256: str
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """What an announcement announces. Every span is an offset into `text`, the document's text as it was read."""

    origin: Origin
    text: str
    language: str
    title: TextValue | None
    occasion: Occasion | None
    dates: tuple[DateMention, ...]
    blocks: tuple[Block, ...]
    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    books: tuple[Book, ...]
    doubts: tuple[Doubt, ...]
