"""Which groups and people may the learners see, and which are kept to judge what they learnt?"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

NAMES = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "names"
GROUPS = NAMES / "name_groups.tsv"
KAZAKHSTAN = NAMES / "kazakhstan" / "name_groups.tsv"
PEOPLE = NAMES / "full_names.tsv"
PERSONS = NAMES / "person_spellings.tsv"
MISSING = f"The names to learn from are not here: {NAMES}. They are no part of this repository; see CONTRIBUTING.md."


def kept_back(key: str) -> bool:
    """Whether the half of the data to which this id belongs is for judging only."""
    return hashlib.sha256(key.encode()).digest()[0] % 2 == 1


def rows(file: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The id of each group or person in a file, with the spellings."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            key, spellings = line.rstrip("\n").split("\t")
            yield key, tuple(each.strip() for each in spellings.split(" | "))
