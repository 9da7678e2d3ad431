"""Which words does a written name hold, and what may each of them be?"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache

from eske.names.equivalents import equivalents
from eske.names.generations import generation, is_mark
from eske.names.lexicon import listed
from eske.names.phonemes import readings, vowelless, without_marks
from eske.names.tables import read_table
from eske.names.widespread import is_known
from eske.text import script_of

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_LOOSE_MARKS = re.compile("[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u200b-\u200f]")
_TOKEN = re.compile(r"(?:[^\W\d_]|\?(?=[^\W\d_]))(?:['’ʼʻ‘`´]?[^\W\d_]|\?)*['’ʼʻ‘`´]?\.?")
_RUN_TOGETHER = re.compile("(?<=[a-zß-öø-ÿа-яёәғқңөұүһі])(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])")
_KOREAN = re.compile("(남궁|황보|제갈|사공|선우|독고|[가-힣](?=..))([가-힣]{1,2})")
_SYLLABLE = re.compile("[가-힣]")
_KAZAKH = re.compile("[әғқңөұүһ]", re.IGNORECASE)
_ARABIC_INITIAL = re.compile("[\u0600-\u06ff]{2,6}[.]")

_COARSE = str.maketrans("bvfdgGqxhzcZJSXCN", "pfftkkkkksssssssn", "aAeoOuUYyijVLWD")


_ALSO = {"titles": ("titles",), "particles": ("particles", "fathers", "sons", "lineages")}  # lists of parse_words.toml
_MOST, _LONGEST = 12, 64  # words of a name, and letters of a word: more is no name, and would take long to compare


class Kind(StrEnum):
    WORD = "word"
    INITIAL = "initial"
    PARTICLE = "particle"
    GENERATION = "generation"  # Jr., III: no part of the name, but tells people of one name apart


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name as written, its script, its readings (`phonemes.readings`), and their consonants by kind.

    `groups` are those of `equivalents.toml` to which it belongs; a `known` word is a name that has its own spelling.
    Those of a patronymic are those of the father's name.
    """

    text: str
    kind: Kind
    script: str
    sounds: tuple[str, ...]
    coarse: tuple[str, ...]
    vowelless: bool
    groups: frozenset[int]
    known: bool


def words(name: str) -> tuple[Word, ...]:
    """The words of a name in the order written, compounds taken apart; titles and what stands in brackets left out.

    Words that run together where a capital begins (`СакенСейфуллин`) are two. What stands last is no particle. A name
    of titles alone keeps them. Words of a script that cannot be read aloud here do not come out, so there may be none;
    nor do those behind the twelfth.
    """
    name = _LOOSE_MARKS.sub("", unicodedata.normalize("NFC", name))
    tokens = _tokens(_BRACKETS.sub(" ", name)) or _tokens(name)
    found = [word for word in _read(tokens[:_MOST]) if word.sounds]
    if len(found) == 2 and found[0].text.casefold() in _beside("given_too"):
        found[0] = replace(found[0], kind=Kind.WORD)
    if found and found[-1].kind is Kind.PARTICLE and found[-1].text.casefold() not in listed("sons", "lineages"):
        found[-1] = replace(found[-1], kind=Kind.WORD)
    return tuple(found)


def _read(tokens: list[str]) -> list[Word]:
    found = []
    for place, token in enumerate(tokens):
        word = read_word(token)
        if generation(token, place, len(tokens) - place - 1):
            word = replace(word, kind=Kind.GENERATION)
        found.append(word)
    return found


def _tokens(name: str) -> list[str]:
    tokens = [token for run in _TOKEN.findall(name) for token in _parted(run)]
    tokens = [token for token in tokens if token.rstrip(".").casefold() not in _beside("titles")] or tokens
    while len(tokens) > 1 and (is_mark(tokens[0]) or (len(tokens) > 2 and tokens[0].casefold() in _beside("heads"))):
        del tokens[0]
    return tokens


def _parted(run: str) -> list[str]:
    """The words that are written as one: СакенСейфуллин, and a Korean family name of one syllable, seldom two."""
    korean = _KOREAN.fullmatch(run)
    return list(korean.groups()) if korean else _RUN_TOGETHER.split(run)


@lru_cache(1 << 16)
def read_word(token: str) -> Word:
    """One word of a name, with its full stop where it has one."""
    text = token.rstrip(".")[:_LONGEST]
    sounds = _sounds(text)
    coarse = tuple(map(consonants, sounds))
    likely = [_name_in(each) for each in sounds[:2]]
    groups = frozenset[int]().union(*map(equivalents, likely))
    known = bool(groups) or any(map(is_known, likely))
    return Word(text, _kind(token, text), _script(text), sounds, coarse, vowelless(text), groups, known)


def _sounds(text: str) -> tuple[str, ...]:
    """The readings of a word, and of what is left of it where its marks are left out: Vučić, Vucic."""
    bare = without_marks(text)
    return readings(text) if bare == text else tuple(dict.fromkeys((*readings(text), *readings(bare)[:1])))


def consonants(reading: str) -> str:
    """The kinds of the consonants of a reading, in their order: a first look at whether two words may be one name.

    Voiced and voiceless ones, к, г and х, and с, ш, ж and ч count as one kind. Vowels and endings are left out.
    """
    return reading.translate(_COARSE)


def _script(text: str) -> str:
    """The script; Kazakh Cyrillic is one of its own, for Russian spells Kazakh names as other scripts do."""
    return "Kazakh" if _KAZAKH.search(text) else script_of(text)


def _name_in(sounds: str) -> str:
    """The word, or the father's name of which a patronymic is made: Сергеевич of Сергей, Никитич of Никита."""
    stem = sounds.rstrip("D")
    if stem[-1:] not in ("W", "L"):
        return sounds
    fathers = (stem[:-1] + end for end in ("ej", "j", "ij", "o", "a", "ja", ""))
    return next((father for father in fathers if equivalents(father) or is_known(father)), sounds)


def joined(words: Sequence[Word]) -> Word:
    """Several words written as one."""
    return read_word("".join(word.text for word in words))


def _kind(token: str, text: str) -> Kind:
    if text.casefold() in _beside("particles") and not (len(text) == 1 and (text.isupper() or token.endswith("."))):
        return Kind.PARTICLE
    if _SYLLABLE.match(text):
        return Kind.WORD
    if len(text) == 1 or (len(text) == 2 and token.endswith(".")):
        return Kind.INITIAL
    # Persian spells the English name of an initial's letter out; which letter it is stays open.
    return Kind.PARTICLE if _ARABIC_INITIAL.fullmatch(token) else Kind.WORD


@cache
def _beside(kind: str) -> frozenset[str]:
    table = read_table("sidewords")
    return listed(*_ALSO.get(kind, ())).union(table[kind])
