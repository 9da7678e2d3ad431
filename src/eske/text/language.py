"""In which language is this text?"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from eske.text.script import script_of

_WORD = re.compile(r"[^\W\d_]+")
_SCRIPT = {"kk": "Cyrl", "ru": "Cyrl", "uk": "Cyrl", "en": "Latn", "kk-Latn": "Latn", "kk-Arab": "Arab"}


@dataclass(frozen=True, slots=True)
class Language:
    """A language code (kk, ru, en, uk, kk-Latn, kk-Arab), or `und` where it cannot be told; confidence from 0 to 1."""

    code: str
    confidence: float


def language_of(text: str) -> Language:
    """The language that most of the words speak for, by function words and by letters that only it has.

    A page in several languages is given that of its larger part, with less confidence.
    """
    words = _WORD.findall(text.casefold())
    if not words:
        return Language("und", 0.0)
    scores = {code: _score(words, code) for code in _table()}
    total = sum(scores.values())
    best = max(scores, key=lambda code: scores[code])
    if total == 0:
        return Language("und", 0.0)
    return Language(best, round(scores[best] / total, 2))


def _score(words: list[str], code: str) -> float:
    """Function words count whole, a word with a letter of this language alone counts whole too."""
    letters, small = _table()[code]
    script = _SCRIPT[code]
    score = 0.0
    for word in words:
        if word in small:
            score += 1.0
        if letters and script_of(word) == script and not letters.isdisjoint(word):
            score += 1.0
    return score


@cache
def _table() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    raw = tomllib.loads(files("eske.text").joinpath("language.toml").read_text(encoding="utf-8"))
    return {code: (frozenset(row["letters"]), frozenset(row["words"])) for code, row in raw.items()}
