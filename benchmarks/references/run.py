"""How well and how fast are loose references read, beside a conditional random field?

    python benchmarks/references/run.py [--shared FOLDER] [--write]

The lines are parted in two by their source. Each half is read by Eske and by a baseline that has learnt from the other
half, and both are scored by the same script. `--write` puts the figures into docs/benchmarks.md.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHOWN = ("title", "authors", "container", "places", "publishers", "year", "volume", "issue", "extent", "pages")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--write", action="store_true", help="put the figures into docs/benchmarks.md")
    chosen = options.parse_args()
    lines = chosen.shared / "data/references/references.jsonl"
    scorer = chosen.shared / "evaluate/score_references.py"
    with tempfile.TemporaryDirectory() as folder:
        crf = environment(Path(folder) / "crf")
        halves = parted(lines, Path(folder))
        table = []
        for number, half in enumerate(halves):
            model = Path(folder) / f"model{number}"
            subprocess.run([crf, HERE / "crf.py", "train", halves[1 - number], model], check=True)
            eske = Path(sys.executable).parent / "eske"
            table.append(
                (f"Eske, half {number + 1}", score(scorer, half, f"{eske} references - --one-per-line --json"))
            )
            table.append((f"CRF, half {number + 1}", score(scorer, half, f"{crf} {HERE / 'crf.py'} read {model}")))
    section = written(table, speed(lines))
    print(section)
    if chosen.write:
        sys.path.insert(0, str(HERE.parent))
        from section import replace

        replace("references", section)


def environment(folder: Path) -> Path:
    """A Python with the baseline's one package."""
    venv.create(folder, with_pip=True)
    python = folder / "bin/python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "python-crfsuite"], check=True)
    return python


def parted(lines: Path, folder: Path) -> list[Path]:
    """Two files with the lines of even and of odd sources: no source is in both."""
    halves: list[list[str]] = [[], []]
    for line in lines.read_text(encoding="utf-8").splitlines():
        source = json.loads(line)["source"]
        halves[int(hashlib.md5(source.encode()).hexdigest(), 16) % 2].append(line)
    files = [folder / f"half{number}.jsonl" for number in (0, 1)]
    for file, half in zip(files, halves, strict=True):
        file.write_text("\n".join(half) + "\n", encoding="utf-8")
    return files


def score(scorer: Path, half: Path, command: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, scorer, half, "--command", command], capture_output=True, text=True, check=True
    )
    figures: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def speed(lines: Path) -> float:
    """References a second on one core, without the start of the program."""
    from eske.references import read_reference

    raws = [json.loads(line)["raw"] for line in lines.read_text(encoding="utf-8").splitlines()]
    for raw in raws:
        read_reference(raw)
    begin = time.process_time()
    for _ in range(10):
        for raw in raws:
            read_reference(raw)
    return 10 * len(raws) / (time.process_time() - begin)


def written(table: list[tuple[str, dict[str, float]]], per_second: float) -> str:
    names = ("whole", "whole_books", *SHOWN, "invented")
    rows = [
        f"| {name.replace('_', ', ')} | " + " | ".join(f"{of[name]:.3f}" for _, of in table) + " |" for name in names
    ]
    head = "| | " + " | ".join(name for name, _ in table) + " |\n|---|" + "---|" * len(table)
    return f"{head}\n" + "\n".join(rows) + f"\n\n{per_second:,.0f} references a second on one core.\n"


if __name__ == "__main__":
    main()
