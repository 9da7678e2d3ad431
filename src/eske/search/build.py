"""How does a file of records become an index, or a part of one?"""

from dataclasses import dataclass
from pathlib import Path

from eske.search.folding import fold_small
from eske.search.lock import only_writer
from eske.search.manifest import Manifest, Part, present, read_manifest, sweep, switch
from eske.search.reading import read_records
from eske.search.source import Refused, open_source
from eske.search.writing import Tell, write_part


@dataclass(frozen=True, slots=True)
class Built:
    """What became of a file: the generation that holds it, the rows taken, and those refused."""

    manifest: Manifest
    rows: int
    refused: tuple[Refused, ...]


def build(file: Path, directory: Path, tell: Tell = lambda code, rows: None) -> Built:
    """Make an index of a file; one that is there already is replaced when the new one is complete."""
    directory.mkdir(parents=True, exist_ok=True)
    with only_writer(directory):
        before = present(directory)
        sweep(directory, before)
        part, refused = _part(file, directory, before.generation + 1, tell)
        manifest = switch(directory, (part,), before.generation + 1)
        sweep(directory, manifest)
    return Built(manifest, part.rows, refused)


def add(file: Path, directory: Path, tell: Tell = lambda code, rows: None) -> Built:
    """Add the records of a file to an index; a row with an id that is there already is one more spelling of it.

    The rows become a small segment beside the others. Small segments are folded together, so that there are few.
    """
    with only_writer(directory):
        before = read_manifest(directory)
        sweep(directory, before)
        part, refused = _part(file, directory, before.generation + 1, tell)
        parts = fold_small(directory, (*before.parts, part) if part.rows else before.parts)
        manifest = switch(directory, parts, before.generation + 1)
        sweep(directory, manifest)
    return Built(manifest, part.rows, refused)


def _part(file: Path, directory: Path, generation: int, tell: Tell) -> tuple[Part, tuple[Refused, ...]]:
    read = read_records(open_source(file), lambda rows: tell("read", rows))
    part = write_part(directory, f"segment-{generation:06}", read.columns, read.tokens, read.places, tell)
    return part, tuple(read.refused)
