"""How are the questions of a file answered, one by one and each with its time?"""

import csv
import gc
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from eske.search.index import Index


class BadQueries(Exception):
    """A file that holds no questions: what is wrong, and what to do."""


def answer(index: "Index", queries: Path, out: Path, limit: int, tolerance: int) -> None:
    """Write the hits of each query: query_id, rank, id, score, micros. One without a hit has one row with an empty id.

    The time is that of this query alone, from its text to its ids.
    """
    from eske.search.finding import When

    rows = _read(queries)
    index.warm()
    gc.freeze()  # what is loaded stays: to look through it again would stand in the time of some query
    unfinished = out.with_name(f"{out.name}.new")
    with unfinished.open("w", newline="", encoding="utf-8") as handle, click.progressbar(rows, label="Finding") as bar:
        writer = csv.writer(handle)
        writer.writerow(["query_id", "rank", "id", "score", "micros"])
        for row in bar:
            begun = time.perf_counter_ns()
            hits = index.find(row["name"], When(_year(row), tolerance, row.get("place") or ""), limit=limit)
            micros = (time.perf_counter_ns() - begun) // 1000
            for rank, hit in enumerate(hits, start=1):
                writer.writerow([row["query_id"], rank, hit.id, f"{hit.score:.4f}", micros])
            if not hits:
                writer.writerow([row["query_id"], 1, "", "", micros])
    unfinished.replace(out)


def _read(queries: Path) -> list[dict[str, str]]:
    try:
        with queries.open(newline="", encoding="utf-8-sig") as handle:
            reader = csv.DictReader(handle)
            if not {"query_id", "name"} <= set(reader.fieldnames or ()):
                raise BadQueries(f"{queries}: the columns query_id and name are needed.")
            return list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadQueries(f"{queries}: this is no CSV in UTF-8 that can be read ({error}).") from error


def _year(row: dict[str, str]) -> int:
    year = (row.get("birth_year") or "").strip()
    return int(year) if year.isdecimal() else 0
