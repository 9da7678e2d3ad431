"""How is a whole file of MARC records read and written, in ISO 2709 or in XML?"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.losses import Losses
from eske.references.formats.marc.entries import DIALECTS, entries_of, record_of, said_by
from eske.references.formats.marc.iso2709_in import read_iso2709
from eske.references.formats.marc.iso2709_out import TooLong, iso2709
from eske.references.formats.marc.marcxml import FOOT, HEAD, marcxml, read_marcxml
from eske.references.formats.marc.record import MarcRecord
from eske.references.formats.problem import Problem


def read_iso(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file of ISO 2709."""
    return entries_of(read_iso2709(file), format_name, format_name)


def read_xml(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file of MARCXML; the original of an entry is its record in ISO 2709."""
    dialect = format_name.removesuffix("-xml")
    return entries_of(read_marcxml(file), dialect, dialect)


def write_iso(entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses) -> None:
    """Write ISO 2709. A record that is too long for it is left out, and is a loss."""
    for number, entry in enumerate(entries, start=1):
        record = record_of(entry, format_name)
        try:
            out.write(iso2709(record))
        except TooLong as error:
            losses.add(number, "record", f"{error.what}: {error.size} bytes")
            continue
        _count(number, entry, record, format_name, losses)


def write_xml(entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses) -> None:
    """Write MARCXML; what XML forbids becomes U+FFFD, and is a loss."""
    dialect = format_name.removesuffix("-xml")
    out.write(HEAD)
    for number, entry in enumerate(entries, start=1):
        record = record_of(entry, dialect)
        text, forbidden = marcxml(record)
        out.write(text)
        if forbidden:
            losses.add(number, "characters", f"{forbidden} control characters")
        _count(number, entry, record, dialect, losses)
    out.write(FOOT)


def _count(number: int, entry: Entry, record: MarcRecord, dialect: str, losses: Losses) -> None:
    losses.written += 1
    if not record.raw:
        losses.note(number, entry.reference, said_by(record, record.charset or "utf-8", DIALECTS[dialect]))
