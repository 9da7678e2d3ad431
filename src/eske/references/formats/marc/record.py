"""What does a MARC record hold, of whatever dialect?"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

SUBFIELD = "\x1f"
FIELD_END = 0x1E
RECORD_END = 0x1D
# Blanks and marks of DOS that stand between records of files that were handled as text.
BETWEEN = b"\r\n \t\x00\x1a"


class MarcField(NamedTuple):
    """One field as its bytes, without its end mark: indicators and subfields, or the bare value of a control field."""

    tag: str
    data: bytes


@dataclass(frozen=True, slots=True)
class MarcRecord:
    """A record with its leader (24 bytes) and its fields in the order of the file.

    `charset` says how the bytes of its fields are to be read. `raw` is the record as it stood in its file, with what
    stands up to the next one; it is empty where the record was made or mended here. `number` and `offset` say where in
    its file it stood.
    """

    leader: bytes
    fields: tuple[MarcField, ...]
    charset: str = ""
    raw: bytes = b""
    number: int = field(default=0, compare=False)
    offset: int = field(default=0, compare=False)


def subfields(value: str) -> Iterator[tuple[str, str]]:
    """The subfields of a data field's text as pairs of code and value; text before the first belongs to none."""
    for part in value.split(SUBFIELD)[1:]:
        if part:
            yield part[0], part[1:]


def is_control(tag: str) -> bool:
    """Whether a field of this tag has neither indicators nor subfields."""
    return tag.startswith("00")
