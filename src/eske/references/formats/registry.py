"""Which formats are there, and which of them is this file?"""

import importlib
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.losses import Losses
from eske.references.formats.problem import Problem, UnreadableRecords
from eske.references.model import Reference


@dataclass(frozen=True, slots=True)
class Format:
    """One format by its name.

    `label` is what people call it, `extensions` are those of its files, the usual one first. `reads` and `writes` name
    the functions that do it (module and function below this package, and whether they are to be given the name);
    `writes` is empty for a format that is only read.
    """

    name: str
    label: str
    extensions: tuple[str, ...]
    media_type: str
    reads: str
    writes: str = ""

    def read(self, file: BinaryIO, columns: Mapping[str, str] | None = None) -> Iterator[Entry | Problem]:
        """The entries and problems of a file, one by one, in their order.

        `columns` maps the headings of a table to fields; other formats have none. Raises `UnreadableRecords`.
        """
        found: Iterator[Entry | Problem] = _function(self.reads)(file, self.name, *self._more(columns))
        return found

    def write(self, entries: Iterable[Entry], out: BinaryIO, columns: Mapping[str, str] | None = None) -> Losses:
        """Write the entries, and say what the format could not hold of them. `columns` are those of a table."""
        losses = Losses()
        _function(self.writes)(entries, out, self.name, losses, *self._more(columns))
        return losses

    def said(self, original: bytes, charset: str) -> Reference | None:
        """What the original of an entry says; None where that takes the rest of its file, or cannot be read."""
        if self.name in _NEED_THE_FILE:
            return None
        if self.reads == _MARC[0]:
            said: Reference | None = _function("marc.entries:said_in")(original, charset, self.name)
            return said
        content = original.decode(charset or "utf-8", "replace").encode("utf-8", "replace")
        found = (one for one in self.read(io.BytesIO(content)) if isinstance(one, Entry))
        entry = next(found, None)
        return entry.reference if entry else None

    @property
    def is_table(self) -> bool:
        """Whether it has columns that can be mapped."""
        return self.name in _TABLES

    def _more(self, columns: Mapping[str, str] | None) -> tuple[Mapping[str, str], ...]:
        return (columns,) if columns and self.is_table else ()


def _function(path: str) -> Callable[..., Any]:
    module, _, name = path.partition(":")
    try:
        found: Callable[..., Any] = getattr(importlib.import_module(f"eske.references.formats.{module}"), name)
    except ModuleNotFoundError as error:
        raise UnreadableRecords("package-missing", module, str(error.name)) from error
    return found


_TABLES = ("csv", "xlsx")
# A row needs its headings, and an item of Zotero the things that it is a part of.
_NEED_THE_FILE = (*_TABLES, "zotero")
_MARC = ("marc.files:read_iso", "marc.files:write_iso")
_MARCXML = ("marc.files:read_xml", "marc.files:write_xml")
FORMATS = {
    one.name: one
    for one in (
        Format("marc21", "MARC 21", ("mrc", "marc", "iso"), "application/marc", *_MARC),
        Format("unimarc", "UNIMARC", ("mrc", "iso"), "application/marc", *_MARC),
        Format("rusmarc", "RUSMARC", ("iso", "mrc"), "application/marc", *_MARC),
        Format("marc21-xml", "MARC 21 in XML (MARCXML)", ("xml",), "application/marcxml+xml", *_MARCXML),
        Format("unimarc-xml", "UNIMARC in XML", ("xml",), "application/marcxml+xml", *_MARCXML),
        Format("rusmarc-xml", "RUSMARC in XML", ("xml",), "application/marcxml+xml", *_MARCXML),
        Format("irbis", "IRBIS64, text", ("txt",), "text/plain", "marc.irbis_text:read", "marc.irbis_text:write"),
        Format("ris", "RIS", ("ris",), "application/x-research-info-systems", "ris:read", "ris:write"),
        Format("bibtex", "BibTeX", ("bib",), "application/x-bibtex", "bibtex:read", "bibtex:write"),
        Format("csl", "CSL-JSON", ("json",), "application/vnd.citationstyles.csl+json", "csl:read", "csl:write"),
        Format("mods", "MODS", ("xml", "mods"), "application/mods+xml", "mods:read", "mods:write"),
        Format("dc", "Dublin Core", ("xml",), "application/xml", "dublin_core:read", "dublin_core:write"),
        Format("zotero", "Zotero RDF", ("rdf",), "application/rdf+xml", "zotero:read"),
        Format("csv", "CSV", ("csv", "tsv"), "text/csv", "csv_file:read", "csv_file:write"),
        Format(
            "xlsx",
            "Excel",
            ("xlsx",),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx_file:read",
            "xlsx_file:write",
        ),
    )
}
WRITABLE = tuple(name for name, one in FORMATS.items() if one.writes)
