"""How are tables of books read and written in Excel?"""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.losses import Losses
from eske.references.formats.problem import Problem, UnreadableRecords
from eske.references.formats.table import COLUMNS, Columns, entries_of_rows, rows_of

UNPACKED = 1 << 30  # bytes of a file, unpacked
_LONGEST = 32_767  # letters of a cell


def read(file: BinaryIO, format_name: str, columns: Columns | None = None) -> Iterator[Entry | Problem]:
    """The entries and problems of the first sheet that has rows. Raises `UnreadableRecords`."""
    import openpyxl  # type: ignore[import-untyped]

    name = str(getattr(file, "name", "the file"))
    try:
        with zipfile.ZipFile(file) as package:
            if sum(part.file_size for part in package.infolist()) > UNPACKED:
                raise UnreadableRecords("too-large", name, str(UNPACKED))
        file.seek(0)
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise UnreadableRecords("bad-markup", name, str(error)) from error
    yield from entries_of_rows(_rows(book), format_name, columns, name)


def _rows(book: Any) -> Iterator[tuple[int, list[str], bytes]]:
    for sheet in book.worksheets:
        there = False
        for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
            cells = [_text(value) for value in row]
            if any(cells):
                there = True
                yield number, cells, _line(cells)
        if there:
            return


def _text(value: Any) -> str:
    """A cell as a person sees it: a whole number without a point, a day without an hour."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value).strip()


def _line(cells: list[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode("utf-8", "replace")


def write(
    entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses, columns: Columns | None = None
) -> None:
    """Write one sheet of texts; what begins like a formula stays a text."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("books")
    sheet.freeze_panes = "A2"
    for row in rows_of(entries, columns or COLUMNS, losses, longest=_LONGEST):
        cells = [WriteOnlyCell(sheet, value=value) for value in row]
        for cell in cells:
            cell.data_type = "s"
        sheet.append(cells)
    book.save(out)
