"""How is a MARC record read from and written to MARCXML?"""

from collections.abc import Iterator
from typing import Any, BinaryIO

from eske.references.formats.marc.charset import decode
from eske.references.formats.marc.iso2709_out import TooLong, iso2709
from eske.references.formats.marc.record import SUBFIELD, MarcField, MarcRecord, is_control, subfields
from eske.references.formats.problem import Problem
from eske.references.formats.xml_pieces import FORBIDDEN, Damaged, elements, escaped, local

HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n'
FOOT = b"</collection>\n"
_LEADER = b"00000nam a2200000   4500"


def read_marcxml(file: BinaryIO) -> Iterator[MarcRecord | Problem]:
    """The records and problems of a file of MARCXML, in their order."""
    for number, (offset, found) in enumerate(elements(file, "record"), start=1):
        if isinstance(found, Damaged):
            yield Problem("bad-markup", number, offset, (str(found),))
        elif fields := tuple(_fields(found)):
            yield MarcRecord(_leader(found), fields, "utf-8", number=number, offset=offset)
        else:
            yield Problem("no-fields", number, offset)


def _leader(record: Any) -> bytes:
    """The leader, filled up to 24 characters: programs that fold blanks shorten it."""
    text = next((part.text or "" for part in record if local(part) == "leader"), "").encode("ascii", "replace")
    return (text + _LEADER[len(text) :])[:24]


def _fields(record: Any) -> Iterator[MarcField]:
    for element in record:
        tag = element.get("tag", "")
        if len(tag) != 3 or not tag.isascii() or not tag.isalnum():
            continue
        if local(element) == "controlfield":
            yield MarcField(tag, (element.text or "").encode())
        elif local(element) == "datafield":
            parts = [f"{SUBFIELD}{part.get('code') or ' '}{part.text or ''}" for part in element]
            marks = (element.get("ind1") or " ")[0] + (element.get("ind2") or " ")[0]
            yield MarcField(tag, (marks + "".join(parts)).encode())


def marcxml(record: MarcRecord) -> tuple[bytes, int]:
    """The element of a record in UTF-8, and how many characters of it XML forbids."""
    fields = [(tag, decode(data, record.charset or "utf-8")[0]) for tag, data in record.fields]
    leader = _counted(record).decode("ascii", "replace")
    lines = [f"<record>\n  <leader>{escaped(leader)}</leader>", *(_line(tag, value) for tag, value in fields)]
    forbidden = sum(len(FORBIDDEN.findall(value.replace(SUBFIELD, ""))) for _, value in fields)
    return "\n".join([*lines, "</record>\n"]).encode(), forbidden


def _counted(record: MarcRecord) -> bytes:
    """The leader with the lengths that the record has in ISO 2709; as it is where it is too long for that."""
    try:
        return iso2709(record)[:24]
    except TooLong:
        return record.leader


def _line(tag: str, value: str) -> str:
    if is_control(tag) and SUBFIELD not in value:
        return f'  <controlfield tag="{tag}">{escaped(value)}</controlfield>'
    marks = f"{value.split(SUBFIELD, 1)[0]:<2}"
    inner = "".join(f'<subfield code="{escaped(code)}">{escaped(text)}</subfield>' for code, text in subfields(value))
    return f'  <datafield tag="{tag}" ind1="{escaped(marks[0])}" ind2="{escaped(marks[1])}">{inner}</datafield>'
