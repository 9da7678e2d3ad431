"""Draw the pictures of docs/explanation/how-a-name-is-matched.md from what the rooms of names and of search answer.

`python setup/name_pictures.py` writes `docs/images/name-*.svg`. The register in them is made up, but for one name.
"""

import csv
import tempfile
from collections.abc import Iterable
from html import escape
from pathlib import Path

from eske.cli.compare_reasons import explain
from eske.cli.spell import LABELS
from eske.names import compare, open_readings, spell
from eske.names.phonemes import VOWELS, readings

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
ASKED, KEPT = "М. Тынышбайұлы", "Тынышпаев Мухамеджан"
PARSED = (ASKED, "Мухамеджана Тынышпаева", "академик Қ. Жұматұлы Сәрсенов")
SPELT = ("Тынышбайұлы", "Тынышпаев", "Tynyshbaev", "Tınışbaev", "تىنىشباەۆ")
REGISTER = (
    ("Тынышпаев", "Мухамеджан", "Тынышпаевич"), ("Тынышбеков", "Марат", "Касымович"), ("Тинибаев", "Малик", ""),
    ("Динисбаев", "Махмут", ""), ("Танышев", "Мустафа", ""), ("Жуматов", "Мурат", ""), ("Цой", "Михаил", ""),
    ("Тынбаев", "Аскар", ""), ("Сарсенов", "Канат", "Жуматович"), ("Соколов", "Иван", "Петрович"),
)  # fmt: skip

_STYLE = """
  text { font-family: "EB Garamond", "Noto Serif", "DejaVu Serif", Georgia, serif; fill: #1E1F1C; font-size: 17px }
  .name { font-size: 23px }
  .small { font-size: 14px; fill: #55634F } .sounds { font-family: monospace; font-size: 16px }
  .for { fill: #55634F } .against { fill: #8C2F1B } .field { fill: #E4E7DD } .rule { stroke: #55634F; stroke-width: 1 }
"""
_WIDTH = 760
_LINE = 34


def text(x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> str:
    return f'<text x="{x}" y="{y}" class="{kind}" text-anchor="{anchor}">{escape(words)}</text>'


def field(x: float, y: float, width: float, height: float, kind: str = "field") -> str:
    return f'<rect x="{x}" y="{y}" width="{max(width, 1):.0f}" height="{height}" rx="3" class="{kind}"/>'


def picture(name: str, title: str, height: float, drawn: Iterable[str]) -> None:
    body = "\n".join(drawn)
    (IMAGES / f"{name}.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:.0f}" role="img">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n"
        f'<rect width="{_WIDTH}" height="{height:.0f}" fill="#FBFAF6"/>\n{body}\n</svg>\n',
        encoding="utf-8",
    )


def parts() -> None:
    """Each name with the readings of it that are open."""
    drawn, y = [], 40.0
    for written in PARSED:
        drawn.append(text(24, y, written, "name"))
        for reading in open_readings(written)[:3]:
            y += _LINE + 22
            x = 48.0
            for part in reading.parts:
                width = 12 * max(len(part.text), len(part.role) * 0.75) + 20
                drawn += [
                    field(x, y - 22, width, 30),
                    text(x + 10, y - 1, part.text),
                    text(x + 10, y + 23, part.role, "small"),
                ]
                x += width + 8
            drawn.append(text(_WIDTH - 24, y + 23, ", ".join(reading.why), "small", "end"))
        y += _LINE + 36
    picture("name-parts", "Names taken apart, with the readings that are open and why", y - 30, drawn)


def sounds() -> None:
    """Spellings of one name, how each is read aloud, and the key under which it is filed."""
    heads = [
        text(24, 36, "written", "small"),
        text(270, 36, "read aloud", "small"),
        text(520, 36, "filed under", "small"),
    ]
    drawn, y = heads, 44.0
    for word in SPELT:
        y += _LINE
        drawn += [text(24, y, word), text(520, y, key(readings(word)[0]), "sounds")]
        drawn.append(text(270, y, "  ".join(readings(word)[:2]), "sounds"))
    picture("name-sounds", "Five spellings of one name, read aloud in one alphabet of sounds", y + 28, drawn)


def key(reading: str) -> str:
    """The key as the index has it: one sign for all vowels, one for consonants that fall together, -ов for its kin."""
    from eske.search.classes import same_sounds

    signs = ("·" if c in VOWELS else "·v" if c in "VLW" else "" if c in "jD" else same_sounds(c)[0] for c in reading)
    return "".join(signs)


def found() -> None:
    """Who is found in a small register, the likeliest first."""
    from eske.search.build import build
    from eske.search.index import open_index

    with tempfile.TemporaryDirectory(prefix="eske-pictures-") as folder:
        file = Path(folder) / "register.csv"
        with file.open("w", encoding="utf-8", newline="") as opened:
            rows = [(number, *person) for number, person in enumerate(REGISTER, start=1)]
            csv.writer(opened).writerows([("id", "family", "given", "patronymic"), *rows])
        build(file, Path(folder) / "index")
        hits = open_index(Path(folder) / "index").find(ASKED, limit=4)
        named = [(hit.score, f"{hit.record.family} {hit.record.given} {hit.record.patronymic}".strip()) for hit in hits]
    drawn, y = [text(24, 40, ASKED, "name")], 48.0
    for score, name in named:
        y += _LINE
        drawn += [
            text(48, y, name),
            field(430, y - 15, 260 * score, 18, "for"),
            text(_WIDTH - 24, y, f"{score:.2f}", "", "end"),
        ]
    picture("name-found", f"Who is found under {ASKED} in a register, with scores", y + 28, drawn)


def reasons() -> None:
    """The two names compared: what each word adds to the odds."""
    answer = compare(ASKED, KEPT)
    drawn, y = [text(24, 40, f"{ASKED}  ~  {KEPT}", "name")], 52.0
    for reason in answer.reasons:
        y += _LINE + 16
        words, weight, why = explain(reason)
        bar = 26 * reason.weight
        drawn += [text(24, y, words), text(24, y + 19, why, "small"), text(_WIDTH - 24, y, weight, "", "end")]
        drawn.append(field(560 + min(bar, 0), y - 15, abs(bar), 18, "for" if bar >= 0 else "against"))
    drawn.append(f'<line x1="560" y1="70" x2="560" y2="{y + 8}" class="rule"/>')
    drawn.append(text(24, y + 62, f"{answer.score:.2f} at even odds: {answer.verdict}", "name"))
    picture("name-reasons", "Two names compared, word by word", y + 86, drawn)


def spellings() -> None:
    """One name as each tradition writes it, with the fewest conclusions."""
    spelt = spell("Тынышпаев Мухамеджан")
    drawn, y = [], 16.0
    for tradition, label in LABELS.items():
        y += _LINE - 6
        own = min((one for one in spelt if tradition in one.traditions), key=lambda one: len(one.derived))
        drawn += [text(24, y, label), text(280, y, own.text), text(_WIDTH - 24, y, tradition, "small", "end")]
    picture("name-spellings", "One name as each tradition writes it", y + 24, drawn)


if __name__ == "__main__":
    for draw in (parts, sounds, found, reasons, spellings):
        draw()
