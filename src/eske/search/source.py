"""Which records does a file hold, and which of its rows cannot be taken?"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

NAMES = ("family", "given", "patronymic", "name", "spellings")
COLUMNS = ("id", *NAMES, "birth_year", "death_year", "place")
_TEXTS = (*NAMES, "birth_year", "death_year", "place")
_AT_ONCE = 1_000_000
_BLOCK = 32 << 20
_SAMPLE = 64 << 10


class BadSource(Exception):
    """A file that cannot be read as records: what is wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that was not taken: its number in the file (the first after the heading is 1), why, and what stands there.

    Codes: no-id, no-name, columns (not as many as the heading). The number is 0 where the file cannot tell it.
    """

    row: int
    code: str
    value: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file of records: its path, and how many rows it has, of a CSV roughly."""

    path: Path
    rows: int
    columns: tuple[str, ...]

    def batches(self, refused: list[Refused]) -> Iterator[pa.RecordBatch]:
        """The rows, many at a time. Rows of a CSV that do not fit its heading go to `refused`."""
        if self.path.suffix.lower() == ".parquet":
            yield from _parquet(self.path, self.columns)
        else:
            yield from _csv(self.path, self.columns, refused)


def open_source(path: Path) -> Source:
    """The file, after a look at its heading. `BadSource` where it has no `id`, or no column with a name."""
    if not path.exists():
        raise BadSource(f"{path}: there is no such file.")
    try:
        if path.suffix.lower() == ".parquet":
            file = pa.parquet.ParquetFile(path)
            found, rows = file.schema_arrow.names, file.metadata.num_rows
        else:
            found, rows = _heading(path), _roughly(path)
    except (OSError, pa.ArrowInvalid, UnicodeDecodeError) as error:
        raise BadSource(f"{path}: this is no CSV in UTF-8 and no Parquet file ({error}).") from error
    columns = tuple(column for column in COLUMNS if column in found)
    if "id" not in columns or not {"family", "given", "name"} & set(columns):
        raise BadSource(
            f"{path}: the columns are {', '.join(found)}. Needed are `id` and either `name` or `family` and `given`."
        )
    return Source(path, rows, columns)


def _parquet(path: Path, columns: tuple[str, ...]) -> Iterator[pa.RecordBatch]:
    schema = pa.parquet.read_schema(path)
    texts = [name for name in columns if name in _TEXTS and pa.types.is_string(schema.field(name).type)]
    file = pa.parquet.ParquetFile(path, read_dictionary=texts)
    yield from file.iter_batches(batch_size=_AT_ONCE, columns=list(columns))


def _heading(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as handle:
        sample = handle.read(_SAMPLE)
    line = sample.splitlines()[0] if sample.strip() else ""
    return [name.strip() for name in next(csv.reader([line], delimiter=_delimiter(line)))]


def _roughly(path: Path) -> int:
    """The rows of a CSV, guessed from the length of the first ones."""
    with path.open("rb") as handle:
        sample = handle.read(_SAMPLE)
    return max(path.stat().st_size * sample.count(b"\n") // max(len(sample), 1), 1)


def _delimiter(heading: str) -> str:
    return max(",;\t", key=heading.count)


def _csv(path: Path, columns: tuple[str, ...], refused: list[Refused]) -> Iterator[pa.RecordBatch]:
    def told(row: pa.csv.InvalidRow) -> str:
        refused.append(Refused(row.number or 0, "columns", row.text))
        return "skip"

    names = _heading(path)
    with path.open(encoding="utf-8-sig", newline="") as handle:
        delimiter = _delimiter(handle.readline())
    text = pa.dictionary(pa.int32(), pa.string())
    reader = pa.csv.open_csv(
        path,
        read_options=pa.csv.ReadOptions(block_size=_BLOCK, column_names=names, skip_rows=1),
        parse_options=pa.csv.ParseOptions(delimiter=delimiter, newlines_in_values=True, invalid_row_handler=told),
        convert_options=pa.csv.ConvertOptions(
            column_types={name: pa.string() if name == "id" else text for name in columns},
            include_columns=list(columns),
            strings_can_be_null=True,
        ),
    )
    yield from reader
