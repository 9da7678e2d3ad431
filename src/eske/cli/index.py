"""`eske index`: a file of records becomes an index of names, or changes one."""

from collections import Counter
from pathlib import Path

import click

from eske.cli.extras import needs_search

_SHOWN = 10  # refused rows of each kind
_WHY = {
    "no-id": "no id",
    "no-name": "no name",
    "columns": "not as many columns as the heading",
}


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--out", "directory", type=click.Path(path_type=Path), required=True, help="The folder of the index.")
@click.option("--add", "how", flag_value="add", help="Add the records of FILE to the index that is there.")
@click.option("--withdraw", "how", flag_value="withdraw", help="Take out the records whose ids stand in FILE.")
@click.option("--merge", "how", flag_value="merge", help="Fold what was added and withdrawn into one.")
@click.option("--check", "how", flag_value="check", help="Read every byte of the index and say whether it is whole.")
@needs_search
def index(file: Path | None, directory: Path, how: str | None) -> None:
    """Make an index of the records in FILE, a CSV (UTF-8) or Parquet.

    Its columns are id, and family, given and patronymic, or one column name; birth_year, death_year, place and
    spellings (other names of the same person, parted by semicolons) are read where they are there.

    \b
    Examples:
      eske index register.parquet --out names
      eske index more.csv --out names --add
      eske index gone.txt --out names --withdraw
      eske find "Ахметов Ерлан" --index names
    """
    from eske.search.files import BadIndex
    from eske.search.source import BadSource

    if (file is None) == (how not in ("merge", "check")):
        raise click.UsageError("Give a FILE, unless it is for --merge or --check.")
    try:
        if file is None:
            _look_after(directory, how or "")
        elif how == "withdraw":
            _withdraw(file, directory)
        else:
            _take(file, directory, add=how == "add")
    except (BadSource, BadIndex) as error:
        raise click.UsageError(str(error)) from error


def _take(file: Path, directory: Path, *, add: bool) -> None:
    from eske.search import build
    from eske.search.source import open_source

    rows = open_source(file).rows
    make = build.add if add else build.build
    with click.progressbar(length=4 * rows, label=f"Indexing {file.name}") as bar:
        built = make(file, directory, lambda _, done: bar.update(done))
    click.echo(f"{built.rows:,} rows were taken; {directory} holds {built.manifest.rows:,}.")
    for code, count in Counter(row.code for row in built.refused).items():
        click.echo(f"{count:,} rows were refused: {_WHY[code]}.", err=True)
        for row in [row for row in built.refused if row.code == code][:_SHOWN]:
            click.echo(f"  row {row.row or '?'}: {row.value}", err=True)


def _withdraw(file: Path, directory: Path) -> None:
    from eske.search.source import BadSource
    from eske.search.withdrawing import withdraw

    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadSource(f"{file}: this is no list of ids, one a line ({error}).") from error
    gone = withdraw([line.strip() for line in lines if line.strip() and line.strip() != "id"], directory)
    click.echo(f"{gone.rows:,} rows were withdrawn; {directory} holds {gone.manifest.rows:,}.")
    for one in gone.unknown[:_SHOWN]:
        click.echo(f"  {one}: nobody bears this id", err=True)
    if len(gone.unknown) > _SHOWN:
        click.echo(f"  and {len(gone.unknown) - _SHOWN:,} more", err=True)


def _look_after(directory: Path, how: str) -> None:
    from eske.search.folding import merge
    from eske.search.index import open_index

    if how == "merge":
        manifest = merge(directory)
        click.echo(f"{directory} holds {manifest.rows:,} rows in one segment.")
    else:
        checked = open_index(directory, thorough=True)
        click.echo(f"{directory} is whole: {checked.manifest.rows:,} rows in {len(checked.segments)} segments.")
