"""`eske references`: what loose references say, and the same in other styles and formats."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from eske.references.formats import FORMATS, WRITABLE
from eske.references.styles import STYLES

if TYPE_CHECKING:
    from eske.references import Reference


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--one-per-line", is_flag=True, help="Every line is one reference: one answer for each, in their order.")
@click.option("--json", "as_json", is_flag=True, help="Write the fields as JSON, each with its place in the line.")
@click.option("--style", type=click.Choice(STYLES), help="Write the references in this style.")
@click.option("--to", type=click.Choice(WRITABLE), help="Write them as records of this format, to standard output.")
def references(file: Path, one_per_line: bool, as_json: bool, style: str | None, to: str | None) -> None:
    """Read the references in FILE and say what is in their fields; - reads from standard input.

    Lines that a list has wrapped are joined. A field that was read less surely bears a question mark; the line itself
    is always kept.

    \b
    Examples:
      eske references list.txt
      eske references list.docx --style gost-2018
      eske references list.txt --to marc21 > list.mrc
      cat list.txt | eske references - --one-per-line --json
    """
    if sum(map(bool, (as_json, style, to))) > 1:
        raise click.UsageError("choose one of --json, --style and --to")
    from eske.cli.references_table import table

    read = _read(_text_of(file), one_per_line=one_per_line)
    if as_json:
        json.dump([_json(reference) for reference in read], sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    elif style:
        _cite(read, style)
    elif to:
        _write(read, to)
    else:
        table(read)


def _read(text: str, *, one_per_line: bool) -> "list[Reference]":
    from eske.references import read_reference
    from eske.references.listed import references_in

    lines = text.removesuffix("\n").split("\n") if one_per_line else references_in(text)
    return [read_reference(line) for line in lines]


def _text_of(file: Path) -> str:
    """The words of a file of any form; one that cannot be read ends the command with one clean line."""
    from eske.text import LIMIT, UnreadableDocument, document_of, explain, read_document

    try:
        if str(file) == "-":
            return document_of(sys.stdin.buffer.read(LIMIT + 1), "standard input").text
        return read_document(file).text
    except UnreadableDocument as error:
        raise click.UsageError(explain(error)) from error
    except PermissionError as error:
        raise click.UsageError(f"{file}: you may not read this file: ask its owner") from error


def _json(reference: "Reference") -> dict[str, Any]:
    """The fields, and beside them the names under which lists of test references have them."""
    from eske.references.to_json import reference_json

    fields = reference_json(reference)
    return fields | {"type": reference.kind, "parallel_title": next(iter(reference.parallel_titles), None)}


def _cite(read: "list[Reference]", style: str) -> None:
    """One line for each; one of which no title was read is written as it was, and told."""
    from eske.references.styles import cite

    untitled = 0
    for reference in read:
        click.echo(cite(reference, style) if reference.title else reference.raw)
        untitled += not reference.title
    if untitled:
        click.echo(f"{untitled} without a title that was read: written as they were.", err=True)


def _write(read: "list[Reference]", to: str) -> None:
    from eske.cli.records import tell_losses
    from eske.references.formats import Entry

    entries = (Entry(reference, number=number) for number, reference in enumerate(read, start=1))
    tell_losses(FORMATS[to].write(entries, sys.stdout.buffer), FORMATS[to].label)
