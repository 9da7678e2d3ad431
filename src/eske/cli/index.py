"""`eske index`: a file of records becomes an index of names."""

from collections import Counter
from pathlib import Path

import click

from eske.cli.extras import needs_search

_SHOWN = 10  # refused rows of each kind
_WHY = {
    "no-id": "it has no id",
    "no-name": "it has no name",
    "columns": "it has not as many columns as the heading",
}


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", "directory", type=click.Path(path_type=Path), required=True, help="The folder of the index.")
@needs_search
def index(file: Path, directory: Path) -> None:
    """Make an index of the records in FILE, a CSV (UTF-8) or Parquet.

    Its columns are id, and family, given and patronymic, or one column name; birth_year, death_year, place and
    spellings (other names of the same person, parted by semicolons) are read where they are there.

    \b
    Examples:
      eske index register.parquet --out names
      eske find "Ахметов Ерлан" --index names
    """
    from eske.search.build import build
    from eske.search.files import BadIndex
    from eske.search.source import BadSource, open_source

    try:
        rows = open_source(file).rows
        with click.progressbar(length=4 * rows, label=f"Indexing {file.name}") as bar:
            built = build(file, directory, lambda _, done: bar.update(done))
    except (BadSource, BadIndex) as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"{built.rows:,} rows are in {directory}.")
    for code, count in Counter(row.code for row in built.refused).items():
        click.echo(f"{count:,} rows were refused: {_WHY[code]}.", err=True)
        for row in [row for row in built.refused if row.code == code][:_SHOWN]:
            click.echo(f"  row {row.row or '?'}: {row.value}", err=True)
