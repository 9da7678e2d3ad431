"""How is a record taken out of an index without building it anew?"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from eske.search.files import write_array
from eske.search.lock import only_writer
from eske.search.manifest import Manifest, Part, read_manifest, sweep, switch
from eske.search.segment import open_segment


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What became of the ids: the generation without them, how many rows bore them, and the ids that nobody bears."""

    manifest: Manifest
    rows: int
    unknown: tuple[str, ...]


def withdraw(ids: Iterable[int | str], directory: Path) -> Withdrawn:
    """Take every row with one of these ids out of an index. The rows are marked; `merge` leaves them out for good."""
    asked = dict.fromkeys(str(one) for one in ids)
    with only_writer(directory):
        before = read_manifest(directory)
        sweep(directory, before)
        borne: set[str] = set()
        parts = tuple(_without(part, directory, before.generation + 1, list(asked), borne) for part in before.parts)
        rows = sum(part.withdrawn_rows for part in parts) - sum(part.withdrawn_rows for part in before.parts)
        manifest = switch(directory, parts, before.generation + 1) if rows else before
        sweep(directory, manifest)
    return Withdrawn(manifest, rows, tuple(one for one in asked if one not in borne))


def _without(part: Part, directory: Path, generation: int, ids: list[str], borne: set[str]) -> Part:
    """The part with the rows of these ids marked as withdrawn; ids that it bears are put into `borne`."""
    segment = open_segment(directory, part)
    column = segment.ids()
    if pa.types.is_integer(column.type):
        whole = [int(one) for one in ids if one.lstrip("-").isdecimal() and str(int(one)) == one]
        which = pc.is_in(column, value_set=pa.array(whole, pa.int64()))
    else:
        which = pc.is_in(column, value_set=pa.array(ids, pa.large_string()))
    rows = np.flatnonzero(which.to_numpy(zero_copy_only=False))
    if len(segment.rows.withdrawn):
        rows = rows[~segment.rows.withdrawn[rows]]
    if not len(rows):
        return part
    borne.update(str(segment.id(int(row))) for row in rows)
    every = np.union1d(rows, np.flatnonzero(segment.rows.withdrawn)).astype(np.int32)
    file = f"withdrawn-{generation:06}-{part.folder}.npy"
    stamp = write_array(directory / file, every)
    return replace(part, withdrawn=file, withdrawn_rows=len(every), withdrawn_stamp=stamp)
