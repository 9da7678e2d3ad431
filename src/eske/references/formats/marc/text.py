"""What does one field of a record say, once its bytes are letters?"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from eske.references.formats.marc.charset import decode
from eske.references.formats.marc.record import SUBFIELD, MarcField, is_control

_NOT_SORTED = re.compile("[\x88\x89\x98\x9c]")
_CONTROL = re.compile("[\x00-\x1e\x7f-\x9f]")
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F), " ")


class TextField(NamedTuple):
    """A field with its indicators and its subfields as pairs of code and value.

    What stands before the first subfield, or the bare value of a control field, has the code "".
    """

    tag: str
    marks: str
    parts: tuple[tuple[str, str], ...]

    def first(self, code: str) -> str:
        """The first value of this code that is not blank, without blanks round it; empty where there is none."""
        return next((value.strip() for known, value in self.parts if known == code and value.strip()), "")

    def all(self, code: str) -> list[str]:
        """Every value of this code that is not blank, without blanks round it."""
        return [value.strip() for known, value in self.parts if known == code and value.strip()]


def text_field(tag: str, data: bytes, charset: str) -> TextField:
    """The field of these bytes; what cannot be told becomes U+FFFD, and a control character a blank.

    The marks round words that are not sorted by (NSB and NSE of UNIMARC and MARC-8) are left out.
    """
    text, _ = decode(data, charset)
    if _CONTROL.search(text):
        text = _CONTROL.sub(" ", _NOT_SORTED.sub("", text))
    if SUBFIELD not in text and is_control(tag):
        return TextField(tag, "", (("", text),))
    head, *parts = text.split(SUBFIELD)
    bare = (("", head[2:]),) if len(head) > 2 else ()
    return TextField(tag, head[:2], (*bare, *[(part[0], part[1:]) for part in parts if part]))


def marc_field(field: TextField, charset: str = "utf-8") -> MarcField:
    """The bytes of a field; controls become blanks. Raises `UnicodeEncodeError` where a letter has no byte."""
    parts = (clean(value) if not code else f"{SUBFIELD}{code}{clean(value)}" for code, value in field.parts)
    return MarcField(field.tag, (field.marks + "".join(parts)).encode(charset))


def clean(value: str) -> str:
    """The value on one line, without characters that part fields and records."""
    return value.translate(_CONTROLS)


def made(tag: str, marks: str, parts: Iterable[tuple[str, str | None]]) -> Iterator[TextField]:
    """The field with those of these subfields that have a value; none where none has."""
    if there := tuple((code, value) for code, value in parts if value):
        yield TextField(tag, marks, there)
