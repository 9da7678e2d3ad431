"""How does a file of records become an index, or a part of one?"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from eske.search.columns import Columns, arranged
from eske.search.files import write_arrays
from eske.search.lock import only_writer
from eske.search.manifest import Manifest, Part, read_manifest, sweep, switch
from eske.search.reading import read_records
from eske.search.source import Refused, open_source
from eske.search.vocabulary import Arrays, vocabulary

Tell = Callable[[str, int], None]
"""Hears of the work done: a code (read, words, rows, written) and how many rows that concerned."""


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
        before = _present(directory)
        sweep(directory, before)
        part, refused = _part(file, directory, before.generation + 1, tell)
        manifest = switch(directory, (part,), before.generation + 1)
        sweep(directory, manifest)
    return Built(manifest, part.rows, refused)


def _present(directory: Path) -> Manifest:
    return read_manifest(directory) if (directory / "manifest.json").exists() else Manifest()


def _part(file: Path, directory: Path, generation: int, tell: Tell) -> tuple[Part, tuple[Refused, ...]]:
    read = read_records(open_source(file), lambda rows: tell("read", rows))
    part = write_part(directory, generation, read.columns, read.tokens, read.places, tell)
    return part, tuple(read.refused)


def write_part(
    directory: Path, generation: int, columns: Columns, tokens: list[str], places: list[str], tell: Tell
) -> Part:
    """Write the rows as a segment that no generation names yet."""
    rows = len(columns.id)
    words, number = vocabulary(tokens)
    tell("words", rows)
    place_words, place_number = vocabulary(places)
    columns = columns.renumbered(number, place_number)
    arrays: Arrays = words | {f"place_{name}": array for name, array in place_words.items()}
    arrays |= arranged(columns, len(tokens))
    tell("rows", rows)
    folder = f"segment-{generation:06}"
    stamps = write_arrays(directory / folder, arrays)
    tell("written", rows)
    return Part(folder, rows, stamps)
