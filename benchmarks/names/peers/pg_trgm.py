"""PostgreSQL's trigrams: names more similar than the extension's own threshold, the most similar first.

Asks the server of DATABASE_URL; `setup/cluster.py` lends one.
"""

import os
from collections.abc import Iterable
from pathlib import Path

import psycopg
from asking import TOLERANCE, run


class Trigrams:
    def build(self, folder: Path, rows: Iterable[tuple[int, str, int]]) -> None:
        with psycopg.connect(os.environ["DATABASE_URL"]) as base, base.cursor() as cursor:
            cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            cursor.execute("DROP TABLE IF EXISTS people")
            cursor.execute("CREATE TABLE people (id bigint, name text, year int)")
            with cursor.copy("COPY people FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
            cursor.execute("CREATE INDEX ON people USING gin (name gin_trgm_ops)")
            cursor.execute("ANALYZE people")

    def open(self, folder: Path) -> None:
        self.base = psycopg.connect(os.environ["DATABASE_URL"], autocommit=True)

    def ask(self, name: str, year: int, limit: int) -> list[int]:
        born = f"AND year BETWEEN {year - TOLERANCE} AND {year + TOLERANCE}" if year else ""
        asked = (
            f"SELECT id FROM people WHERE name % %(name)s {born} ORDER BY similarity(name, %(name)s) DESC LIMIT {limit}"
        )
        rows = self.base.execute(asked.replace("name % %", "name %% %"), {"name": name})
        return [one for (one,) in rows]


run(Trigrams())
