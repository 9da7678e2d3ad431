"""How do the rows of a source become columns of numbers?"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from eske.names import parse
from eske.search.columns import Columns, joined
from eske.search.source import Refused, Source
from eske.search.texts import Numbers, Texts, clean, each

_YEAR = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)")
_OTHER_SPELLING = re.compile(r"\s*[;|]\s*")

Told = Callable[[int], None]


@dataclass(slots=True)
class Read:
    """What was read: columns, the texts that their numbers mean, and the rows that were refused."""

    columns: Columns
    tokens: list[str]
    places: list[str]
    refused: list[Refused] = field(default_factory=list)


def read_records(source: Source, tell: Told) -> Read:
    """All rows of a source; `tell` hears how many came with each piece.

    A row of several spellings becomes as many rows with one id. An id of digits is a number where all are.
    """
    tokens, places = Texts(), Texts()
    refused: list[Refused] = []
    pieces: list[Columns] = []
    before = 0
    for batch in source.batches(refused):
        pieces.append(_piece(batch, before, tokens, places, refused))
        before += len(batch)
        tell(len(batch))
    return Read(joined(pieces), tokens.all(), places.all(), refused)


def _piece(batch: pa.RecordBatch, before: int, tokens: Texts, places: Texts, refused: list[Refused]) -> Columns:
    rows = len(batch)
    found = {name: batch.column(name) for name in batch.schema.names}
    parts = [each(found.get(name), rows, tokens.number) for name in ("family", "given", "patronymic")]
    if "name" in found:
        whole = _parsed(found["name"], tokens)
        parts = [np.where(part < 0, whole[:, i], part) for i, part in enumerate(parts)]
    family, given, father = parts
    columns = Columns(
        _texts_of(found["id"]),
        family,
        given,
        father,
        each(found.get("birth_year"), rows, _year, none=0).astype(np.int16),
        each(found.get("death_year"), rows, _year, none=0).astype(np.int16),
        each(found.get("place"), rows, places.number),
    )
    owners, names = _other_spellings(found.get("spellings"), tokens)
    fit = _fit(columns, owners, before, refused)
    kept = columns.take(np.flatnonzero(fit & ((columns.family >= 0) | (columns.given >= 0))))
    more = fit[owners]
    return joined([kept, columns.take(owners[more]).named(names[more])]) if len(owners) else kept


def _texts_of(ids: pa.Array) -> pa.Array:
    return ids.dictionary_decode() if pa.types.is_dictionary(ids.type) else ids


def _year(text: str | None) -> int:
    year = _YEAR.search(text or "")
    return int(year.group()) if year else 0


def _parsed(column: pa.Array, tokens: Texts) -> Numbers:
    """Family, given name and patronymic of names that are written as one; each distinct name is parsed once."""
    parts: list[tuple[int, int, int]] = []

    def part(text: str | None) -> int:
        parts.append(_parts(text or "", tokens))
        return len(parts) - 1

    rows = each(column, len(column), part)
    return np.array(parts, dtype=np.int32).reshape(-1, 3)[rows]


def _parts(text: str, tokens: Texts) -> tuple[int, int, int]:
    name = parse(text)
    return tokens.number(name.family), tokens.number(name.given), tokens.number(name.patronymic)


def _other_spellings(column: pa.Array | None, tokens: Texts) -> tuple[npt.NDArray[np.int64], Numbers]:
    """The rows that are also spelt otherwise, and how: a list, or texts parted by a semicolon or a bar."""
    owners: list[int] = []
    parts: list[tuple[int, int, int]] = []
    for row, value in enumerate(column.to_pylist() if column is not None else ()):
        for other in _OTHER_SPELLING.split(value) if isinstance(value, str) else value or ():
            if clean(other):
                owners.append(row)
                parts.append(_parts(other, tokens))
    return np.array(owners, dtype=np.int64), np.array(parts, dtype=np.int32).reshape(-1, 3)


def _fit(
    columns: Columns, also_spelt: npt.NDArray[np.int64], before: int, refused: list[Refused]
) -> npt.NDArray[np.bool_]:
    """Which rows have an id and a name; the others are told of."""
    ids = columns.id
    empty = (
        pc.is_null(ids)
        if pa.types.is_integer(ids.type)
        else pc.fill_null(pc.equal(pc.utf8_trim_whitespace(ids), ""), True)
    )
    without_id = empty.to_numpy(zero_copy_only=False)
    nameless = (columns.family < 0) & (columns.given < 0) & ~without_id
    nameless[also_spelt] = False
    for code, which in (("no-id", without_id), ("no-name", nameless)):
        refused.extend(Refused(before + int(row) + 1, code, str(ids[int(row)])) for row in np.flatnonzero(which))
    fitting: npt.NDArray[np.bool_] = ~(without_id | nameless)
    return fitting
