"""How do records become a segment on disk?"""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from eske.search.columns import Columns, Numbers, arranged
from eske.search.files import write_arrays
from eske.search.manifest import Part
from eske.search.vocabulary import Arrays, vocabulary

Tell = Callable[[str, int], None]
"""Hears of the work done: a code (read, words, rows, written) and how many rows that concerned."""


def write_part(
    directory: Path,
    folder: str,
    columns: Columns,
    tokens: list[str],
    places: list[str],
    tell: Tell = lambda code, rows: None,
) -> Part:
    """Write the rows as a segment that no generation names yet."""
    rows = len(columns.id)
    held = np.concatenate([columns.family, columns.given, columns.father])
    words, number = vocabulary(tokens, _count(held, len(tokens)))
    tell("words", rows)
    place_words, place_number = vocabulary(places, _count(columns.place, len(places)))
    columns = columns.renumbered(number, place_number)
    arrays: Arrays = words | {f"place_{name}": array for name, array in place_words.items()}
    arrays |= arranged(columns, len(tokens))
    tell("rows", rows)
    stamps = write_arrays(directory / folder, arrays)
    tell("written", rows)
    return Part(folder, rows, stamps)


def _count(numbers: Numbers, size: int) -> Numbers:
    """How often each number stands there; -1 does not count."""
    return np.bincount(numbers[numbers >= 0], minlength=size).astype(np.int32)
