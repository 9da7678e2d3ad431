"""The tables of words and places by which references are read; their sources stand beside the rows."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> Any:
    """One section of `tables.toml`, as written there."""
    whole = tomllib.loads(files("eske.references").joinpath("tables.toml").read_text(encoding="utf-8"))
    return whole[name]


def any_of(words: list[str]) -> str:
    """A pattern for any of these words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
