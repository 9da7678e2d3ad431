"""How does a record of MARC become an entry, and an entry a record again?"""

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace

from eske.references.formats.entry import Entry
from eske.references.formats.kinds import code_of_kind, kind_of_leader
from eske.references.formats.marc.charset import charset_of
from eske.references.formats.marc.coded import coded
from eske.references.formats.marc.crosswalk import Dialect, fields_of, reference_of
from eske.references.formats.marc.iso2709_in import read_iso2709
from eske.references.formats.marc.iso2709_out import iso2709
from eske.references.formats.marc.marc21 import MARC21
from eske.references.formats.marc.merge import merged
from eske.references.formats.marc.record import MarcRecord
from eske.references.formats.marc.text import marc_field, text_field
from eske.references.formats.marc.unimarc import RUSMARC, UNIMARC
from eske.references.formats.problem import Problem
from eske.references.model import Reference

DIALECTS = {"marc21": MARC21, "unimarc": UNIMARC, "rusmarc": RUSMARC}


def entries_of(records: Iterable[MarcRecord | Problem], format_name: str, dialect: str) -> Iterator[Entry | Problem]:
    """The entries of these records, and the problems among them and in them."""
    before = ""
    by = DIALECTS[dialect]
    for record in records:
        if isinstance(record, Problem):
            yield record
            continue
        charset = record.charset or charset_of(record.fields, record.leader[9:10], before)
        before = charset if charset != "utf-8" else before
        yield from _entry(record, charset, format_name, by)


def _entry(record: MarcRecord, charset: str, format_name: str, by: Dialect) -> Iterator[Entry | Problem]:
    reference = said_by(record, charset, by)
    original = record.raw or iso2709(record)
    entry = Entry(reference, format_name, original, charset, record.number, record.offset)
    if not reference.title:
        yield Problem("no-title", record.number, record.offset, lost=False)
    if any(value and "\ufffd" in value for value in _shown(reference)):
        yield Problem("undecodable", record.number, record.offset, (charset,), lost=False)
    yield entry


def _shown(reference: Reference) -> tuple[str | None, ...]:
    """What people see first of a reference."""
    return (reference.title, reference.subtitle, reference.responsibility, *reference.publishers, reference.annotation)


def said_by(record: MarcRecord, charset: str, by: Dialect) -> Reference:
    """The reference that a record says."""
    kind = kind_of_leader(record.leader[6:8].decode("ascii", "replace"))
    fields = (text_field(tag, data, charset) for tag, data in record.fields if tag in by.tags)
    return reference_of(fields, by, kind, punctuated=_is_punctuated(record.leader))


def _is_punctuated(leader: bytes) -> bool:
    return leader[18:19] != b"c"


def record_of(entry: Entry, dialect: str) -> MarcRecord:
    """The record of an entry: its original where nothing was changed, with the changed fields where something was.

    A reference from elsewhere becomes a new record in UTF-8. Raises `TooLong`.
    """
    by = DIALECTS[dialect]
    original = _original(entry, dialect)
    if original is None:
        fields = tuple(marc_field(part) for part in (coded(entry.reference, by), *fields_of(entry.reference, by)))
        return MarcRecord(_leader(entry.reference.kind, dialect), fields, "utf-8")
    said = said_by(original, entry.charset, by)
    if said == entry.reference:
        return original
    return _changed(original, said, entry, by)


def said_in(original: bytes, charset: str, dialect: str) -> Reference | None:
    """What a record in ISO 2709 says, read in this table; None where it cannot be read."""
    record = next(read_iso2709(io.BytesIO(original)), None)
    return said_by(record, charset, DIALECTS[dialect]) if isinstance(record, MarcRecord) else None


def _original(entry: Entry, dialect: str) -> MarcRecord | None:
    family = {"rusmarc": "unimarc"}
    if not entry.original or family.get(entry.format, entry.format) != family.get(dialect, dialect):
        return None
    found = next(read_iso2709(io.BytesIO(entry.original)), None)
    return replace(found, charset=entry.charset) if isinstance(found, MarcRecord) else None


def _changed(original: MarcRecord, said: Reference, entry: Entry, by: Dialect) -> MarcRecord:
    punctuated = _is_punctuated(original.leader)
    old = [text_field(tag, data, entry.charset) for tag, data in original.fields]
    new = merged(old, said, entry.reference, by, punctuated=punctuated)
    verbatim = {id(part): field for part, field in zip(old, original.fields, strict=True)}
    leader = original.leader
    if said.kind != entry.reference.kind:
        leader = leader[:6] + code_of_kind(entry.reference.kind, "leader").encode() + leader[8:]
    try:
        fields = tuple(verbatim.get(id(part)) or marc_field(part, _table(entry.charset)) for part in new)
        return MarcRecord(leader, fields, entry.charset)
    except UnicodeEncodeError:
        # The table of the original has no such letter: the whole record goes over to UTF-8.
        utf8 = leader[:9] + b"a" + leader[10:] if by is MARC21 else leader
        return MarcRecord(utf8, tuple(marc_field(part) for part in new), "utf-8")


def _table(charset: str) -> str:
    """The table to write in; MARC-8 is only read, so what is new in such a record makes it UTF-8."""
    return "ascii" if charset == "marc-8" else charset


def _leader(kind: str, dialect: str) -> bytes:
    # MARC 21 says in byte 9 that it is UTF-8, and in byte 18 that no marks of ISBD stand between the values.
    made = b"00000n%b a2200000 c 4500" if dialect == "marc21" else b"00000n%b  2200000   450 "
    return made % code_of_kind(kind, "leader").encode()
