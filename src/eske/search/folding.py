"""How do several segments become one?"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from eske.search.columns import Columns, joined
from eske.search.lock import only_writer
from eske.search.manifest import Manifest, Part, read_manifest, sweep, switch
from eske.search.segment import Segment, open_segment
from eske.search.texts import Texts
from eske.search.writing import Tell, write_part

_SMALL = 250_000  # rows: a segment of so many is folded in a second or two


def merge(directory: Path, tell: Tell = lambda code, rows: None) -> Manifest:
    """Fold all segments of an index into one, without what was withdrawn."""
    with only_writer(directory):
        before = read_manifest(directory)
        sweep(directory, before)
        if len(before.parts) == 1 and not before.parts[0].withdrawn_rows:
            return before
        part = folded(directory, before.parts, f"segment-{before.generation + 1:06}", tell)
        manifest = switch(directory, (part,), before.generation + 1)
        sweep(directory, manifest)
        return manifest


def fold_small(directory: Path, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with small ones at the end folded into one where the last is not much smaller than the one before."""
    last = len(parts) - 1
    while last > 0 and parts[last - 1].rows <= min(_SMALL, 2 * sum(part.rows for part in parts[last:])):
        last -= 1
    if last >= len(parts) - 1:
        return parts
    return (*parts[:last], folded(directory, parts[last:], f"{parts[-1].folder}-folded"))


def folded(directory: Path, parts: Sequence[Part], folder: str, tell: Tell = lambda code, rows: None) -> Part:
    """Write the rows of these segments as one segment, without what was withdrawn."""
    tokens, places = Texts(), Texts()
    pieces = [_rows(open_segment(directory, part), tokens, places) for part in parts]
    columns = joined(pieces)
    tell("read", len(columns.id))
    return write_part(directory, folder, columns, tokens.all(), places.all(), tell)


def _rows(segment: Segment, tokens: Texts, places: Texts) -> Columns:
    rows = segment.rows
    death = segment.arrays["death"]
    columns = Columns(
        segment.ids(),
        rows.family,
        rows.given,
        rows.father,
        rows.year,
        death if len(death) else np.zeros(segment.part.rows, dtype=np.int16),
        rows.place,
    ).renumbered(_numbers(segment.words_of("token"), tokens), _numbers(segment.words_of("place_token"), places))
    return columns.take(np.flatnonzero(~rows.withdrawn)) if len(rows.withdrawn) else columns


def _numbers(texts: list[str], among: Texts) -> npt.NDArray[np.int32]:
    return np.array([among.number(text) for text in texts], dtype=np.int32)
