"""The tables of words by which announcements are read; their sources stand in the TOML files beside this one."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> Any:
    """The table `<name>.toml`, as written there."""
    return tomllib.loads(files("eske.announcements").joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these plain words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def either(patterns: Iterable[str]) -> str:
    """A pattern for any of these patterns, in their order."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def whole(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of these patterns where no letter stands beside it, in small letters and capitals."""
    return re.compile(rf"(?<!\w)(?:{either(patterns)})(?!\w)", re.IGNORECASE)
