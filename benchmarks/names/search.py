"""How well and how fast are people found in registers of millions, beside other programs on the same work?

    python benchmarks/names/search.py [--rows 1000000 5000000 20000000] [--peers pg_trgm ...] [--write]

Makes registers with ../shared/evaluate/make_register.py, of names of the whole world and of Kazakhstan, indexes them,
asks their questions and scores the answers. Peers are asked at the smallest size, and at a million people at most, slow
ones a part of the questions: the table says so. `--write` puts the figures into docs/benchmarks.md. Twenty million
people need 10 GB of memory while the register is made, and 5 GB of disk. `adding.py` measures answers while records are
being added.
"""

import argparse
import json
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
GROUPS = {"world": "data/names/name_groups.tsv", "Kazakhstan": "data/names/kazakhstan/name_groups.tsv"}
QUERIES = 2000
PEERS_AT = 1_000_000  # people at most: some take a day for twenty million
# Peer: how many questions it is asked, and the packages that it needs in an environment of its own.
PEERS: dict[str, tuple[int, tuple[str, ...]]] = {
    "pg_trgm": (500, ()),
    "fts5": (200, ()),
    "tantivy_fuzzy": (QUERIES, ("tantivy", "pyarrow")),
    "brute_force": (100, ()),
}
OPEN = "import sys, time; from pathlib import Path; from eske.search.index import open_index; b = time.perf_counter(); "
OPEN += "open_index(Path(sys.argv[1])); print(time.perf_counter() - b)"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    who: str
    names: str
    rows: int
    queries: int
    per_second: float
    bytes: int
    memory: int | None
    opened: float | None
    figures: dict[str, float]
    version: str = ""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, nargs="+", default=[1_000_000, 5_000_000, 20_000_000])
    options.add_argument("--names", nargs="+", choices=GROUPS, default=list(GROUPS))
    options.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS))
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--folder", type=Path, help="keep registers and indexes here, and use those that are there")
    options.add_argument("--write", action="store_true", help="put the figures into docs/benchmarks.md")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.folder or Path(temporary)
        lines = list(measured(chosen, folder))
    section = written(lines)
    print(section)
    if chosen.write:
        sys.path.insert(0, str(HERE.parent))
        from section import replace

        replace("names-search", section)


def measured(chosen: argparse.Namespace, folder: Path) -> Iterator[Line]:
    for rows in sorted(chosen.rows):
        for names in chosen.names:
            work = register(chosen.shared, folder, names, rows)
            yield told(eske(work, chosen.shared, names, rows))
    names, rows = chosen.names[0], min(*chosen.rows, PEERS_AT)
    for peer in chosen.peers:
        work = register(chosen.shared, folder, names, rows)
        yield told(other(peer, work, folder, chosen.shared, names, rows))


def told(line: Line) -> Line:
    print(f"{line.who}, {line.names}, {line.rows:,} people: {line.figures}", file=sys.stderr, flush=True)
    return line


def register(shared: Path, folder: Path, names: str, rows: int) -> Path:
    work = folder / f"{names}-{rows}"
    if not (work / "truth.npz").exists():
        make = [sys.executable, shared / "evaluate/make_register.py", shared / GROUPS[names], work]
        subprocess.run([*make, "--rows", str(rows), "--queries", str(QUERIES)], check=True, stdout=sys.stderr)
    return work


def eske(work: Path, shared: Path, names: str, rows: int) -> Line:
    command, index, hits = Path(sys.executable).parent / "eske", work / "index", work / "hits.csv"
    seconds, _ = timed([command, "index", work / "register.parquet", "--out", index])
    find = [command, "find", "--batch", work / "queries.csv", "--index", index, "--limit", "10", "--out", hits]
    _, memory = timed(find)
    opened = subprocess.run([sys.executable, "-c", OPEN, index], capture_output=True, text=True, check=True).stdout
    figures = score(shared, work, hits)
    return Line("Eske", names, rows, QUERIES, rows / seconds, size(index), memory, float(opened), figures)


