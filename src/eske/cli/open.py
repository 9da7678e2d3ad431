"""`eske open`: an announcement becomes an exhibition in the site."""

import getpass
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eske.cli.read import read_file
from eske.cli.site import reach_site

if TYPE_CHECKING:
    from eske.announcements.draft import Draft
    from eske.exhibitions.actions.open_announcement import Opened
    from eske.exhibitions.models import ExhibitionPage, Mention


@click.command("open")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--accept", is_flag=True, help="Take everybody proposed as remembered, without asking.")
@click.option("--by", metavar="NAME", help="Whose word it is that somebody is remembered [default: your login name].")
@click.option("--unpublished", is_flag=True, help="Make the page, but do not show it to visitors yet.")
@click.option("--translation-of", metavar="ADDRESS", help="The words become the same exhibition in their language.")
def open_(file: Path, accept: bool, by: str | None, unpublished: bool, translation_of: str | None) -> None:
    """Make an exhibition of the announcement in FILE, or of a draft corrected by hand (.json).

    The books, people, figures, quotation and occasion of the announcement are found in the site or added; the document
    itself is kept. A second time nothing is made twice. Somebody becomes remembered only on a person's word: the
    proposed are listed and you are asked.

    \b
    Examples:
      eske open announcement.txt
      eske open announcement.txt --accept --by "A. Librarian"
      eske read announcement.txt --json > draft.json   # correct it in an editor, then
      eske open draft.json
    """
    draft, original = _load(file)
    reach_site()
    opened = _open(draft, original, publish=not unpublished, translation_of=translation_of)
    _tell(opened, draft)
    _ask(opened, accept, by or getpass.getuser())


def _load(file: Path) -> "tuple[Draft, bytes]":
    """The draft of a file and the document it came from, for a draft the text that it keeps."""
    from eske.announcements import BadDraft, draft_from_json

    if file.suffix != ".json":
        return read_file(file), file.read_bytes()
    try:
        draft = draft_from_json(json.loads(file.read_text(encoding="utf-8")))
        return draft, draft.text.encode()
    except BadDraft as error:
        raise click.UsageError(f"{file}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"{file} cannot be read: {error}") from error
    except json.JSONDecodeError as error:
        raise click.UsageError(f"{file} is no JSON: line {error.lineno}, column {error.colno}: {error.msg}") from error


def _open(draft: "Draft", original: bytes, *, publish: bool, translation_of: str | None) -> "Opened":
    from eske.exhibitions.actions.open_announcement import PageGone, open_announcement
    from eske.exhibitions.models import ExhibitionPage

    page = None
    if translation_of:
        page = ExhibitionPage.objects.filter(slug=translation_of, alias_of=None).first()
        if page is None:
            raise click.UsageError(f"there is no exhibition with the address “{translation_of}”")
    try:
        return open_announcement(draft, original, publish=publish, translation_of=page)
    except PageGone as error:
        raise click.ClickException(f"{error}. Restore the page at the desk, or change the announcement.") from error


def _tell(opened: "Opened", draft: "Draft") -> None:
    from eske.cli.doubts import explain_doubt

    page = opened.page
    if opened.is_new:
        click.secho(f"“{page.title}” is open.", bold=True)
        click.echo(f"  books    {len(opened.new_books)} new, {len(opened.found_books)} found in the catalogue")
        click.echo(f"  figures  {len(opened.new_figures)} new, {len(opened.found_figures)} known already")
        for text in opened.left_out:
            click.echo(f"  left out: the register has no topic for the figure “{text}”")
        if draft.doubts:
            click.secho("\nDoubtful, please look:", bold=True)
            for doubt in draft.doubts:
                click.echo(f"  - {explain_doubt(doubt)}")
    else:
        click.secho(f"“{page.title}” was opened before; nothing was made twice.", bold=True)
        if opened.differs:
            click.echo("  This draft differs from the one that was opened. The page stays: correct it at the desk.")
    click.echo(f"\n  {_address(page) if page.live else 'not shown to visitors yet'}\n")


def _address(page: "ExhibitionPage") -> str:
    """Where visitors find the page; its path alone where ESKE_URL does not say under which address the site answers."""
    site = os.environ.get("ESKE_URL", "").rstrip("/")
    return f"{site}{page.url}" if site else f"{page.url} on your site"


def _known(mention: "Mention") -> str:
    """Whom of the register a proposal means, and how that was told."""
    if mention.match_rule == "several":
        return " — several in the register may be meant; a new person is made"
    if not mention.person:
        return " — new"
    told = "" if mention.match_rule == "kept-spelling" else f", told by {mention.match_rule.replace('-', ' ')}"
    return f" — in the register: {mention.person}{told}"


def _ask(opened: "Opened", accept: bool, witness_name: str) -> None:
    """List who is proposed as remembered; take them on somebody's word, or leave them proposed."""
    from eske.exhibitions.actions.accept_people import accept_people, proposed, reject
    from eske.register.actions.remember import Witness

    mentions = proposed(opened.announcement)
    if not mentions:
        return
    click.secho("Proposed as remembered:", bold=True)
    for number, mention in enumerate(mentions, start=1):
        click.echo(f"  {number:2}. {mention.name}{_known(mention)}")
    if accept:
        answer = "y"
    elif sys.stdin.isatty():
        question = "Are they remembered? y: all of them, n: say it later, or the numbers of those who are not"
        answer = click.prompt(question, default="n", value_proc=lambda text: check_answer(text, len(mentions)))
    else:
        answer = "n"
    if answer == "n":
        click.echo("They stay proposals and are not shown. Say so with: eske open FILE --accept")
        return
    witness = Witness(witness_name)
    not_remembered = left_out(answer)
    for number in not_remembered:
        reject(mentions[number - 1], witness)
    remembered = [mention for number, mention in enumerate(mentions, start=1) if number not in not_remembered]
    accept_people(opened.announcement, remembered, witness)
    click.echo(f"{len(remembered)} people are remembered, on the word of {witness_name}.")


def check_answer(text: str, count: int) -> str:
    """The answer in small letters: y, n, or numbers from 1 to `count`, divided by commas or blanks."""
    answer = text.strip().casefold()
    if answer in ("y", "n") or (answer and all(1 <= number <= count for number in left_out(answer))):
        return answer
    raise click.BadParameter(f"answer y, n, or numbers from 1 to {count}, as 3, 7")


def left_out(answer: str) -> set[int]:
    """The numbers of those who are not remembered; none where all of them are. 0 stands for what is no number."""
    words = [] if answer == "y" else answer.replace(",", " ").split()
    return {int(word) if word.isdecimal() else 0 for word in words}
