"""How does a command read a file of records, and tell what was wrong in it?"""

import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from eske.references.formats import (
    FORMATS,
    WRITABLE,
    Entry,
    Losses,
    Problem,
    UnreadableRecords,
    explain_problem,
    explain_unreadable,
    sniff,
)
from eske.references.formats.table import COLUMNS

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

FROM = click.Choice(list(FORMATS))
TO = click.Choice(list(WRITABLE))
_SHOWN = 20  # problems, one a line


@contextmanager
def opened(file: Path) -> Iterator[BinaryIO]:
    """The file, or a copy of standard input, so that it can be read twice; ends with one clean line where it cannot."""
    if str(file) == "-":
        with tempfile.TemporaryFile() as copy:
            shutil.copyfileobj(sys.stdin.buffer, copy)
            copy.seek(0)
            yield copy
        return
    try:
        handle = file.open("rb")
    except OSError as error:
        raise click.UsageError(f"{file} cannot be read: {error.strerror}") from error
    with handle:
        yield handle


def columns_of(mapping: Path | None) -> dict[str, str] | None:
    """The columns that a file of JSON maps to fields; every field has to be known."""
    if mapping is None:
        return None
    try:
        found = json.loads(mapping.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise click.UsageError(f"{mapping} is no JSON that can be read: {error}") from error
    if not isinstance(found, dict) or not found:
        raise click.UsageError(f'{mapping}: write headings with their fields, as {{"Автор": "authors"}}')
    for heading, name in found.items():
        if name not in COLUMNS:
            known = ", ".join(COLUMNS)
            raise click.UsageError(f"{mapping}: “{name}” (for “{heading}”) is no field. Choose of: {known}")
    return found


def told_format(source: BinaryIO, file: Path, name: str | None) -> str:
    """The format that was given, else the one that the file shows."""
    try:
        return name or sniff(source, str(file))
    except UnreadableRecords as error:
        raise click.UsageError(f"{explain_unreadable(error)} (--from)") from error


class ProblemsTold:
    """Tells problems on the error output, the first of each kind one by one."""

    def __init__(self) -> None:
        self._told: Counter[str] = Counter()

    def __call__(self, problem: Problem) -> None:
        self._told[problem.code] += 1
        if self._told[problem.code] <= _SHOWN:
            click.echo(explain_problem(problem), err=True)

    def rest(self) -> None:
        """How many more of each kind there were."""
        for code, count in self._told.items():
            if count > _SHOWN:
                click.echo(f"… and {count - _SHOWN:,} more of this kind: {code}", err=True)


def bar(source: BinaryIO, file: Path, label: str) -> "ProgressBar[int]":
    """A bar of the bytes that were read, on a terminal."""
    size = source.seek(0, 2)
    source.seek(0)
    hidden = not sys.stderr.isatty()
    return click.progressbar(length=size, label=f"{label} {file.name}", file=sys.stderr, hidden=hidden)


def reading(source: BinaryIO, file: Path, format_name: str, columns: dict[str, str] | None = None) -> Iterator[Entry]:
    """The entries of a file, with a bar on a terminal; in the end its problems and in which encoding it was read."""
    told = ProblemsTold()
    charsets: Counter[str] = Counter()
    with bar(source, file, "Reading") as shown:
        try:
            for one in FORMATS[format_name].read(source, columns):
                shown.update(source.tell() - shown.pos)
                if isinstance(one, Entry):
                    charsets[one.charset] += 1
                    yield one
                else:
                    told(one)
        except UnreadableRecords as error:
            raise click.UsageError(explain_unreadable(error)) from error
    told.rest()
    read_as = ", ".join(f"{count:,} in {charset}" for charset, count in charsets.most_common())
    click.echo(f"{file}: read as {FORMATS[format_name].label} ({read_as or 'no records'}).", err=True)


def tell_losses(losses: Losses, label: str) -> None:
    """What a format could not hold, by field, with the first records and an example."""
    for loss in losses:
        numbers = ", ".join(map(str, loss.records)) + (" …" if loss.count > len(loss.records) else "")
        click.echo(
            f"{label} cannot hold {loss.name} of {loss.count:,} (record {numbers}): {loss.example[:80]}", err=True
        )
    click.echo(f"{losses.written:,} records are written as {label}.", err=True)
