"""Which word is this, whoever typed or scanned it?"""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from eske.text.script import script_of, scripts_in

_LETTERS = re.compile(r"[^\W\d_]+")
# Soft hyphens, joiners and marks of direction; the lengthening stroke and the short vowels of Arabic.
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652\u0670]")
_STRESS = re.compile("(?<=[\u0400-\u052f])[\u0300\u0301]")
_TIMES = 4  # enough for every text known; more would be a loop


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared (`text`), as it was written (`raw`), its script, and the codes of what was repaired.

    mixed-scripts: letters of another script that look alike; font-letters: letters that an old Kazakh font put for
    others; old-letters: the letters of Russian print before 1918.
    """

    raw: str
    text: str
    script: str
    repairs: tuple[str, ...] = ()


@lru_cache(maxsize=1 << 16)
def normalise(raw: str) -> Word:
    """The word composed (NFKC), in lower case, with one hyphen, one apostrophe and the letters of one script.

    Signs that nobody sees and marks of stress are left out. Normalising twice changes nothing.
    """
    text, repairs = _once(raw)
    for _ in range(_TIMES):
        again, more = _once(text)
        repairs += more
        if again == text:
            break
        text = again
    return Word(raw, text, script_of(text), tuple(dict.fromkeys(repairs)))


def one_script(word: str) -> str:
    """The word with letters put right that look like those of the script that it is written in.

    The script is that into which all letters fit, else that of more letters, else Cyrillic.
    """
    if not {"Cyrl", "Latn"} <= scripts_in(word):
        return word
    return _LETTERS.sub(lambda match: _of_one_script(match.group()), word)


def _once(raw: str) -> tuple[str, tuple[str, ...]]:
    text = _UNSEEN.sub("", unicodedata.normalize("NFKC", raw))
    text = _STRESS.sub("", text).translate(_marks())
    repaired = one_script(text)
    repairs: tuple[str, ...] = ("mixed-scripts",) if repaired != text else ()
    modern = repaired.translate(_rows("fonts", "wrong", "right"))
    repairs += ("font-letters",) if modern != repaired else ()
    small = unicodedata.normalize("NFC", modern.casefold().replace("i̇", "i"))
    today = _LETTERS.sub(lambda match: _today(match.group()), small)
    return today, repairs + (("old-letters",) if today != small else ())


def _of_one_script(word: str) -> str:
    both = scripts_in(word)
    if not {"Cyrl", "Latn"} <= both:
        return word
    cyrillic = word.translate(_rows("lookalikes", "latin", "cyrillic"))
    latin = word.translate(_rows("lookalikes", "cyrillic_in_latin", "latin_for_it"))
    if ("Latn" in scripts_in(cyrillic)) != ("Cyrl" in scripts_in(latin)):
        return latin if "Latn" in scripts_in(cyrillic) else cyrillic
    return latin if script_of(word) == "Latn" else cyrillic


def _today(word: str) -> str:
    """A Cyrillic word in the spelling of after 1918, where a letter of it shows that it is older."""
    if not re.search("[ѣѳѵ]|[\u0400-\u052f]ъ$", word):
        return word
    return word.rstrip("ъ").translate(_rows("old", "letters", "become"))


@cache
def _marks() -> dict[int, str]:
    marks = _table()["marks"]
    return dict.fromkeys(map(ord, marks["hyphens"]), "-") | dict.fromkeys(map(ord, marks["apostrophes"]), "'")


@cache
def _rows(kind: str, found: str, becomes: str) -> dict[int, int]:
    rows = _table()[kind]
    return str.maketrans(rows[found], rows[becomes])


@cache
def _table() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = tomllib.loads(
        files("eske.text").joinpath("normal.toml").read_text(encoding="utf-8")
    )
    return table
