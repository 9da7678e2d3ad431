"""`eske find`: who in an index bears a name."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eske.cli.extras import needs_search

if TYPE_CHECKING:
    from eske.search.index import Hit


@click.command()
@click.argument("name", required=False)
@click.option("--index", "directory", type=click.Path(path_type=Path), required=True, help="The folder of the index.")
@click.option("--year", type=click.IntRange(1, 9999), help="The year of birth.")
@click.option("--tolerance", type=click.IntRange(0), default=1, show_default=True, help="Years that it may be off.")
@click.option("--place", default="", help="The place, in any of its spellings.")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="Records at most.")
@click.option("--offset", type=click.IntRange(0), default=0, help="Leave out the first so many: the next page.")
@click.option("--json", "as_json", is_flag=True, help="Write the hits as JSON.")
@click.option(
    "--batch", type=click.Path(path_type=Path), help="Ask every row of this CSV: query_id, name, birth_year, place."
)
@click.option("--out", type=click.Path(path_type=Path), help="Where the hits of --batch are written, as CSV.")
@needs_search
def find(
    name: str | None, directory: Path, year: int | None, tolerance: int, place: str, limit: int, offset: int,
    as_json: bool, batch: Path | None, out: Path | None,
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
    hits = index.find(name or "", When(year or 0, tolerance, place), limit=limit, offset=offset)
    if as_json:
        json.dump([_values(hit) for hit in hits], sys.stdout, ensure_ascii=False, indent=1)
        click.echo()
    else:
        _table(hits, name or "")


def _values(hit: "Hit") -> dict[str, object]:
    return {"score": round(hit.score, 4), **asdict(hit.record)}


def _table(hits: "list[Hit]", name: str) -> None:
    if not hits:
        click.echo(f"Nobody is found under “{name}”. Try the family name alone, or without year and place.")
        return
    rows = [("score", "name", "born", "place", "id")]
    for hit in hits:
        record = hit.record
        written = " ".join(filter(None, (record.family, record.given, record.patronymic)))
        rows.append((f"{hit.score:.2f}", written, str(record.birth_year or ""), record.place, str(record.id)))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for number, row in enumerate(rows):
        line = "  ".join(value.ljust(width) for value, width in zip(row, widths, strict=True)).rstrip()
        click.secho(line, bold=number == 0)
