"""What does it cost to change one row of sounds into another?"""

from collections.abc import Mapping
from functools import cache

from eske.names.costs import NOTHING, SIGNS, costs

ODD = 0.81  # what a sound must cost against another, or none, to be no matter of spelling
Table = Mapping[str, Mapping[str, float]]


def edit_cost(one: str, other: str, table: Table) -> float:
    """The least that edits of one row of sounds into the other cost; equal sounds at both ends need none."""
    one, other = _trimmed(one, other)
    added = table[NOTHING]
    row = [0.0]
    for sound in other:
        row.append(row[-1] + added[sound])
    for sound in one:
        prices = table[sound]
        dropped = prices[NOTHING]
        diagonal = row[0]
        row[0] = left = diagonal + dropped
        for j, against in enumerate(other, 1):
            replaced, above = diagonal + prices[against], row[j]
            diagonal = above
            left += added[against]
            above += dropped
            if above < left:
                left = above
            if replaced < left:
                left = replaced
            row[j] = left
    return row[-1]


def _trimmed(one: str, other: str) -> tuple[str, str]:
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def odd_changes(one: str, other: str, table: Table) -> int:
    """How many of the cheapest changes from one row of sounds to the other cost more than a spelling."""
    one, other = _trimmed(one, other)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for sound in other:
        best.append(_added(best[-1], table[NOTHING][sound]))
    for sound in one:
        above, best = best, [_added(best[0], table[sound][NOTHING])]
        for j, against in enumerate(other):
            ways = [_added(above[j], table[sound][against]), _added(best[j], table[NOTHING][against])]
            best.append(min(*ways, _added(above[j + 1], table[sound][NOTHING])))
    return best[-1][1]


def _added(before: tuple[float, int], cost: float) -> tuple[float, int]:
    return before[0] + cost, before[1] + (cost >= ODD)


@cache
def tables() -> dict[tuple[bool, bool], Table]:
    """The table for two words by whether each leaves vowels out."""
    vowelled, abjad = costs("vowelled"), costs("abjad")
    turned = tuple(zip(*abjad, strict=True))
    kinds = {(False, False): vowelled, (True, True): vowelled, (False, True): abjad, (True, False): turned}
    return {
        kind: {sign: dict(zip(SIGNS, row, strict=True)) for sign, row in zip(SIGNS, matrix, strict=True)}
        for kind, matrix in kinds.items()
    }
