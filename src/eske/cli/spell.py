"""`eske spell`: how a name is likely spelt, in each script and tradition."""

import json
import shutil
import sys
import textwrap
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from eske.names import Spelling

LABELS = {
    "written": "As written",
    "kk-Cyrl": "Kazakh",
    "kk-Latn": "Kazakh Latin 2021",
    "kk-Latn-2019": "Kazakh Latin 2019",
    "kk-Latn-2018": "Kazakh Latin 2018",
    "kk-Latn-2017": "Kazakh Latin 2017",
    "kk-Arab": "Kazakh, Arabic letters",
    "kk-bgn": "BGN/PCGN from Kazakh",
    "kk-en": "English from Kazakh",
    "kk-tr": "Turkish",
    "ru-Cyrl": "Russian",
    "ru-bgn": "BGN/PCGN from Russian",
    "ru-en": "English from Russian",
    "ru-icao": "Passports (ICAO 9303)",
    "iso-9": "ISO 9, GOST 7.79",
    "ru-uk": "Ukrainian",
    "ru-de": "German",
    "ru-pl": "Polish",
    "uk-2010": "English from Ukrainian",
}
_NOTES = {
    "kazakh-letters": "Russian letters do not tell apart some letters of Kazakh; the Kazakh ones are concluded.",
    "read": "The name was read from other letters; where one of them has several readings, the likeliest was taken.",
}


@click.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Write every spelling with its traditions as JSON.")
def spell(name: str, as_json: bool) -> None:
    """Spell NAME as Kazakh, Russian, English and others likely write it, in Cyrillic, Latin and Arabic letters.

    \b
    Examples:
      eske spell "Әлихан Бөкейхан"
      eske spell "Bolatbayev M."
      eske spell "بولاتباەۆ"
      eske spell Болатпаев --json
    """
    from eske.names import spell as spellings_of

    spellings = spellings_of(name)
    if not spellings:
        raise click.UsageError(f"“{name}” has no word of a name: give one such as “Әлихан Бөкейхан”.")
    if as_json:
        json.dump(
            {"name": name, "spellings": [asdict(one) for one in spellings]}, sys.stdout, ensure_ascii=False, indent=1
        )
        click.echo()
    else:
        _table(spellings)


def _table(spellings: "tuple[Spelling, ...]") -> None:
    """One line a tradition, what needed the fewest conclusions first."""
    width = min(shutil.get_terminal_size().columns, 110)
    margin = max(map(len, LABELS.values())) + 2
    for tradition, label in LABELS.items():
        spelt = [one for one in spellings if tradition in one.traditions]
        texts = [one.text for one in sorted(spelt, key=lambda one: len(one.derived))]
        if texts:
            filled = textwrap.fill(" · ".join(texts), width - margin, break_on_hyphens=False)
            click.echo(
                f"{click.style(label, bold=True)}{' ' * (margin - len(label))}"
                + filled.replace("\n", "\n" + " " * margin)
            )
    concluded = {code.partition(":")[0] for one in spellings for code in one.derived}
    for code in sorted(concluded & _NOTES.keys()):
        click.echo(f"\n{textwrap.fill(_NOTES[code], width)}")
