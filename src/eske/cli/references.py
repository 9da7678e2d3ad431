"""`eske references`: what loose references say."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from eske.references import Reference


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--one-per-line", is_flag=True, help="Every line is one reference: one answer for each, in their order.")
@click.option("--json", "as_json", is_flag=True, help="Write the fields as JSON, each with its place in the line.")
def references(file: Path, one_per_line: bool, as_json: bool) -> None:
    """Read the references in FILE and say what is in their fields; - reads from standard input.

    \b
    Examples:
      eske references list.txt
      eske references list.txt --json > references.json
      cat list.txt | eske references - --one-per-line
    """
    lines = text_of(file).removesuffix("\n").split("\n")
    from eske.references import read_reference

    read = [read_reference(line) for line in lines if one_per_line or line.strip()]
    if as_json:
        json.dump([_json(reference) for reference in read], sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
        return
    from eske.cli.references_table import table

    table(read)


def text_of(file: Path) -> str:
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
