"""`eske read`: what announcements say."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from eske.announcements import Draft

_BAR_FROM = 20  # files from which a bar tells how far the reading is


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILES...", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="Write the draft as JSON, to correct by hand or to hand on.")
@click.option("--jsonl", is_flag=True, help="Write one line of JSON for each file, one that cannot be read included.")
def read(files: tuple[Path, ...], as_json: bool, jsonl: bool) -> None:
    """Read the announcements in FILES and say what they announce; - reads from standard input.

    \b
    Examples:
      eske read announcement.docx
      eske read announcement.txt --json > draft.json
      eske read pages/*.html --jsonl > drafts.jsonl
      cat announcement.txt | eske read -
    """
    if as_json and (jsonl or len(files) > 1):
        raise click.UsageError("--json writes the draft of one file: use --jsonl for several")
    if jsonl:
        _write_lines(files)
        return
    for number, file in enumerate(files):
        draft = read_file(file)
        if as_json:
            _write(draft)
            continue
        from eske.cli.report import report

        if len(files) > 1:
            click.secho(f"{'' if number == 0 else chr(10)}{file}\n", bold=True, underline=True)
        report(draft)


def _write(draft: "Draft") -> None:
    from eske.announcements import draft_to_json

    json.dump(draft_to_json(draft), sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def _write_lines(files: tuple[Path, ...]) -> None:
    """One line for each file, in their order; where some cannot be read, the command ends with 2 after the last."""
    from eske.announcements import draft_to_json
    from eske.text import UnreadableDocument, explain

    refused = 0
    for file in _with_bar(files):
        try:
            line = {"file": str(file), **draft_to_json(_draft(file))}
        except UnreadableDocument as error:
            refused += 1
            click.echo(explain(error), err=True)
            line = {"file": str(file), "error": {"code": error.code, "values": list(error.values)}}
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    if refused:
        click.echo(f"{refused} of {len(files)} files could not be read", err=True)
        raise SystemExit(2)


def _with_bar(files: tuple[Path, ...]) -> Iterator[Path]:
    if len(files) < _BAR_FROM or not sys.stderr.isatty():
        yield from files
        return
    with click.progressbar(files, label="Reading", file=sys.stderr) as bar:
        yield from bar


def read_file(file: Path) -> "Draft":
    """The draft of a file; one that cannot be read ends the command with one clean line."""
    from eske.text import UnreadableDocument, explain

    try:
        return _draft(file)
    except UnreadableDocument as error:
        raise click.UsageError(explain(error)) from error


def _draft(file: Path) -> "Draft":
    """The draft of a file or of the standard input. Raises `UnreadableDocument`."""
    from eske.announcements import read as read_draft
    from eske.text import LIMIT, document_of, read_document

    if str(file) == "-":
        return read_draft(document_of(sys.stdin.buffer.read(LIMIT + 1), "standard input"))
    return read_draft(read_document(file))
