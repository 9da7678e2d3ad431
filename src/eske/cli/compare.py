"""`eske compare`: whether two names name one person, and why."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from eske.names.compare import Comparison


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME NAME]")
@click.option("--json", "as_json", is_flag=True, help="Write the score, the verdict and the reasons as JSON.")
@click.option(
    "--batch", type=click.Path(path_type=Path), help="Compare every row of this CSV: name1, name2. CSV comes out."
)
def compare(names: tuple[str, ...], as_json: bool, batch: Path | None) -> None:
    """Say how surely two names name one person, in whatever script, order and spelling, and why.

    The score is the probability at even odds: 0.5 where the names leave it open.

    \b
    Examples:
      eske compare "Әлихан Бөкейхан" "Букейханов А."
      eske compare "Тынышпаев Мухамеджан" "Muhamedjan Tynyshbayev" --json
      eske compare --batch pairs.csv > compared.csv
    """
    if len(names) != (0 if batch else 2) or (batch and as_json):
        raise click.UsageError("Give two names, each in quotation marks, or --batch PAIRS.csv.")
    if batch:
        from eske.cli.compare_batch import compare_file

        return compare_file(batch)
    from eske.names.compare import compare as of_names

    found = of_names(*names)
    if as_json:
        json.dump({"one": names[0], "other": names[1], **asdict(found)}, sys.stdout, ensure_ascii=False, indent=1)
        click.echo()
    else:
        _tell(found)
    return None


def _tell(found: "Comparison") -> None:
    from eske.cli.compare_reasons import explain

    verdicts = {"same": "one person", "maybe": "maybe one person", "different": "two people"}
    click.secho(f"{found.score:.2f}  {verdicts[found.verdict]}", bold=True)
    rows = [explain(reason) for reason in found.reasons]
    width = max((len(words) for words, _, _ in rows), default=0)
    for words, weight, sentence in rows:
        click.echo(f"  {words:{width}}  {weight:>5}  {sentence}")
