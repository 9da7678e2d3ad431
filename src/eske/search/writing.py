"""How do records become a segment on disk?"""

from collections.abc import Callable
from pathlib import Path

from eske.search.columns import Columns, arranged
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
    words, number = vocabulary(tokens)
    tell("words", rows)
    place_words, place_number = vocabulary(places)
    columns = columns.renumbered(number, place_number)
    arrays: Arrays = words | {f"place_{name}": array for name, array in place_words.items()}
    arrays |= arranged(columns, len(tokens))
    tell("rows", rows)
    stamps = write_arrays(directory / folder, arrays)
    tell("written", rows)
    return Part(folder, rows, stamps)
