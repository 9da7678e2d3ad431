"""SQLite's full-text search with its trigram tokenizer: any trigram of any word, the best by BM25."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from asking import TOLERANCE, run


class Fts5:
    def build(self, folder: Path, rows: Iterable[tuple[int, str, int]]) -> None:
        base = sqlite3.connect(folder / "people.sqlite")
        base.execute("PRAGMA synchronous = off")
        base.execute("CREATE VIRTUAL TABLE people USING fts5(name, year UNINDEXED, tokenize = 'trigram')")
        base.executemany("INSERT INTO people (rowid, name, year) VALUES (?, ?, ?)", rows)
        base.execute("INSERT INTO people (people) VALUES ('optimize')")
        base.commit()

    def open(self, folder: Path) -> None:
        self.base = sqlite3.connect(folder / "people.sqlite")

    def ask(self, name: str, year: int, limit: int) -> list[int]:
        words = [word.replace('"', "") for word in name.split()]
        grams = {word[i : i + 3] for word in words for i in range(len(word) - 2)}
        if not grams:
            return []
        match = " OR ".join(f'"{gram}"' for gram in sorted(grams))
        born = f"AND year BETWEEN {year - TOLERANCE} AND {year + TOLERANCE}" if year else ""
        asked = f"SELECT rowid FROM people WHERE people MATCH ? {born} ORDER BY rank LIMIT {limit}"
        return [one for (one,) in self.base.execute(asked, [match])]


run(Fts5())
