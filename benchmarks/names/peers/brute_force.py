"""rapidfuzz over every record: the ratio of the sorted words, after lower case."""

import pickle
from collections.abc import Iterable
from pathlib import Path

from asking import TOLERANCE, run
from rapidfuzz import fuzz, process, utils


class BruteForce:
    def build(self, folder: Path, rows: Iterable[tuple[int, str, int]]) -> None:
        ids, names, years = zip(*rows, strict=True)
        made = ids, [utils.default_process(name) for name in names], years
        (folder / "people.pickle").write_bytes(pickle.dumps(made))

    def open(self, folder: Path) -> None:
        self.ids, self.names, self.years = pickle.loads((folder / "people.pickle").read_bytes())

    def ask(self, name: str, year: int, limit: int) -> list[int]:
        asked = utils.default_process(name)
        found = process.extract(asked, self.names, scorer=fuzz.token_sort_ratio, limit=limit * (5 if year else 1))
        rows = [row for _, _, row in found if not year or abs(self.years[row] - year) <= TOLERANCE]
        return [self.ids[row] for row in rows[:limit]]


run(BruteForce())
