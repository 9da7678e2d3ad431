"""Which references does a file or a pasted text hold?"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from eske.references import Reference, read_reference
from eske.references.formats.problem import Problem, UnreadableRecords
from eske.references.formats.registry import FORMATS
from eske.references.formats.sniff import sniff
from eske.references.listed import references_in
from eske.text import UnreadableDocument, document_of

LARGEST = 10 * 1024 * 1024  # bytes; the command line takes larger files
MOST = 2000  # references that a person can look through
LINES = "lines"  # the format of loose references, one a line


@dataclass(frozen=True, slots=True)
class Came:
    """A reference as it came; `original` is its record to the byte, where it came from a file of records."""

    reference: Reference
    original: bytes = b""
    charset: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds: the name of its format, its references, and what of it could not be read."""

    format: str
    came: tuple[Came, ...]
    problems: tuple[Problem, ...] = ()


class Refused(Exception):
    """A file that is not read at all; `code` is empty, too-large, too-many, no-references, or of the reader's."""

    def __init__(self, code: str, *values: str) -> None:
        self.code, self.values = code, values
        super().__init__(f"{code} {' '.join(values)}".rstrip())


def read_references(content: bytes, name: str) -> Read:
    """The references of a file in any format of libraries, else of a document of loose references. Raises `Refused`."""
    if len(content) > LARGEST:
        raise Refused("too-large", f"{LARGEST // 2**20}")
    if not content.strip():
        raise Refused("empty")
    try:
        found = _records(content, sniff(io.BytesIO(content), name))
    except UnreadableRecords as error:
        if error.code != "unknown-format":
            raise Refused(error.code, *error.values) from error
        found = _lines(content, name)
    if not found.came and not found.problems:
        raise Refused("no-references")
    return found


def _records(content: bytes, format_name: str) -> Read:
    came: list[Came] = []
    problems: list[Problem] = []
    for one in FORMATS[format_name].read(io.BytesIO(content)):
        if isinstance(one, Problem):
            problems.append(one)
        else:
            came.append(Came(one.reference, one.original, one.charset))
        _not_too_many(came)
    return Read(format_name, tuple(came), tuple(problems))


def _lines(content: bytes, name: str) -> Read:
    try:
        text = document_of(content, name).text
    except UnreadableDocument as error:
        raise Refused(error.code) from error
    lines = references_in(text)
    _not_too_many(lines)
    return Read(LINES, tuple(Came(read_reference(line)) for line in lines))


def _not_too_many(came: Sequence[object]) -> None:
    if len(came) > MOST:
        raise Refused("too-many", str(MOST))
