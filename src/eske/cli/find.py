"""`eske find`: who in an index bears a name."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eske.cli.extras import needs_search

if TYPE_CHECKING:
    from eske.search.explaining import Reason
    from eske.search.index import Hit

_COUNTED = 1000  # hits that are counted by decade and place
_WHY = {
    "same": "",
    "spelt": "{asked} ~ {found}",
    "ending": "{asked} ~ {found}: another ending",
    "declined": "{asked} is a case of {found}",
    "initial": "{asked} may be {found}",
    "other": "{asked}, not {found}",
    "near": "{asked} ~ {found}",
    "renamed": "{asked} is {found}",
    "missing": "{asked}: not told",
}


@click.command()
@click.argument("name", required=False)
@click.option("--index", "directory", type=click.Path(path_type=Path), required=True, help="The folder of the index.")
@click.option("--year", type=click.IntRange(1, 9999), help="The year of birth.")
@click.option("--tolerance", type=click.IntRange(0), default=1, show_default=True, help="Years that it may be off.")
@click.option("--place", default="", help="The place, in any of its spellings.")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="Records at most.")
@click.option("--offset", type=click.IntRange(0), default=0, help="Leave out the first so many: the next page.")
@click.option("--json", "as_json", is_flag=True, help="Write the hits as JSON.")
@click.option("--facets", "show_facets", is_flag=True, help="Count the hits by decade and place.")
@click.option(
    "--batch", type=click.Path(path_type=Path), help="Ask every row of this CSV: query_id, name, birth_year, place."
)
@click.option("--out", type=click.Path(path_type=Path), help="Where the hits of --batch are written, as CSV.")
@needs_search
def find(
    name: str | None, directory: Path, year: int | None, tolerance: int, place: str, limit: int, offset: int,
    as_json: bool, show_facets: bool, batch: Path | None, out: Path | None,
) -> None:  # fmt: skip
    """Find who bears NAME in any script, spelling and order, with initials or without.

    \b
    Examples:
      eske find "Тынышпаев Мухамеджан" --index names
      eske find "A. Samatov" --index names --year 1879 --tolerance 2
      eske find Цой --index names --place Кзыл-Орда --json
      eske find --batch queries.csv --index names --limit 10 --out hits.csv
    """
    from eske.search.files import BadIndex
    from eske.search.finding import When
    from eske.search.index import open_index

    if (name is None) == (batch is None) or (batch is None) != (out is None):
        raise click.UsageError("Give a NAME, or --batch QUERIES.csv with --out HITS.csv.")
    try:
        index = open_index(directory)
    except BadIndex as error:
        raise click.UsageError(str(error)) from error
    if batch and out:
        from eske.cli.batch import BadQueries, answer

        try:
            answer(index, batch, out, limit, tolerance)
        except BadQueries as error:
            raise click.UsageError(str(error)) from error
        return
    when = When(year or 0, tolerance, place)
    hits = index.find(name or "", when, limit=limit, offset=offset)
    reasons = [index.why(hit, name or "", when) for hit in hits]
    if as_json:
        rows = [_values(hit, why) for hit, why in zip(hits, reasons, strict=True)]
        json.dump(rows, sys.stdout, ensure_ascii=False, indent=1)
        click.echo()
    else:
        _table(hits, reasons, name or "")
    if show_facets:
        _facets(index.find(name or "", when, limit=_COUNTED))


def _values(hit: "Hit", reasons: "tuple[Reason, ...]") -> dict[str, object]:
    return {"score": round(hit.score, 4), **asdict(hit.record), "reasons": [asdict(reason) for reason in reasons]}


def _said(reasons: "tuple[Reason, ...]") -> str:
    said = (_WHY[reason.code].format(asked=reason.asked, found=reason.found) for reason in reasons)
    return "; ".join(filter(None, said))


def _facets(hits: "list[Hit]") -> None:
    from eske.search.facets import facets

    found = facets(hits)
    some = f"of the {_COUNTED} likeliest" if len(hits) == _COUNTED else f"of {len(hits)}"
    decades = ", ".join(f"{decade or 'unknown'}: {count}" for decade, count in found.decades.items())
    places = ", ".join(f"{place or 'unknown'}: {count}" for place, count in found.places.items())
    click.echo(f"By decade, {some}: {decades}\nBy place, {some}: {places}", err=True)


def _table(hits: "list[Hit]", reasons: "list[tuple[Reason, ...]]", name: str) -> None:
    if not hits:
        click.echo(f"Nobody is found under “{name}”. Try the family name alone, or without year and place.")
        return
    rows = [("score", "name", "born", "place", "id", "why")]
    for hit, why in zip(hits, reasons, strict=True):
        record = hit.record
        written = " ".join(filter(None, (record.family, record.given, record.patronymic)))
        rows.append(
            (f"{hit.score:.2f}", written, str(record.birth_year or ""), record.place, str(record.id), _said(why))
        )
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    for number, row in enumerate(rows):
        line = "  ".join(value.ljust(width) for value, width in zip(row, widths, strict=True)).rstrip()
        click.secho(line, bold=number == 0)
