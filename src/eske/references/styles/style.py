"""Which elements does a style write, in which order and with which marks?"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Style:
    """One style, as its table has it.

    `order` is by shape (whole, part, web, archive); `marks` what stands before and behind an element.
    """

    name: str
    label: str
    heads: int
    most: int
    comma: bool
    repeats: bool
    whole_places: bool
    order: dict[str, tuple[str, ...]]
    marks: dict[str, tuple[str, str]]


@cache
def styles() -> dict[str, Style]:
    """Every style by its name."""
    table = tomllib.loads(files("eske.references.styles").joinpath("styles.toml").read_text(encoding="utf-8"))
    return {name: _style(name, table) for name in table}


def _style(name: str, table: dict[str, Any]) -> Style:
    row = table[name]
    base = table.get(row.get("like", ""), {})
    whole = {**base, **row}
    order, marks = ({**base.get(key, {}), **row.get(key, {})} for key in ("order", "marks"))
    return Style(
        name=name,
        **{key: whole[key] for key in ("label", "heads", "most", "comma", "repeats", "whole_places")},
        order={shape: tuple(elements) for shape, elements in order.items()},
        marks={element: (found[0], found[1] if len(found) > 1 else "") for element, found in marks.items()},
    )
