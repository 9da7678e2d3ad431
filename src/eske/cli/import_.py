"""`eske import`: a file of records becomes books of the catalogue."""

import getpass
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from eske.cli.records import FROM, ProblemsTold, bar, columns_of, opened, told_format
from eske.cli.site import reach_site
from eske.references.formats import FORMATS, UnreadableRecords, explain_unreadable

if TYPE_CHECKING:
    from eske.catalogue.models import ImportedFile


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--from", "from_", type=FROM, help="The format of FILE, where it cannot be told from FILE.")
@click.option("--columns", type=click.Path(path_type=Path), help="JSON: which column of a table is which field.")
@click.option("--new-only", is_flag=True, help="Leave out what has title, year and volume of a book that is there.")
@click.option("--unpublished", is_flag=True, help="Keep the books without showing them to visitors.")
@click.option("--by", help="Whose import it is; your login name where it is not given.")
def import_(
    file: Path, from_: str | None, columns: Path | None, new_only: bool, unpublished: bool, by: str | None
) -> None:
    """Take all records of FILE into the catalogue; - reads from standard input.

    Every 1,000 records are in the catalogue whole or not at all: an import that was stopped goes on where it was when
    the command is given again, and a file that is in does nothing. Each book keeps its record as it was. Books that may
    be there already are not merged: they are counted, and a person compares them at the desk.

    \b
    Examples:
      eske import catalogue.iso
      eske import export.txt --from irbis --new-only
      eske import books.xlsx --columns columns.json --unpublished
    """
    mapping = columns_of(columns)
    with opened(file) as source:
        format_name = told_format(source, file, from_)
        reach_site()
        from eske.catalogue.actions.import_file import Elsewhere, Import

        told = ProblemsTold()
        task = Import(format_name, by or getpass.getuser(), told, not unpublished, new_only, mapping)
        try:
            state, was_there = _watched(task.run(source, file.name), source, file)
        except KeyboardInterrupt:
            raise click.ClickException("stopped; the same command goes on behind the last whole batch") from None
        except Elsewhere as error:
            raise click.ClickException(f"{file} is being imported by another program: wait for it") from error
        except UnreadableRecords as error:
            raise click.UsageError(explain_unreadable(error)) from error
    told.rest()
    _tell(state, was_there=was_there)


def _watched(states: Iterator["ImportedFile"], source: BinaryIO, file: Path) -> tuple["ImportedFile", bool]:
    """The last state, and whether the file was in before; on a terminal two bars show how far the import is."""
    state = next(states)
    was_there = state.finished
    with bar(source, file, "Importing") as shown:
        for state in states:
            shown.update(source.tell() - shown.pos)
            if state.findable:
                break
    label, hidden = "Making them findable", not sys.stderr.isatty()
    with click.progressbar(length=state.books, label=label, file=sys.stderr, hidden=hidden) as shown:
        shown.update(state.findable)
        for state in states:
            shown.update(state.findable - shown.pos)
    return state, was_there


def _tell(state: "ImportedFile", *, was_there: bool) -> None:
    if was_there:
        click.secho(f"{state.name} was imported before, by {state.by_name}; nothing was made twice.", bold=True)
    else:
        click.secho(f"{state.name} is in the catalogue ({FORMATS[state.format].label}).", bold=True)
    click.echo(f"  {state.books:,} new books of {state.done:,} records")
    if state.known:
        click.echo(f"  {state.known:,} left out: they were there already")
    if state.damaged:
        click.echo(f"  {state.damaged:,} could not be read, or have no title")
    if state.doubtful:
        click.echo(f"  {state.doubtful:,} may be in the catalogue twice: compare them at the desk, under Doubles")
