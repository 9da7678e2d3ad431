"""Which field does a column of a table hold, by its heading?"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

# Columns that hold people, by the role of those who stand in them.
ROLES = {
    "authors": "author",
    "compilers": "compiler",
    "editors": "editor",
    "translators": "translator",
    "illustrators": "illustrator",
    "contributors": "contributor",
}


@cache
def _headings() -> dict[str, str]:
    text = files("eske.references.formats").joinpath("columns.toml").read_text(encoding="utf-8")
    known = {name: (name, *words) for name, words in tomllib.loads(text).items()}
    return {folded(word): name for name, words in known.items() for word in words}


def folded(heading: str) -> str:
    """A heading without case, marks and blanks: `Место изд.` and `место_изд` are one."""
    return re.sub(r"[\W_]+", "", heading.casefold())


def field_of(heading: str) -> str | None:
    """The field that a heading names in one of our languages or as our own tables name it; None for another."""
    return _headings().get(folded(heading))


def known_columns(headings: Iterable[str]) -> dict[str, str]:
    """The headings that are known, each with its field."""
    return {heading: name for heading in headings if (name := field_of(heading.strip('"\ufeff ')))}
