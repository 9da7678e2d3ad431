"""`eske read`: what an announcement says."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from eske.announcements import Draft


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="Write the draft as JSON, to correct by hand or to hand on.")
def read(file: Path, as_json: bool) -> None:
    """Read the announcement in FILE and say what it announces; - reads from standard input.

    \b
    Examples:
      eske read announcement.txt
      eske read announcement.txt --json > draft.json
      cat announcement.txt | eske read -
    """
    from eske.announcements import draft_to_json

    draft = read_file(file)
    if as_json:
        json.dump(draft_to_json(draft), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    else:
        from eske.cli.report import report

        report(draft)


def read_file(file: Path) -> "Draft":
    """The draft of a file; one that cannot be read ends the command with one clean line."""
    from eske.announcements import read as read_draft
    from eske.text import LIMIT, UnreadableDocument, document_of, explain, read_document

    try:
        if str(file) == "-":
            return read_draft(document_of(sys.stdin.buffer.read(LIMIT + 1), "standard input"))
        return read_draft(read_document(file))
    except UnreadableDocument as error:
        raise click.UsageError(explain(error)) from error
    except PermissionError as error:
        raise click.UsageError(f"{file}: you may not read this file: ask its owner") from error
