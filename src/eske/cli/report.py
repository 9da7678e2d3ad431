"""How is a draft laid out for a librarian at the command line?"""

import shutil
import textwrap

import click

from eske.announcements.draft import Book, Draft, Figure, Person, Role
from eske.cli.doubts import explain_doubt

_ROLES = {
    Role.REMEMBERED: "Remembered",
    Role.SPEAKER: "Speaks",
    Role.AUTHOR: "Writes",
    Role.COMPILER: "Compiles",
    Role.EDITOR: "Edits",
    Role.TRANSLATOR: "Translates",
    Role.ILLUSTRATOR: "Illustrates",
    Role.SUBJECT: "Subject of a book",
    Role.STAFF: "Of the library",
    Role.NAMED: "Named",
    Role.NAMESAKE: "Names an institution",
}
_FIELDS = ("subtitle", "responsibility", "volume", "place", "publisher", "year", "extent", "isbn")


def report(draft: Draft) -> None:
    """Print the draft: first what is doubtful, then everything that was read."""
    _section("Please look", [f"- {explain_doubt(doubt)}" for doubt in draft.doubts])
    occasion = draft.occasion
    _section("Title", [draft.title.text if draft.title else "none in the text"])
    _section("Occasion", [f"{occasion.name} ({occasion.recurrence or 'no date'})"] if occasion else ["none named"])
    _section("Figures", [_figure(figure) for figure in draft.figures])
    _section("Quotations", [f"{q.speaker or 'Somebody'}: “{q.text}”" for q in draft.quotations])
    for role, label in _ROLES.items():
        _section(label, [_person(person) for person in draft.people if person.role is role])
    _section("Places", [f"{place.name} ({place.kind or 'kind unknown'})" for place in draft.places])
    _section(f"Books ({len(draft.books)})", [_book(n, book) for n, book in enumerate(draft.books, start=1)])


def _section(heading: str, lines: list[str]) -> None:
    if not lines:
        return
    click.secho(heading, bold=True)
    width = min(shutil.get_terminal_size().columns, 100)
    for line in lines:
        for part in line.split("\n"):
            click.echo(textwrap.fill(part, width, initial_indent="  ", subsequent_indent="    "))
    click.echo()


def _figure(figure: Figure) -> str:
    scope = ", ".join(filter(None, (figure.place, figure.group, figure.period)))
    number = "no number" if figure.value is None else f"{figure.value:,}"
    topic = figure.topic or "no topic"
    return f"“{figure.text}” — {topic}, {figure.bound.value}, {number}{f' ({scope})' if scope else ''}"


def _person(person: Person) -> str:
    forms = list(dict.fromkeys(form.text for form in person.forms))
    return forms[0] + (f" — also {', '.join(forms[1:])}" if forms[1:] else "")


def _book(number: int, book: Book) -> str:
    reference = book.reference
    heads = ", ".join(c.as_written for c in reference.authors)
    fields = [f"{name}: {value}" for name in _FIELDS if (value := getattr(reference, name))]
    return f"{number}. {f'{heads} — ' if heads else ''}{reference.title}" + (
        f"\n   {'; '.join(fields)}" if fields else ""
    )
