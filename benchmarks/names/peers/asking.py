"""How is a peer made from a register and asked, each question by itself and with its time?

A peer is a class with `build(folder, rows)`, where rows are (id, name, year), `open(folder)` and
`ask(name, year, limit)`, which gives ids, the best first; a year of 0 is not asked for. `run(Peer)` makes a command of
it: `build REGISTER FOLDER`, or `ask FOLDER QUERIES HITS`.
"""

import csv
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LIMIT = 10
TOLERANCE = 1  # years


def run(peer: Any) -> None:
    command, *paths = sys.argv[1], *map(Path, sys.argv[2:])
    if command == "build":
        register, folder = paths
        peer.build(folder, people(register))
    else:
        folder, queries, hits = paths
        peer.open(folder)
        answer(peer, queries, hits)


def people(register: Path) -> Iterator[tuple[int, str, int]]:
    """The rows of a register: id, the name as one line, year of birth."""
    import pyarrow.parquet

    columns = ["id", "family", "given", "patronymic", "birth_year"]
    for batch in pyarrow.parquet.ParquetFile(register).iter_batches(batch_size=100_000, columns=columns):
        for one, *name, year in zip(*(batch.column(column).to_pylist() for column in columns), strict=True):
            yield one, " ".join(filter(None, name)), year


def answer(peer: Any, queries: Path, hits: Path) -> None:
    with queries.open(encoding="utf-8") as asked, hits.open("w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle)
        writer.writerow(["query_id", "rank", "id", "score", "micros"])
        for row in csv.DictReader(asked):
            begun = time.perf_counter_ns()
            ids = peer.ask(row["name"], int(row["birth_year"] or 0), LIMIT)
            micros = (time.perf_counter_ns() - begun) // 1000
            for rank, one in enumerate(ids or [""], start=1):
                writer.writerow([row["query_id"], rank, one, "", micros])
