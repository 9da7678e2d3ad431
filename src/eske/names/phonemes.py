"""How may this word of a name be read aloud, whatever script it is written in?"""

import re
import tomllib
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any

from eske.text import normalise

VOWELS = "aAeoOuUYyi"
CONSONANTS = "bpvfdtgGkqxhzscZJSXCmnNlr"
ENDINGS = "VLWD"  # -ов, -ұлы, -ович, and the woman's -а or -қызы behind them
ALPHABET = VOWELS + "j" + CONSONANTS + ENDINGS

_CYRILLIC, _ARABIC = re.compile("[\u0400-\u052f]"), re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]")
_PLAIN = re.compile("[a-z]+|[а-яёәғқңөұүһі]*[а-щы-яёәғқңөұүһі]")  # in its normal form already
_MARKS = re.compile("(?<![og])'|[^\\w']|_")  # an apostrophe is part of Uzbek oʻ and gʻ
_KAZAKH = re.compile("[ەۇۋۆڭگٴءىچپ]")
_VOWELLED = re.compile("[ەۇۋۆۈێٴ]|ى(?!$)|^ء")
_FRONTED = str.maketrans("aoUy", "AOYi")
_ALONE_FRONT = re.compile("[گەك]")

# Endings, as they sound after the letters are read.
_ENDINGS = (
    (re.compile("(?<=..)(?:ov|ev|of|ef|Ov|jov|ijev|oG)(a|oj|u|ym|om|e)?$(?<!of)(?<!ef)"), "V"),
    (re.compile("(?<=..)(?:off|eff|ovv|evv)$"), "V"),
    (re.compile("(?<=..)[oOei](?:v|f)[iy]?(?:C|c|tS|ts|S)$"), "W"),
    (re.compile("(?<=..)(?:[oOe]vn|[ie]Cn|[ie]nicn)[aAy]$"), "WD"),
    (re.compile("(?<=..)(?:[Uu]l[yiUuY]j?|[oO][gGh]?l[uUyYi])$"), "L"),
    (re.compile("(?<=..)(?:[kqgG][yiUu][zs]+[yiUu]j?)$"), "LD"),
    (re.compile("(?<=..)(?<=[sc])k(?:ij|yj|ii|i|y|yi|yji|oj|ej)$"), "k"),
    (re.compile("(?<=..)(?<=[sc])k(?:aja|aia|a)$"), "kD"),
    (re.compile("(?<=...)(?<=[iy]n)[aA]$"), "D"),
)
_GLIDE = re.compile(f"(?<=[{VOWELS}])[ij](?=[{VOWELS}])")
_DOUBLED = re.compile(r"(.)\1+")
_MOST = 4  # readings of one word


@cache
def readings(word: str) -> tuple[str, ...]:
    """The word in the alphabet of sounds (`ALPHABET`), in each way that the table allows, the likeliest first.

    Case, hyphens, apostrophes and marks do not count. Letters of a script that the tables do not know are left out;
    a word of such letters alone has no reading.
    """
    text = word.casefold()
    if not _PLAIN.fullmatch(text):
        text = _MARKS.sub("", normalise(word).text)
    if _ARABIC.search(text):
        found = [_spelt(text, "arabic")]
        if _KAZAKH.search(text):
            found.insert(0, _kazakh_arabic(text))
    elif _CYRILLIC.search(text):
        found = [_spelt(text, "cyrillic")]
    else:
        signs = _table()["signs"]
        found = [_spelt(text, "latin")]
        found += [_spelt(text, kind) for kind in signs if any(sign in text for sign in signs[kind])]
    return tuple(dict.fromkeys(reading for spelt in found if (reading := finished(spelt))))[:_MOST]


@cache
def vowelless(word: str) -> bool:
    """Whether the word stands in Arabic letters that leave short vowels out; Kazakh, Kurdish and Uyghur write them."""
    return bool(_ARABIC.search(word)) and not _VOWELLED.search(word)


def finished(spelt: str) -> str:
    """A row of sounds with doubled ones and glides between vowels left out, and its ending as one sign."""
    bare = _DOUBLED.sub(r"\1", _GLIDE.sub("", spelt))
    for ending, sign in _ENDINGS:
        shorter = ending.sub(sign + ("D" if sign == "V" and bare.endswith("a") else ""), bare)
        if shorter != bare:
            return shorter
    return bare


def _kazakh_arabic(text: str) -> str:
    front = text[0] in "ءٴئ" or bool(_ALONE_FRONT.search(text))
    spelt = _spelt(text, "arabic-kazakh")
    return spelt.translate(_FRONTED) if front else spelt


def _spelt(text: str, kind: str) -> str:
    pattern, sounds = _reader(kind)
    return "".join(sounds[sign] for sign in pattern.findall(text))


@cache
def _reader(kind: str) -> tuple[re.Pattern[str], dict[str, str]]:
    rows: dict[str, str] = dict(_table()["latin"]) if kind in _table()["signs"] else {}
    rows |= _table()[kind]
    if kind not in ("cyrillic", "arabic", "arabic-kazakh"):
        for code in range(0xC0, 0x250):
            letter = chr(code)
            plain = unicodedata.normalize("NFD", letter)[0]
            if letter.islower() and letter not in rows and plain in rows:
                rows[letter] = rows[plain]
    longest = sorted(rows, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest))), rows


@cache
def _table() -> Any:
    return tomllib.loads(files("eske.names").joinpath("phonemes.toml").read_text(encoding="utf-8"))
