"""Which formats are there, and which of them is this file?"""

import importlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.losses import Losses
from eske.references.formats.problem import Problem

Read = Callable[[BinaryIO], Iterator[Entry | Problem]]
Write = Callable[[Iterable[Entry], BinaryIO, Losses], None]


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

    def read(self, file: BinaryIO) -> Iterator[Entry | Problem]:
        """The entries and problems of a file, one by one, in their order."""
        found: Iterator[Entry | Problem] = _function(self.reads)(file, self.name)
        return found

    def write(self, entries: Iterable[Entry], out: BinaryIO) -> Losses:
        """Write the entries, and say what the format could not hold of them."""
        losses = Losses()
        _function(self.writes)(entries, out, self.name, losses)
        return losses


def _function(path: str) -> Callable[..., Iterator[Entry | Problem]]:
    module, _, name = path.partition(":")
    found: Callable[..., Iterator[Entry | Problem]] = getattr(
        importlib.import_module(f"eske.references.formats.{module}"), name
    )
    return found


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
    )
}
WRITABLE = tuple(name for name, one in FORMATS.items() if one.writes)
