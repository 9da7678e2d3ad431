"""Does `docs/reference/formats.md` say what each format loses, as the tables of the package have it?

`python setup/format_table.py` writes the tables between their marks. `--check` changes nothing, and ends with 1 where
they differ.
"""

import sys
from pathlib import Path

from eske.references.formats import declared_losses
from eske.references.formats.losses import COMPARED

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "formats.md"
BEGIN, END = "<!-- made by setup/format_table.py: begin -->", "<!-- end -->"
# Formats that hold the same share a column.
_COLUMNS = {"marc21": "MARC 21", "unimarc": "UNIMARC, RUSMARC", "irbis": "IRBIS64", "mods": "MODS", "csl": "CSL-JSON"}
_COLUMNS |= {"bibtex": "BibTeX", "ris": "RIS", "dc": "Dublin Core", "csv": "CSV, Excel"}
_NOTHING = ("no tag", "no field", "no variable", "no element")


def tables() -> str:
    """The table of fields and formats, and under it the reasons."""
    lines = [f"| field | {' | '.join(_COLUMNS.values())} |", f"|---|{'---|' * len(_COLUMNS)}"]
    for name in sorted(COMPARED):
        cells = [_sign(declared_losses(column).get(name)) for column in _COLUMNS]
        lines.append(f"| `{name}` | {' | '.join(cells)} |")
    for column, label in _COLUMNS.items():
        reasons = [f"- `{name}`: {why}." for name, why in declared_losses(column).items() if why not in _NOTHING]
        if reasons:
            lines += ["", f"**{label}**", "", *(reason.replace("`*`", "every field") for reason in reasons)]
    return "\n".join(lines)


def _is_whole(reason: str) -> bool:
    """Whether the format has no place at all for the field; what stands behind a semicolon is only a hint."""
    return reason.partition(";")[0] in _NOTHING


def _sign(reason: str | None) -> str:
    return "yes" if reason is None else "–" if _is_whole(reason) else "in part"


def main(arguments: list[str]) -> int:
    """Write the tables, or with `--check` say whether they are as they should be."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, behind = rest.partition(END)
    wanted = f"{before}{BEGIN}\n\n{tables()}\n\n{END}{behind}"
    if "--check" in arguments:
        return int(text != wanted)
    PAGE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
