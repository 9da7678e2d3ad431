"""How are references laid out for a librarian at the command line?"""

import textwrap
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from eske.references import Reference

_WIDTH = 100
_SURE = 0.8  # a field read less surely is marked
_NAMES = {
    "title": "title",
    "subtitle": "other title",
    "parallel_title": "parallel title",
    "responsibility": "responsibility",
    "container": "in",
    "edition": "edition",
    "place": "place",
    "publisher": "publisher",
    "year": "year",
    "volume": "volume",
    "issue": "issue",
    "pages": "pages",
    "extent": "extent",
    "series": "series",
    "isbn": "ISBN",
    "issn": "ISSN",
    "doi": "DOI",
    "url": "address",
    "shelf_mark": "shelf mark",
    "annotation": "annotation",
    "note": "note",
}


def table(references: "list[Reference]") -> None:
    """Print every reference with its line and its fields; what was read less surely bears a question mark."""
    doubtful = 0
    for number, reference in enumerate(references, start=1):
        click.echo(textwrap.shorten(f"{number}. {reference.raw}", _WIDTH * 3, placeholder=" …"))
        for contributor in reference.contributors:
            _row(contributor.role, contributor.as_written, sure=True)
        for name, reading in reference.fields.items():
            kind = name.partition(".")[0]
            kind = kind if kind in _NAMES else kind.removesuffix("s")
            sure = reading.confidence >= _SURE
            doubtful += not sure
            value = reading.span.of(reference.raw) if reading.span else str(getattr(reference, kind, ""))
            _row(_NAMES.get(kind, kind), value, sure=sure)
        if not reference.title:
            _row("title", "none read", sure=False)
        click.echo()
    click.echo(f"{len(references)} references; fields marked with ? are doubtful: {doubtful}")


def _row(name: str, value: str, *, sure: bool) -> None:
    mark = " " if sure else "?"
    click.echo(textwrap.fill(f"{mark} {name:15}{value}", _WIDTH, initial_indent="   ", subsequent_indent=" " * 20))