def other(peer: str, work: Path, folder: Path, shared: Path, names: str, rows: int) -> Line:
    queries, packages = PEERS[peer]
    python = environment(folder / f"{peer}-environment", packages) if packages else Path(sys.executable)
    program, part = HERE / "peers" / f"{peer}.py", first_questions(work, queries)
    with tempfile.TemporaryDirectory(dir=folder) as index, server(peer) as address:
        there = os.environ | address
        seconds, _ = timed([python, program, "build", work / "register.parquet", index], there)
        taken = size(Path(index)) or database_size(there)
        _, memory = timed([python, program, "ask", index, part / "queries.csv", part / "hits.csv"], there)
    figures = score(shared, part, part / "hits.csv")
    memory_told = None if address else memory
    return Line(
        peer, names, rows, queries, rows / seconds, taken, memory_told, None, figures, told_version(peer, python)
    )


@contextmanager
def server(peer: str) -> Iterator[dict[str, str]]:
    """The address of a server that is there as long as the peer needs one."""
    if peer != "pg_trgm":
        yield {}
        return
    sys.path.insert(0, str(ROOT / "setup"))
    from cluster import cluster

    with cluster() as address:
        yield {"DATABASE_URL": address}


def told_version(peer: str, python: Path) -> str:
    """Which program answered; of rapidfuzz the version is told anyway."""
    if peer == "pg_trgm":
        from cluster import _found

        return subprocess.run(
            [_found("postgres"), "--version"], capture_output=True, text=True, check=True
        ).stdout.strip()
    if peer == "fts5":
        return f"SQLite {sqlite3.sqlite_version}"
    asked = "from importlib.metadata import version; print('tantivy', version('tantivy'))"
    told = (
        subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True) if "tantivy" in peer else None
    )
    return told.stdout.strip() if told else ""


def database_size(there: dict[str, str]) -> int:
    import psycopg

    with psycopg.connect(there["DATABASE_URL"]) as base:
        return int(base.execute("SELECT pg_total_relation_size('people')").fetchone()[0])


def environment(folder: Path, packages: tuple[str, ...]) -> Path:
    python = folder / "bin/python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    return python


def first_questions(work: Path, count: int) -> Path:
    """A folder with the first questions alone, and their right answers."""
    part = work / f"first-{count}"
    part.mkdir(exist_ok=True)
    lines = (work / "queries.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (part / "queries.csv").write_text("".join(lines[: count + 1]), encoding="utf-8")
    truth = np.load(work / "truth.npz")
    starts = truth["starts"][: count + 1]
    np.savez(part / "truth.npz", ids=truth["ids"][: starts[-1]], starts=starts)
    return part


def timed(command: list[object], there: dict[str, str] | None = None) -> tuple[float, int]:
    """The seconds that a command takes, and its greatest resident memory in bytes."""
    begun = time.perf_counter()
    process = subprocess.Popen(list(map(str, command)), stdout=sys.stderr, env=there)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return time.perf_counter() - begun, used.ru_maxrss * 1024


def size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def score(shared: Path, work: Path, hits: Path) -> dict[str, float]:
    command = [sys.executable, shared / "evaluate/score_search.py", work, hits]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


HEADS = ("", "names", "people", "success@10", "recall@10", "p50 ms", "p99 ms", "built, records/s", "on disk, MB")
HEADS += ("memory, MB", "opened, s", "queries")


def written(lines: list[Line]) -> str:
    rows = [HEADS, ("---",) * len(HEADS), *map(cells, lines)]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    machine = f"{platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB, load {os.getloadavg()[2]:.1f}"
    packages = ", ".join(f"{name} {version(name)}" for name in ("numpy", "numba", "pyarrow", "rapidfuzz"))
    peers = "".join(f", {line.version}" for line in lines if line.version)
    made = f"{date.today()}; {machine}; Python {platform.python_version()}, {packages}{peers}."
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + f"\n\n{made}\n"


def cells(line: Line) -> tuple[str, ...]:
    figures = line.figures
    return (
        line.who,
        line.names,
        f"{line.rows:,}",
        f"{figures['success10']:.3f}",
        f"{figures['recall10']:.3f}",
        f"{figures['p50_ms']:.2f}",
        f"{figures['p99_ms']:.2f}",
        f"{line.per_second:,.0f}",
        f"{line.bytes / 2**20:,.0f}",
        f"{line.memory / 2**20:,.0f}" if line.memory else "",
        f"{line.opened:.2f}" if line.opened else "",
        f"{line.queries:,}",
    )


if __name__ == "__main__":
    main()
