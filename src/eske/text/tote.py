"""How is Kazakh written in Arabic letters (төте жазу), and read into Cyrillic?

Front and back vowels share their signs. A high hamza before a word makes its vowels front ones; it is not written where
к, г or е already say so, nor for і alone in words with қ or ғ, whose consonants are back ones (қадір).
"""

import re
from collections.abc import Mapping

from eske.text.system import System

HAMZA = "ٴ"
_HAMZAS = HAMZA + "ءئ"  # pages also print the hamzas of Arabic
_FRONT, _BACK_CONSONANTS = set("әөүі"), set("қғ")
_NO_HAMZA = set("екг")
_ARABIC = re.compile("[\u0621-\u06ff]+")

_BACK = {"ا": "а", "و": "о", "ۇ": "ұ", "ى": "ы"}
_FRONTED = {"ا": "ә", "و": "ө", "ۇ": "ү", "ى": "і"}
_SIGNS_OF_FRONT, _SIGNS_OF_BACK = set("كگە"), set("قعح")
_DECIDING = _SIGNS_OF_FRONT | _SIGNS_OF_BACK
_VOWELS = "аәоөұүыіеуи"
_YA_AFTER_CONSONANT = re.compile("(?<=[бвгғджзкқлмнңпрстфхһчш])йа")
# Endings of Russian family names say nothing of the vowels before them, and neither does the second word of a compound.
_RUSSIAN = re.compile("(?:(?:(?<=ا)ي)?(ەۆ)|(وۆ)|(ين))(ا?)$")
_SECOND = re.compile("(?<=..)(?=(?:بەك|گۇل|كۇل|كەلدى|گەلدى|گەرەي|تەمىر|بيكە)(?:$|[ەوۇي]))")
_OTHER_FORMS = str.maketrans({"ک": "ك", "ی": "ى", "ه": "ە", "ہ": "ە", "خ": "ح"})


def written(word: str, by: System) -> str:
    """A Cyrillic word in Arabic letters; each part of a hyphenated word has a hamza of its own."""
    return "-".join(_part_written(part.lower(), by) for part in word.split("-"))


def _part_written(part: str, by: System) -> str:
    letters = set(part)
    if not letters & by.writing.letters.keys():
        return part
    fronted = letters & (_FRONT - {"і"} if letters & _BACK_CONSONANTS else _FRONT)
    front = bool(fronted) and not letters & _NO_HAMZA
    pieces, at = [], 0
    while at < len(part):
        piece, at = by.writing.written(part, at) or (part[at], at + 1)
        pieces.append(piece)
    return (HAMZA if front else "") + "".join(pieces)


def read(text: str, by: System) -> str:
    """The text with its words of Arabic letters in Cyrillic, in lower case, for the script has no capitals."""
    marks = {mark: plain for plain, mark in by.marks.items()}
    text = "".join(marks.get(c, c) for c in text.translate(_OTHER_FORMS))
    consonants = {sign: letter for letter, sign in reversed([*by.writing.letters.items()]) if len(sign) == 1}
    return _ARABIC.sub(lambda match: _word_read(match.group(), consonants), text)


def _word_read(word: str, consonants: Mapping[str, str]) -> str:
    bare = word.strip(_HAMZAS)
    ending = _RUSSIAN.search(bare, 2)
    stem, tail = (bare[: ending.start()], _tail(ending)) if ending else (bare, "")
    parts = (_part_read(part, word[:1] in _HAMZAS, consonants) for part in _SECOND.split(stem))
    return "".join(parts) + tail


def _tail(ending: re.Match[str]) -> str:
    ev, ov, _, woman = ending.groups()
    return ("ев" if ev else "ов" if ov else "ин") + ("а" if woman else "")


def _part_read(part: str, marked: bool, consonants: Mapping[str, str]) -> str:
    """One word of a compound. What stands nearest before a vowel decides on it, at the beginning what comes first."""
    front = marked or next((c in _SIGNS_OF_FRONT for c in part if c in _DECIDING), False)
    read = ""
    for at, sign in enumerate(part):
        if sign in _DECIDING:
            front = sign in _SIGNS_OF_FRONT
        if sign in _BACK:
            read += _vowel(part, at, front, first=not set(_VOWELS) & set(read))
        elif sign == "ي":
            read += "й" if read[-1:] in tuple(_VOWELS) or part[at + 1 : at + 2] in ("ا", "ۋ") else "и"
        else:
            read += consonants.get(sign, sign)
    return _YA_AFTER_CONSONANT.sub("ия", read).replace("йа", "я").replace("йу", "ю")


def _vowel(part: str, at: int, front: bool, *, first: bool) -> str:
    """A vowel that is back or front. ا is ә in the first syllable of a front word only, and never beside ح, ق or ع."""
    sign = part[at]
    beside = set(part[max(at - 1, 0) : at] + part[at + 1 : at + 2])
    back = not front or bool(beside & {"ق", "ع"}) or (sign == "ا" and (not first or "ح" in beside))
    return (_BACK if back else _FRONTED)[sign]
