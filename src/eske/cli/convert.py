"""`eske convert`: records of one format in another."""

import sys
from pathlib import Path

import click

from eske.cli.records import FROM, TO, columns_of, opened, reading, tell_losses, told_format
from eske.references.formats import FORMATS


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--to", type=TO, required=True, help="The format to write.")
@click.option("--from", "from_", type=FROM, help="The format of FILE, where it cannot be told from FILE.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The file to write; else standard output.")
@click.option("--columns", type=click.Path(path_type=Path), help="JSON: which column of a table is which field.")
def convert(file: Path, to: str, from_: str | None, out: Path | None, columns: Path | None) -> None:
    """Write the records of FILE in another format; - reads from standard input.

    What could not be read, and what the new format cannot hold, is told on the error output. A record that stays in its
    format is written as it was, to the byte.

    \b
    Examples:
      eske convert catalogue.iso --to marc21-xml --out catalogue.xml
      eske convert books.xlsx --to ris > books.ris
      eske convert list.csv --columns columns.json --to rusmarc --out list.iso
    """
    mapping = columns_of(columns)
    target = FORMATS[to]
    with opened(file) as source:
        format_name = told_format(source, file, from_)
        # A mapping belongs to the table that is read; only where none is read, to the one that is written.
        to_write = None if FORMATS[format_name].is_table else mapping
        entries = reading(source, file, format_name, mapping)
        if out is None or str(out) == "-":
            losses = target.write(entries, sys.stdout.buffer, to_write)
        else:
            unfinished = out.with_name(f"{out.name}.new")
            try:
                with unfinished.open("wb") as handle:
                    losses = target.write(entries, handle, to_write)
                unfinished.replace(out)
            except OSError as error:
                raise click.ClickException(f"{out} cannot be written: {error.strerror}") from error
            finally:
                unfinished.unlink(missing_ok=True)
    tell_losses(losses, target.label)
