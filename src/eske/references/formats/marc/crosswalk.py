"""What does a record of MARC say as a reference, and which fields does a reference become?"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from eske.references.formats.kinds import PARTS, code_of_kind
from eske.references.formats.marc.text import TextField, made
from eske.references.model import SEVERAL, Reference

# What a field says: the name of a field of the reference, or a name that the dialect's `finish` knows, and its value.
# A name with "+" behind it collects numbers of that scheme (`numbers.identified`).
Said = list[tuple[str, Any]]
Say = Callable[[TextField, bool], Said]
_MANY = {*SEVERAL, "contributors", "identifiers"}


@dataclass(frozen=True)
class Dialect:
    """How one dialect is read and written.

    `rows` are its rows of `fields.toml`. `says` holds a function for each field that is read otherwise than these rows
    tell: of the field, and whether its punctuation is part of the values. `finish` settles what several fields say
    together, given the kind. `others` makes the fields of a reference that the rows do not make. `codes` are the
    subfields of the rows, `tags` all the fields that say anything.
    """

    name: str
    rows: Mapping[str, Any]
    says: Mapping[str, Say]
    finish: Callable[[dict[str, Any]], None]
    others: Callable[[Reference], Iterator[TextField]]
    codes: Mapping[str, Mapping[str, str]]
    tags: frozenset[str]

    def say(self, part: TextField, punctuated: bool = False) -> Said:
        """What one field says; nothing where the dialect does not know it."""
        if special := self.says.get(part.tag):
            return special(part, punctuated)
        codes = self.codes.get(part.tag)
        if codes is None:
            return []
        return [(codes[code], value.strip()) for code, value in part.parts if code in codes and value.strip()]


def dialect(name: str, says: Mapping[str, Say], finish: Any, others: Any) -> Dialect:
    """The dialect with its rows of `fields.toml`."""
    rows = _rows()[name]
    codes = {tag: row["codes"] for tag, row in rows.items()}
    return Dialect(name, rows, says, finish, others, codes, frozenset({*says, *rows}))


@cache
def _rows() -> Any:
    return tomllib.loads(files("eske.references.formats.marc").joinpath("fields.toml").read_text(encoding="utf-8"))


def reference_of(fields: Iterable[TextField], by: Dialect, kind: str, *, punctuated: bool = False) -> Reference:
    """The reference of these fields. Of a field of one text the first value counts, of the others all of them."""
    found: dict[str, Any] = {"kind": kind}
    for part in fields:
        for name, value in by.say(part, punctuated):
            if name in _MANY or name[-1] == "+":
                if value not in (values := found.setdefault(name, [])):
                    values.append(value)
            else:
                found.setdefault(name, value)
    by.finish(found)
    found = {name: tuple(value) if name in _MANY else value for name, value in found.items()}
    return Reference("", **found)


def fields_of(reference: Reference, by: Dialect) -> list[TextField]:
    """The fields of a reference, in the order of their tags."""
    fields = [*_by_rows(reference, by), *by.others(reference)]
    return sorted(fields, key=lambda part: part.tag.zfill(3))


def _by_rows(reference: Reference, by: Dialect) -> Iterator[TextField]:
    for tag, row in by.rows.items():
        if row.get("read"):
            continue
        written = {name: code for code, name in reversed(row["codes"].items())}
        parts = [
            (code, value)
            for code, name in row["codes"].items()
            if written[name] == code
            for value in _values(reference, name)
        ]
        for group in [[part] for part in parts] if row.get("each") else [parts]:
            yield from made(tag, row.get("marks", ""), group)


def _values(reference: Reference, name: str) -> tuple[str, ...]:
    """The values that stand in the thing's own fields."""
    if name == "volume" and in_host(reference):
        return ()
    value = getattr(reference, name)
    return value if name in SEVERAL else (value,)


def in_host(reference: Reference) -> bool:
    """Whether volume and issue are those of the thing that this is a part of."""
    return reference.kind in PARTS and reference.container is not None


def take(found: dict[str, Any], name: str, *sources: str) -> None:
    """Give the field the first of these findings that is there, and forget them; what it has already stays."""
    for source in sources:
        value = found.pop(source, None)
        if value and not found.get(name):
            found[name] = value


def genre_of(kind: str) -> str:
    """The term of genre that tells a kind from others with its leader; empty where the leader is enough."""
    return code_of_kind(kind, "genre")
