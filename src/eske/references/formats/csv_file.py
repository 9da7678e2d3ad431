"""How are tables of books read and written as CSV?"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from eske.references.formats.columns import known_columns
from eske.references.formats.entry import Entry
from eske.references.formats.losses import Losses
from eske.references.formats.problem import Problem
from eske.references.formats.table import COLUMNS, Columns, entries_of_rows, rows_of
from eske.references.formats.text_pieces import encoding_of, lines

_DELIMITERS = ",;\t|"
_LONGEST = 16 << 20  # letters of a cell


def read(file: BinaryIO, format_name: str, columns: Columns | None = None) -> Iterator[Entry | Problem]:
    """The entries and problems of a table; its encoding and what parts its cells are told from it."""
    encoding = encoding_of(file)
    first = [line for _, (_, line) in zip(range(20), lines(file, encoding), strict=False)]
    file.seek(0)
    name = str(getattr(file, "name", "the file"))
    return entries_of_rows(_rows(file, encoding, _delimiter(first, columns)), format_name, columns, name)


def _delimiter(first: Sequence[str], columns: Columns | None) -> str:
    """What parts the most headings that are known."""

    def known(delimiter: str) -> int:
        rows = csv.reader(first, delimiter=delimiter)
        return max(
            (len([c for c in row if c in columns]) if columns else len(known_columns(row)) for row in rows), default=0
        )

    return max(_DELIMITERS, key=known)


def _rows(file: BinaryIO, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str], bytes]]:
    csv.field_size_limit(_LONGEST)
    held: list[str] = []

    def keeping() -> Iterator[str]:
        for _, line in lines(file, encoding):
            held.append(line)
            yield line.lstrip("\ufeff") if len(held) == 1 else line

    reader = csv.reader(keeping(), delimiter=delimiter)
    for row in reader:
        yield reader.line_num, row, "".join(held).encode("utf-8", "replace")
        held.clear()


def write(
    entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses, columns: Columns | None = None
) -> None:
    """Write a table in UTF-8 with commas, with the mark that Excel knows it by."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", errors="replace", newline="", write_through=True)
    writer = csv.writer(text)
    for row in rows_of(entries, columns or COLUMNS, losses):
        writer.writerow(row)
    text.detach()
