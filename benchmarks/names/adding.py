"""How long does a question take while records are being added?

    python benchmarks/names/adding.py FOLDER [--seconds 30]

FOLDER holds an `index` and its `queries.csv`, as `search.py --folder` leaves them. Another process adds five hundred
invented records at a time to a copy of the index, without a pause; the questions are asked meanwhile, each of the
present generation. Told are percentiles in milliseconds, by the clock and by the processor: with one core for each
process the two are nearly the same.
"""

import argparse
import csv
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

import numpy as np

from eske.search.build import add
from eske.search.finding import When
from eske.search.index import open_index

BATCH = 500
SYLLABLES = ("ба", "ве", "ги", "до", "жу", "за", "ки", "ла", "ме", "ни", "ро", "са", "та", "ур", "хан", "ши")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--seconds", type=float, default=30)
    options.add_argument("--only-add", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.only_add:
        add_without_pause(chosen.folder)
    with tempfile.TemporaryDirectory(dir=chosen.folder) as temporary:
        directory = Path(temporary) / "index"
        shutil.copytree(chosen.folder / "index", directory)
        writer = subprocess.Popen([sys.executable, __file__, directory, "--only-add"])
        try:
            print(asked(directory, chosen.folder / "queries.csv", chosen.seconds))
        finally:
            writer.kill()
            writer.wait()


def add_without_pause(directory: Path) -> None:
    random, first = np.random.default_rng(1), 1_000_000_000
    while True:
        file = directory.with_name("more.csv")
        with file.open("w", newline="", encoding="utf-8") as handle:
            writer = csv.writer(handle)
            writer.writerow(["id", "family", "given", "birth_year"])
            for number in range(first, first + BATCH):
                family, given = ("".join(random.choice(SYLLABLES, 3)).capitalize() for _ in range(2))
                writer.writerow([number, f"{family}ов", given, random.integers(1860, 1930)])
        add(file, directory)
        first += BATCH


def asked(directory: Path, queries: Path, seconds: float) -> str:
    with queries.open(encoding="utf-8") as handle:
        rows = cycle(list(csv.DictReader(handle)))
    index = open_index(directory)
    index.warm()
    clock, processor, generations = [], [], set()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        row = next(rows)
        when = When(int(row["birth_year"] or 0), 1, row["place"])
        begun, worked = time.perf_counter(), time.thread_time()
        index = index.refreshed()
        index.find(row["name"], when)
        processor.append(time.thread_time() - worked)
        clock.append(time.perf_counter() - begun)
        generations.add(index.manifest.generation)
    p50, p99 = np.percentile(clock, [50, 99]) * 1000
    cpu50, cpu99 = np.percentile(processor, [50, 99]) * 1000
    return (
        f"{len(clock):,} questions, {len(generations)} generations, {len(index.segments)} segments at the end: "
        f"p50 {p50:.2f}, p99 {p99:.2f} ms; processor p50 {cpu50:.2f}, p99 {cpu99:.2f} ms"
    )


if __name__ == "__main__":
    main()
