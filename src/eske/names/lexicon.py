"""What do the lists of names and titles know of this word?"""

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from eske.names.phonemes import readings, russified
from eske.text import normalise


def is_listed(kind: str, word: str) -> bool:
    """Whether a list of `parse_words.toml` holds the word, in any letter case and with or without a full stop."""
    return kind in _lists_with(word)


def listed(*kinds: str) -> frozenset[str]:
    """All words that these lists of `parse_words.toml` hold, in small letters."""
    return frozenset[str]().union(*(_lists()[kind] for kind in kinds))


@lru_cache(maxsize=1 << 16)
def is_given(word: str) -> bool:
    """Whether the word sounds as a common given name of the region, in whatever script it is written."""
    return len(word) > 2 and all(map(_sounds_given, word.split("-")))


def _sounds_given(part: str) -> bool:
    names, seconds = _given()
    heard = [russified(sounds) for sounds in readings(part)]
    return any(one in names or (len(one) > 5 and one.endswith(seconds)) for one in heard)


def given_names(language: str) -> tuple[str, ...]:
    """The common given names of a language in small letters, as the list has them."""
    return tuple(str(_table("given")[language]).lower().split())


@lru_cache(maxsize=1 << 16)
def _lists_with(word: str) -> frozenset[str]:
    plain = normalise(word.rstrip(".")).text
    return frozenset(kind for kind, words in _lists().items() if plain in words)


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {kind: frozenset(normalise(word).text for word in words) for kind, words in _table("parse_words").items()}


@cache
def _given() -> tuple[frozenset[str], tuple[str, ...]]:
    rows = {
        kind: [russified(sounds) for name in names.split() for sounds in readings(name)[:1]]
        for kind, names in _table("given").items()
    }
    seconds = tuple(rows.pop("seconds"))
    return frozenset(name for names in rows.values() for name in names), seconds


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(files("eske.names").joinpath(f"{name}.toml").read_text(encoding="utf-8"))
