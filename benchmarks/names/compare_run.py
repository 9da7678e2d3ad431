"""How well and how fast are two names compared, beside what else there is?

    python benchmarks/names/compare_run.py [--write]

Pairs come from the people beside the checkout that nothing was learnt from (setup/halves.py), made by the judges' own
script. nomenklatura's logic-v2 runs in an environment that this makes and removes. `--write` puts the figures into
docs/benchmarks.md.
"""

import argparse
import csv
import json
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent / "setup")]

from section import replace  # noqa: E402

from halves import MISSING, PEOPLE, PERSONS  # noqa: E402
from name_pairs import Pair, file_pairs, people_pairs  # noqa: E402

PEER = "nomenklatura==4.17.4"


class Figures(NamedTuple):
    f1: float
    best: float
    brier: float
    median: float
    slow: float


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true", help="put the figures into docs/benchmarks.md")
    write = options.parse_args().write
    if not PEOPLE.exists():
        raise SystemExit(MISSING)
    kinds = {
        "full names across scripts": [pair for seed in (1, 2, 3) for pair in people_pairs(seed, back=True)],
        "spellings on libraries' pages": [pair for seed in (1, 2, 3) for pair in file_pairs(PERSONS, seed)],
    }
    with tempfile.TemporaryDirectory() as folder:
        pythons = {"eske": sys.executable, "rapidfuzz": sys.executable, "logic-v2": environment(Path(folder) / "peer")}
        table = [
            (kind, way, figures(python, way, pairs, Path(folder) / "pairs.csv"))
            for kind, pairs in kinds.items()
            for way, python in pythons.items()
        ]
    section = written(table)
    print(section)
    if write:
        replace("compare", section)


def environment(folder: Path) -> str:
    """A Python with the peer's package."""
    venv.create(folder, with_pip=True)
    python = str(folder / "bin/python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", PEER], check=True)
    return python


def figures(python: str, way: str, pairs: Sequence[Pair], file: Path) -> Figures:
    """What a way makes of the pairs: F1 at 0.5 and at its best threshold, Brier's score, and the time of a pair."""
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([("name1", "name2"), *((one, other) for one, other, _ in pairs)])
    run = subprocess.run([python, HERE / "compare_peer.py", way, file], check=True, capture_output=True, text=True)
    answer = json.loads(run.stdout)
    scored = [(score, same) for score, (*_, same) in zip(answer["scores"], pairs, strict=True)]
    micros = sorted(answer["micros"])
    return Figures(
        f1=f1(scored, 0.5),
        best=max(f1(scored, hundredth / 100) for hundredth in range(1, 100)),
        brier=statistics.fmean((score - same) ** 2 for score, same in scored),
        median=statistics.median(micros),
        slow=micros[len(micros) * 99 // 100],
    )


def f1(scored: Sequence[tuple[float, bool]], threshold: float) -> float:
    right = sum(score >= threshold and same for score, same in scored)
    return 2 * right / (sum(score >= threshold for score, _ in scored) + sum(same for _, same in scored))


def written(table: Sequence[tuple[str, str, Figures]]) -> str:
    names = {"eske": "Eske", "rapidfuzz": f"rapidfuzz {version('rapidfuzz')}", "logic-v2": f"logic-v2 ({PEER})"}
    lines = [
        "| pairs | | F1 at 0.5 | F1 at the best threshold | Brier | µs, p50 | µs, p99 |",
        "|---|---|---|---|---|---|---|",
    ]
    for kind, way, found in table:
        lines.append(
            f"| {kind} | {names[way]} | {found.f1:.3f} | {found.best:.3f} | {found.brier:.3f} "
            f"| {found.median:.0f} | {found.slow:.0f} |"
        )
    machine = f"Python {platform.python_version()}, {platform.machine()}, {time.strftime('%d.%m.%Y')}."
    return "\n".join([*lines, "", machine])


if __name__ == "__main__":
    main()
