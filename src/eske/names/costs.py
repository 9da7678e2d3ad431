"""What does it cost to hear one sound where another spelling of the name has a different one, or none?"""

import csv
from functools import cache
from importlib.resources import files
from typing import Literal

from eske.names.phonemes import ALPHABET

Matrix = tuple[tuple[float, ...], ...]
NOTHING = "-"  # stands in the table where a sound is missing
SIGNS = NOTHING + ALPHABET  # the order of rows and columns
MOST = 1.5  # what two sounds cost that were not seen to stand for each other


@cache
def costs(kind: Literal["vowelled", "abjad"] = "vowelled") -> Matrix:
    """The cost of each sound of one word (row) against each of the other (column), in the order of `SIGNS`.

    Row and column 0 are no sound at all. The unit is an ordinary slip: one sound left out. `vowelled` is symmetric;
    `abjad` has in its columns the sounds of a word that leaves short vowels out (`phonemes.vowelless`). Learnt by
    `make train-names`, which says how.
    """
    found = [[0.0 if one == other else MOST for other in SIGNS] for one in SIGNS]
    text = files("eske.names").joinpath("costs.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        if row["table"] == kind:
            one, other = SIGNS.index(row["one"]), SIGNS.index(row["other"])
            found[one][other] = float(row["cost"])
            if kind == "vowelled":
                found[other][one] = found[one][other]
    return tuple(map(tuple, found))
