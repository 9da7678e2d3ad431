"""What does a published system of writing Cyrillic in other letters say?"""

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Where:
    """Rows that hold only at the beginning of a word, at its end, after one of some letters, or before one of them."""

    letters: Mapping[str, str]
    initial: bool = False
    final: bool = False
    after: str = ""
    before: str = ""

    def holds(self, word: str, start: int, end: int) -> bool:
        previous = word[start - 1] if start else "-"
        if (self.initial and previous == "-") or (start and previous in self.after):
            return True
        following = word[end : end + 1]
        return (self.final and following in ("", "-")) or (following != "" and following in self.before)


@dataclass(frozen=True, slots=True)
class Rules:
    """Letters and groups of letters with what they become, all in lower case; `where` goes before `letters`."""

    letters: Mapping[str, str]
    where: tuple[Where, ...] = ()
    longest: int = field(init=False)

    def __post_init__(self) -> None:
        keys = [*self.letters, *(key for rule in self.where for key in rule.letters)]
        object.__setattr__(self, "longest", max(map(len, keys), default=0))

    def written(self, word: str, start: int) -> tuple[str, int] | None:
        """What the longest group at `start` of a word in lower case becomes, and where it ends; None for no row."""
        for end in range(min(len(word), start + self.longest), start, -1):
            group = word[start:end]
            for rule in self.where:
                if group in rule.letters and rule.holds(word, start, end):
                    return rule.letters[group], end
            if group in self.letters:
                return self.letters[group], end
        return None


@dataclass(frozen=True, slots=True)
class System:
    """A system: how it writes Cyrillic, how it is read back (None where the standard does not provide for it)."""

    code: str
    writing: Rules
    reading: Rules | None
    capitals: Mapping[str, str]  # capitals that Unicode would not give, as İ for i
    marks: Mapping[str, str]

    def upper(self, letters: str) -> str:
        return "".join(self.capitals.get(c, c.upper()) for c in letters)

    def lower(self, letters: str) -> str:
        """In small letters, as many as there were: a capital that Unicode would make two of stays as it is."""
        small = {capital: c for c, capital in self.capitals.items()}
        return "".join(small.get(c) or (c.lower() if len(c.lower()) == 1 else c) for c in letters)


@cache
def system(code: str) -> System:
    """The system of a code, from its table in `systems`. Raises `FileNotFoundError` for another code."""
    text = files("eske.text").joinpath("systems", f"{code}.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(unicodedata.normalize("NFC", text))
    writing = Rules(raw["letters"], _where(raw.get("where", ())))
    reading = _backwards(writing, raw["reading"]) if "reading" in raw else None
    return System(code, writing, reading, raw.get("capitals", {}), raw.get("marks", {}))


def _backwards(writing: Rules, said: Mapping[str, Any]) -> Rules:
    """The table read from right to left: the first row of a sign counts, and what the table says of reading before."""
    signs: dict[str, str] = {}
    for letters, sign in writing.letters.items():
        if sign:
            signs.setdefault(sign, letters)
    return Rules(signs | said["letters"], _where(said.get("where", ())))


def _where(rows: Any) -> tuple[Where, ...]:
    return tuple(Where(**row) for row in rows)
