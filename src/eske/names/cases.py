"""Which nominative may a declined name have?"""

import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files

from eske.names.parse import Name

_LEAST = 3  # letters of a name without its ending


@cache
def nominatives(word: str, *, sure: bool = False) -> tuple[str, ...]:
    """The other forms that a word may be the declined form of, the likeliest first; none where no ending fits.

    With `sure` only endings count that no nominative has: Сәрсекеевтің is sure, Сарсекеева may be her own name.
    """
    found = []
    for kind in ("sure",) if sure else ("sure", "maybe"):
        for ending, nominative in _endings()[kind]:
            bare = word[: len(word) - len(ending)]
            if word.casefold().endswith(ending) and len(bare) >= _LEAST and _fits(bare, ending, nominative):
                found.append(bare + nominative)
    return tuple(dict.fromkeys(found))


def in_nominative(name: Name, *, genitive: bool = False) -> Name:
    """The name with its declined parts in the nominative; `genitive` says that the sentence asks for that case.

    A part of which that is not certain stays as written.
    """

    def bare(part: str | None) -> str | None:
        if part is None or "." in part:
            return part
        words = [next(iter(nominatives(word, sure=not genitive)), word) for word in part.split()]
        return " ".join(words)

    return replace(name, family=bare(name.family) or name.family, given=bare(name.given), patronymic=bare(name.patronymic))


def _fits(bare: str, ending: str, nominative: str) -> bool:
    """A name keeps a consonant before an ending that falls off whole; vowels there belong to the stem."""
    return bool(nominative) or len(ending) > 2 or bare[-1].casefold() not in "аәеёиіоөуұүыэюяьй"


@cache
def _endings() -> dict[str, tuple[tuple[str, str], ...]]:
    table = tomllib.loads(files("eske.names").joinpath("cases.toml").read_text(encoding="utf-8"))
    return {kind: tuple(sorted(rows.items(), key=lambda row: -len(row[0]))) for kind, rows in table.items()}
