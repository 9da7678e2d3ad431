"""Of which words may this word be a declined form?"""

import tomllib
from functools import cache
from importlib.resources import files

_LEAST = 3  # letters of a name
_VOWELS = "аәеёиіоөуұүыэюя"


@cache
def nominatives(word: str, *, sure: bool = False) -> tuple[str, ...]:
    """The other forms that a word may be the declined form of, the likeliest first; none where no ending fits.

    With `sure` only endings count that no nominative has: Сәрсекеевтің is sure, Сарсекеева may be her own name.
    """
    found = []
    for kind in ("sure",) if sure else ("sure", "maybe"):
        for ending, nominative in _endings()[kind]:
            if not word.casefold().endswith(ending):
                continue
            bare = word[: len(word) - len(ending)]
            if len(bare + nominative) >= _LEAST and _fits(bare, ending, nominative):
                found.append(bare + nominative)
    return tuple(dict.fromkeys(found))


def _fits(bare: str, ending: str, nominative: str) -> bool:
    """A vowel that falls off whole stood behind a consonant; with another vowel it belongs to the stem."""
    return bool(nominative) or ending[0] not in _VOWELS or bare[-1:].casefold() not in _VOWELS + "ьй"


@cache
def _endings() -> dict[str, tuple[tuple[str, str], ...]]:
    table = tomllib.loads(files("eske.names").joinpath("cases.toml").read_text(encoding="utf-8"))
    return {kind: tuple(sorted(rows.items(), key=lambda row: -len(row[0]))) for kind, rows in table.items()}
