"""What is one record of a file, once it is read?"""

from dataclasses import dataclass

from eske.references.model import Reference


@dataclass(frozen=True, slots=True)
class Entry:
    """A reference, and beside it the record as it stood in its file.

    `original` is the record to the byte, with what stands up to the next one, and `format` the name of its format; with
    both, an unchanged record is written as it was, and of a changed one only what was changed is written anew. They are
    empty for a reference that comes from no file. `charset` says how the original was read. `number` counts the records
    of a file from 1, the damaged ones too; `offset` is the byte, in formats of text the character, where it begins.
    """

    reference: Reference
    format: str = ""
    original: bytes = b""
    charset: str = ""
    number: int = 0
    offset: int = 0
