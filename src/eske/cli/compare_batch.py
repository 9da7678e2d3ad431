"""How are the pairs of names in a file compared?"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import click

_COLUMNS = ("name1", "name2")


def compare_file(file: Path) -> None:
    """Write name1, name2, score and verdict of every row as CSV to standard output.

    The whole file is looked at before anything is written; what is wrong in it ends the command with its line.
    """
    from eske.names.compare import compare

    pairs = list(_pairs(file))
    out = csv.writer(sys.stdout)
    out.writerow([*_COLUMNS, "score", "verdict"])
    with click.progressbar(pairs, label="Comparing", file=sys.stderr, hidden=len(pairs) < 20_000) as bar:
        for one, other in bar:
            found = compare(one, other, explained=False)
            out.writerow([one, other, f"{found.score:.4f}", found.verdict.value])


def _pairs(file: Path) -> Iterator[tuple[str, str]]:
    try:
        with file.open(newline="", encoding="utf-8-sig") as handle:
            rows = csv.DictReader(handle)
            if not set(_COLUMNS) <= set(rows.fieldnames or ()):
                raise click.UsageError(f"{file}, line 1: the columns name1 and name2 are needed.")
            for row in rows:
                if row["name1"] is None or row["name2"] is None:
                    raise click.UsageError(f"{file}, line {rows.line_num}: name2 is missing; put a comma before it.")
                yield row["name1"], row["name2"]
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{file}: this is not UTF-8 ({error}); save it as CSV in UTF-8.") from error
    except csv.Error as error:
        raise click.UsageError(f"{file}, line {rows.line_num}: this is no CSV ({error}).") from error
    except OSError as error:
        raise click.UsageError(f"{file}: {error.strerror}; give a file that can be read.") from error
