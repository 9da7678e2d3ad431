"""How is a text in Cyrillic written in other letters, and read back?

The systems and their sources stand in `systems`. What a table does not hold passes through unchanged.
"""

import re
import unicodedata
from functools import lru_cache

from eske.text import tote
from eske.text.system import Rules, System, system

SYSTEMS = (
    "kk-Latn",
    "kk-Latn-2019",
    "kk-Latn-2018",
    "kk-Latn-2017",
    "kk-Arab",
    "kk-bgn",
    "ru-bgn",
    "ru-gost",
    "ru-icao",
    "iso-9",
    "uk-2010",
    "kk-en",
    "kk-tr",
    "ru-en",
    "ru-uk",
    "ru-de",
    "ru-pl",
    "kk-ru",
)
READABLE = (
    "kk-Latn",
    "kk-Latn-2019",
    "kk-Latn-2018",
    "kk-Latn-2017",
    "kk-Arab",
    "kk-bgn",
    "iso-9",
    "kk-tr",
    "ru-en",
)

APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻ`´′", "'"))
_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_WORD = re.compile(rf"{_LETTER}(?:[-'’]?{_LETTER})*")
_SIGNED = re.compile(rf"{_LETTER}(?:[-'’]?{_LETTER}|['’])*")  # an apostrophe that is part of the last letter
_CYRILLIC = re.compile("[\u0400-\u052f]")


def transliterate(text: str, code: str) -> str:
    """The text by one of `SYSTEMS`; capitals stay capitals where the script has them.

    Words without a Cyrillic letter stay as they are. Raises `ValueError` for another system.
    """
    marks = _system(code, SYSTEMS).marks
    text = _WORD.sub(lambda match: _written(match.group(), code), text)
    return "".join(marks.get(c, c) for c in text) if marks else text


def in_cyrillic(text: str, code: str) -> str:
    """The text that one of `READABLE` wrote, in Cyrillic again.

    Where one sign stands for several letters (i for и and й in Kazakh Latin, most vowels in Arabic letters), the
    likeliest is taken. Apostrophes may be of any form. Raises `ValueError` for another system.
    """
    by = _system(code, READABLE)
    text = unicodedata.normalize("NFC", text)
    if code == "kk-Arab":
        return tote.read(text, by)
    assert by.reading is not None
    reading = by.reading
    if code == "kk-Latn-2017":
        text = text.translate(APOSTROPHES)
    return _SIGNED.sub(lambda match: _word(match.group(), by, reading), text)


@lru_cache(maxsize=1 << 14)
def _written(word: str, code: str) -> str:
    by = system(code)
    if not _CYRILLIC.search(word):
        return word
    return tote.written(word, by) if code == "kk-Arab" else _word(word, by, by.writing)


def _system(code: str, codes: tuple[str, ...]) -> System:
    if code not in codes:
        raise ValueError(f"{code!r} is no system of transliteration: choose one of {', '.join(codes)}")
    return system(code)


def _word(word: str, by: System, rules: Rules) -> str:
    """A word by the longest groups first. A word in capitals stays so; else a group is as its first letter is."""
    shouted = len(word) > 1 and word.isupper()
    small = by.lower(word)
    pieces, at = [], 0
    while at < len(word):
        found = rules.written(small, at)
        written, end = found or (word[at], at + 1)
        if found and word[at].isupper():
            written = by.upper(written) if shouted else by.upper(written[:1]) + written[1:]
        pieces.append(written)
        at = end
    return "".join(pieces)
