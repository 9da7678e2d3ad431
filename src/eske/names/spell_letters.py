"""How is a Kazakh word of a name written in Russian, and which Kazakh word may a Russian one be?"""

from dataclasses import dataclass
from functools import cache, lru_cache

from eske.names.given import given_names
from eske.names.tables import read_table
from eske.text import transliterate

_LEAST_KNOWN = 0.6  # of the letters of a word belong to known elements, or it is not taken for Kazakh
_NOT_KAZAKH = set("вцщъьэё")  # letters that stand in loan words alone
_LETTERS = str.maketrans("әғқңөұүһі", "агкноуухи")
_BACK, _FRONT = "аоұуы", "әөүіеи"
_VOICELESS = "кқпстфхцчшщ"


@dataclass(frozen=True, slots=True)
class Variant:
    """A Russian spelling and the code of the practice: `rule`, `letters`, `older` or `dzh`."""

    text: str
    practice: str


def in_russian(kazakh: str) -> tuple[Variant, ...]:
    """The Russian spellings of a Kazakh word in small letters, the official one first, each once.

    rule: by Kazakhstan's instruction; letters: the same letter by letter, without its groups (Сайын for Саин);
    older: ө as у, as before 1990 (Букейханов); dzh: ж as дж, as before 1940 (Джандосов).
    """
    plain = kazakh.translate(_LETTERS)
    variants = (
        Variant(transliterate(kazakh, "kk-ru"), "rule"),
        Variant(plain, "letters"),
        Variant(kazakh.replace("ө", "у").translate(_LETTERS), "older"),
        Variant("дж" + plain[1:] if plain.startswith("ж") else plain, "dzh"),
    )
    found: dict[str, Variant] = {}
    for variant in variants:
        found.setdefault(variant.text, variant)
    return tuple(found.values())


def in_kazakh(russian: str, *, sure: bool = False) -> str | None:
    """The Kazakh word that a Russian one in small letters may stand for, None where it is not made of Kazakh elements.

    `sure` asks that no letter stands outside them: a stem in -а that was concluded from -ин may be no name at all.
    Letters outside the known elements get the Kazakh letter of their harmony: к beside а, о, у and ы is қ.
    """
    pieces = _segments(russian)
    known = sum(len(piece) for piece, element in pieces if element)
    unknown = "".join(piece for piece, element in pieces if not element)
    if not russian or known < (1 if sure else _LEAST_KNOWN) * len(russian) or _NOT_KAZAKH & set(unknown):
        return None
    return "".join(element or _harmonised(russian, start, piece) for start, piece, element in _placed(pieces))


def _placed(pieces: tuple[tuple[str, str], ...]) -> list[tuple[int, str, str]]:
    placed, start = [], 0
    for piece, element in pieces:
        placed.append((start, piece, element))
        start += len(piece)
    return placed


@lru_cache(1 << 16)
def _segments(word: str) -> tuple[tuple[str, str], ...]:
    """The word cut into pieces so that the most letters belong to elements, in the fewest pieces."""
    best: list[tuple[int, int, tuple[tuple[str, str], ...]]] = [(0, 0, ())]
    for end in range(1, len(word) + 1):
        known, pieces, cut = best[end - 1]
        options = [(known, pieces - 1, (*cut, (word[end - 1], "")))]
        for start in range(max(0, end - _longest()), end - 1):
            element = _elements().get(_voiced(word, start, end))
            if element:
                known, pieces, cut = best[start]
                options.append((known + end - start, pieces - 1, (*cut, (word[start:end], element))))
        best.append(max(options, key=lambda one: one[:2]))
    return best[-1][2]


def _voiced(word: str, start: int, end: int) -> str:
    """The piece as Kazakh writes it: п behind a voiceless sound is heard for б (Тынышпаев)."""
    piece = word[start:end]
    return "б" + piece[1:] if piece[:2] == "па" and word[start - 1 : start] in tuple(_VOICELESS) else piece


def _harmonised(word: str, start: int, letter: str) -> str:
    beside = word[max(start - 1, 0) : start] + word[start + 1 : start + 2]
    back = any(c in _BACK for c in beside)
    if letter in "кг" and back:
        return {"к": "қ", "г": "ғ"}[letter]
    first = not any(c in _BACK + _FRONT for c in word[:start])
    if letter == "у" and first and start and word[start + 1 : start + 2] not in tuple(_BACK + _FRONT):
        return "ұ"
    return letter


@cache
def _elements() -> dict[str, str]:
    """Russian forms of the elements of Kazakh names, with the Kazakh."""
    raw = read_table("spell_elements")
    words = [*given_names("kazakh"), *raw["elements"].split()]
    # Behind a vowel or a voiced sound қ and к become ғ and г: Айғыз is made of ай and қыз.
    words += [{"қ": "ғ", "к": "г"}[word[0]] + word[1:] for word in words if word[0] in "қк"]
    found = {variant.text: word for word in reversed(words) for variant in in_russian(word)}
    return found | dict(raw["irregular"])


@cache
def _longest() -> int:
    return max(map(len, _elements()))
