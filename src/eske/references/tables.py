"""The tables of words and places by which references are read; their sources stand beside the rows."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

# Letters that look alike in Cyrillic and Latin: who types a reference takes either.
_ALIKE = dict(zip("аеорсхуАВЕКМНОРСТХІі", "aeopcxyABEKMHOPCTXIi", strict=True))
_EITHER = {one: f"[{one}{other}]" for pair in _ALIKE.items() for one, other in (pair, pair[::-1])}


@cache
def table(file: str, section: str) -> Any:
    """One section of `<file>.toml`, as written there."""
    text = files("eske.references").joinpath(f"{file}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)[section]


@cache
def names(file: str, section: str) -> frozenset[str]:
    """The names of a section that is divided by commas or, where it has none, by blanks; folded for comparison."""
    text = table(file, section)
    return frozenset(folded(name) for name in (text.split(",") if "," in text else text.split()))


def folded(name: str) -> str:
    """A name as it is compared: no case, no full stops and brackets at its ends, one blank between words."""
    return " ".join(name.strip(' \n\t.[](),;:«»"“”?').casefold().split())


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; blanks may be missing, letters of either alphabet do."""
    return "|".join(_loose(word) for word in sorted(set(words), key=len, reverse=True))


def _loose(word: str) -> str:
    return "".join(r"\s?" if letter == " " else _EITHER.get(letter, re.escape(letter)) for letter in word)
