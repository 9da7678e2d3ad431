"""Which format is this file, by what stands in it?"""

import io
import re
from collections.abc import Iterable
from typing import BinaryIO

from eske.references.formats.columns import known_columns
from eske.references.formats.marc.dialect import dialect_of_file
from eske.references.formats.marc.iso2709_in import read_iso2709
from eske.references.formats.marc.record import MarcRecord
from eske.references.formats.problem import Problem, UnreadableRecords

HEAD = 1 << 18  # bytes that are looked at
_LEADER = re.compile(rb"[0-9 ]{5}[ -~]{5}[0-9 ]{2}[0-9 ]{5}[ -~]{7}")
_IRBIS = re.compile(rb"^\s*#\d{1,4}:", re.MULTILINE)
_RIS = re.compile(rb"^\s*(?:TY|ty|Ty)\s{0,3}-", re.MULTILINE)
_BIBTEX = re.compile(rb"^\s*@\s*[A-Za-z]+\s*[{(]", re.MULTILINE)
_MARCXML = re.compile(rb"<(?:[\w.-]+:)?(?:datafield|controlfield)\b")
_BLANKS = b"\xef\xbb\xbf \t\r\n\x00"


def sniff(file: BinaryIO, name: str = "") -> str:
    """The name of the format; the file is left at its beginning.

    `name` is that of the file: its ending tells a table of text, which has no form of its own. Raises
    `UnreadableRecords` (empty, unknown-format, unknown-dialect).
    """
    head = file.read(HEAD)
    file.seek(0)
    if not head.strip(_BLANKS):
        raise UnreadableRecords("empty", name)
    text = _narrow(head).lstrip(_BLANKS)
    for told in (_by_first_bytes, _by_lines):
        if found := told(text, name):
            return found
    if name.lower().endswith((".csv", ".tsv")) or _is_table(text):
        return "csv"
    raise UnreadableRecords("unknown-format", name)


def _narrow(head: bytes) -> bytes:
    """The head with one byte a letter where it is in UTF-16, of whose letters only the ASCII ones matter here."""
    return head.decode("utf-16", "replace").encode("utf-8") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else head


def _by_first_bytes(text: bytes, name: str) -> str | None:
    if text.startswith(b"PK\x03\x04"):
        return "xlsx"
    if text[:1] in (b"[", b"{"):
        return "csl"
    if text[:1] == b"<":
        return _of_xml(text, name)
    if _LEADER.match(text) and b"\x1e" in text:
        return _dialect(read_iso2709(io.BytesIO(text)), name)
    return None


def _of_xml(text: bytes, name: str) -> str | None:
    if _MARCXML.search(text):
        from eske.references.formats.marc.marcxml import read_marcxml

        return f"{_dialect(read_marcxml(io.BytesIO(text)), name)}-xml"
    for sign, found in (
        (b"zotero.org/namespaces", "zotero"),
        (b"purl.org/net/biblio", "zotero"),
        (b"loc.gov/mods", "mods"),
        (b"purl.org/dc/", "dc"),
    ):
        if sign in text:
            return found
    return None


def _by_lines(text: bytes, _: str) -> str | None:
    found = [(match.start(), name) for name, pattern in _LINES if (match := pattern.search(text))]
    return min(found)[1] if found else None


_LINES = (("irbis", _IRBIS), ("ris", _RIS), ("bibtex", _BIBTEX))


def _dialect(records: Iterable[MarcRecord | Problem], name: str) -> str:
    dialect = dialect_of_file(record for record in records if isinstance(record, MarcRecord))
    if dialect is None:
        raise UnreadableRecords("unknown-dialect", name)
    return dialect


def _is_table(text: bytes) -> bool:
    line = text.splitlines()[0].decode("utf-8", "replace")
    return len(known_columns(re.split(r"[,;\t]", line))) >= 2
