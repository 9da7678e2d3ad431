"""How may this word of a name be read aloud, whatever script it is written in?"""

import re
import unicodedata
from functools import cache, lru_cache

from eske.names.tables import read_table
from eske.text import normalise

VOWELS = "aAeoOuUYyi"
CONSONANTS = "bpvfdtgGkqxhzscZJSXCmnNlr"
ENDINGS = "VLWD"  # -ов, -ұлы, -ович, and the woman's -а or -қызы behind them
ALPHABET = VOWELS + "j" + CONSONANTS + ENDINGS

_CYRILLIC, _ARABIC = re.compile("[\u0400-\u052f]"), re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_OTHER_SCRIPTS = {
    "greek": re.compile("[\u0370-\u03ff]"),
    "armenian": re.compile("[\u0531-\u058a]"),
    "georgian": re.compile("[\u10a0-\u10ff]"),
    "hebrew": _HEBREW,
    "hangul": re.compile("[\uac00-\ud7a3]"),
}
_PLAIN = re.compile("[a-z]+|[а-яёәғқңөұүһі]*[а-щы-яёәғқңөұүһі]")  # in its normal form already
_MARKS = re.compile("(?<![og])'|[^\\w']|_")  # an apostrophe is part of Uzbek oʻ and gʻ
_KAZAKH = re.compile("[ەۇۋۆڭگٴءىچپ]")
_VOWELLED = re.compile("[ەۇۋۆۈێٴ]|ى(?!$)|^ء")
_FRONTED = str.maketrans("aoUy", "AOYi")
_ALONE_FRONT = re.compile("[^قعح]*?(?:[گك]|ە(?!ۆ))")  # not for the ending -ев, nor behind a back consonant

