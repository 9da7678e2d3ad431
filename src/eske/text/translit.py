"""How is a text in Cyrillic written in other letters?

The tables and their sources stand in `translit.toml`. What a table does not hold passes through unchanged.
"""

import re
import tomllib
from functools import cache
from importlib.resources import files

SYSTEMS = ("kk-Latn", "kk-Arab", "kk-bgn", "ru-bgn")

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_HAMZA = "ء"
_FRONT = set("әөүі")
_FRONT_ALONE = set("екг")  # these letters stand in front words only, so a word with one needs no hamza
_SOFTENS = set("аеёиоуыэюяйъьәіөүұ")  # before them, and at the beginning of a word, Russian е and ё take a y


def transliterate(text: str, system: str) -> str:
    """The text by one of `SYSTEMS`; capitals stay capitals where the script has them.

    Raises `ValueError` for another system.
    """
    if system not in SYSTEMS:
        raise ValueError(f"{system!r} is no system of transliteration: choose one of {', '.join(SYSTEMS)}")
    text = _WORD.sub(lambda match: _word(match.group(), system), text)
    return "".join(_table(system).get(c, c) for c in text) if system == "kk-Arab" else text


def _word(word: str, system: str) -> str:
    if system == "kk-Arab":
        return _arabic(word)
    shouted = len(word) > 1 and word.isupper()
    written = "".join(_letter(word, i, system) for i in range(len(word)))
    return written.upper() if shouted else written


def _letter(word: str, at: int, system: str) -> str:
    small = word[at].lower()
    latin = _table(system).get(small)
    if latin is None:
        return word[at]
    if system == "ru-bgn" and small in "её" and (at == 0 or word[at - 1].lower() in _SOFTENS or word[at - 1] == "-"):
        latin = f"y{latin}"
    return latin[:1].upper() + latin[1:] if word[at].isupper() else latin


def _arabic(word: str) -> str:
    letters = set(word.lower())
    if not letters & _table("kk-Arab").keys():
        return word
    front = bool(letters & _FRONT) and not letters & _FRONT_ALONE
    written = "".join(_table("kk-Arab").get(c, c) for c in word.lower())
    return f"{_HAMZA}{written}" if front else written


@cache
def _table(system: str) -> dict[str, str]:
    tables = tomllib.loads(files("eske.text").joinpath("translit.toml").read_text(encoding="utf-8"))
    return {str(letter): str(written) for letter, written in tables[system].items()}