# Endings, as they sound after the letters are read; a group is named by the signs that stand for it.
_ENDING = re.compile(
    "(?<=..)(?:"
    "(?P<V>(?:ov|ev|Ov|jov|ijev|oG)(?:oj|u|ym|om|e)?|(?:of|ef)(?:oj|u|ym|om|e)|off|eff|ovv|evv)|"
    "(?P<VD>(?:ov|ev|of|ef|Ov|jov|ijev|oG)[aA])|"
    "(?P<W>[oOei][vf][iy]?(?:C|c|tS|ts|S))|"
    "(?P<WD>(?:[oOei]vn|[ie]Cn|[ie]nicn)[aAy])|"
    "(?P<L>[Uu]l[yiUuY]j?|[oO][gGh]?l[uUyYi])|"
    "(?P<LD>[kqgG][yiUu][zs]+[yiUu]j?)|"
    "(?P<k>(?<=[sc])k(?:ij|yj|ii|i|y|yi|yji|oj|ej))|"
    "(?P<kD>(?<=[sc])k(?:aja|aia|a))|"
    "(?P<D>(?<=.[iy]n)[aA])"
    ")$"
)
_LATIN = re.compile("[a-zß-ɏḀ-ỿ]", re.IGNORECASE)
_UNMARKED = str.maketrans(
    {"ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
_GLIDE = re.compile(f"(?<=[{VOWELS}])[ij](?=[{VOWELS}])")
_DOUBLED = re.compile(r"(.)\1+")
# Kazakh sounds as Kazakhstan's instruction on names in Russian has them.
_RUSSIFIED = str.maketrans("AOUYyqGNh", "aouuikgnx")
_MOST = 4  # readings of one word


@lru_cache(1 << 16)
def readings(word: str) -> tuple[str, ...]:
    """The word in the alphabet of sounds (`ALPHABET`), in each way that the table allows, the likeliest first.

    Case, hyphens, apostrophes and marks do not count. Letters of a script that the tables do not know are left out;
    a word of such letters alone has no reading. Where one reading ends as a patronymic does (-ович), all do.
    """
    text = _text(word)
    found = (finished("".join(sound for _, sound in _spelt(text, kind))) for kind in _kinds(text))
    all_ = tuple(dict.fromkeys(filter(None, found)))[:_MOST]
    return tuple(each for each in all_ if each.rstrip("D").endswith("W")) or all_


def spelt(word: str, reading: str) -> list[tuple[str, str]]:
    """The letters of a word, or groups of letters, each with the sounds that it stands for in this reading.

    Empty where the word has no such reading.
    """
    for text in dict.fromkeys((_text(word), _text(without_marks(word)))):
        for kind in _kinds(text):
            letters = _spelt(text, kind)
            if finished("".join(sound for _, sound in letters)) == reading:
                return letters
    return []


@lru_cache(1 << 16)
def vowelless(word: str) -> bool:
    """Whether the word stands in letters that leave short vowels out: Hebrew, or Arabic.

    Kazakh, Kurdish and Uyghur write all vowels in Arabic letters.
    """
    return bool(_HEBREW.search(word) or (_ARABIC.search(word) and not _VOWELLED.search(word)))


def finished(sounds: str) -> str:
    """A row of sounds with doubled ones and glides between vowels left out, and its ending as one sign."""
    short = bare(sounds)
    found = _ENDING.search(short)
    return short[: found.start()] + str(found.lastgroup) if found else short


def russified(sounds: str) -> str:
    """A row of sounds as Russian writes it, so that Қайрат and Кайрат are one; its print has е for ё."""
    return sounds.replace("jo", "e").translate(_RUSSIFIED)


def bare(sounds: str) -> str:
    """A row of sounds with doubled ones and glides between vowels left out."""
    return _DOUBLED.sub(r"\1", _GLIDE.sub("", sounds))


def without_marks(word: str) -> str:
    """A word in Latin letters as a keyboard that has no others writes it: Vučić is Vucic, Əliyev Aliyev."""
    if word.isascii() or not _LATIN.match(word):
        return word
    plain = unicodedata.normalize("NFD", word.casefold().translate(_UNMARKED))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _text(word: str) -> str:
    text = word.casefold()
    return text if _PLAIN.fullmatch(text) else _MARKS.sub("", normalise(word).text)


def _kinds(text: str) -> list[str]:
    """The tables by which a word may be read, the likeliest first."""
    if _ARABIC.search(text):
        return ["arabic-kazakh", "arabic"] if _KAZAKH.search(text) else ["arabic"]
    if _CYRILLIC.search(text):
        return ["cyrillic", "cyrillic-print"] if "ё" in text else ["cyrillic"]
    for kind, letters in _OTHER_SCRIPTS.items():
        if letters.search(text):
            return [kind]
    return ["latin", *(kind for kind, signs in _signs() if signs.search(text))]


def _spelt(text: str, kind: str) -> list[tuple[str, str]]:
    pattern, sounds = _reader(kind)
    if kind == "hangul":
        text = unicodedata.normalize("NFD", text)  # a syllable is its letters
    letters = [(sign, sounds[sign]) for sign in pattern.findall(text)]
    if kind == "arabic-kazakh" and (text[0] in "ءٴئ" or _ALONE_FRONT.match(text)):
        return [(sign, sound.translate(_FRONTED)) for sign, sound in letters]
    return letters


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile("|".join(signs))) for kind, signs in read_table("phonemes")["signs"].items())


@cache
def _reader(kind: str) -> tuple[re.Pattern[str], dict[str, str]]:
    below = "latin" if kind in read_table("phonemes")["signs"] else "cyrillic" if kind == "cyrillic-print" else kind
    rows: dict[str, str] = dict(read_table("phonemes")[below])
    rows |= read_table("phonemes")[kind]
    if not kind.startswith(("cyrillic", "arabic")):
        for code in range(0xC0, 0x250):
            letter = chr(code)
            plain = unicodedata.normalize("NFD", letter)[0]
            if letter.islower() and letter not in rows and plain in rows:
                rows[letter] = rows[plain]
    longest = sorted(rows, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest))), rows
