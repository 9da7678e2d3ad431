"""What does a date say, part by part, for showing it in any language?"""

import re
from dataclasses import dataclass

from eske.dates.edtf_text import check

_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


@dataclass(frozen=True, slots=True)
class Point:
    """One date. Parts that the source does not give are None; `decade` is then the first year of the ten, if known."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    decade: int | None = None
    century: int | None = None
    season: str | None = None
    approximate: bool = False
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A date taken apart. `kind` is point, interval or one-of; in an interval a missing end is None (open)."""

    kind: str
    points: tuple[Point | None, ...]


def shape(edtf: str) -> Shape:
    """Take a date in EDTF apart. Raises `BadDate`."""
    text = check(edtf)
    if text.startswith("["):
        return Shape("one-of", tuple(_point(part) for part in re.split(r",|\.\.", text[1:-1]) if part))
    if "/" in text:
        first, last = text.split("/")
        return Shape("interval", (_end(first), _end(last)))
    return Shape("point", (_point(text),))


def _end(text: str) -> Point | None:
    return None if text in ("", "..") else _point(text)


def _point(text: str) -> Point:
    approximate, uncertain = text[-1] in "~%", text[-1] in "?%"
    text = text.rstrip("~?%")
    if text.startswith("--"):
        return Point(month=int(text[2:4]), day=int(text[5:7]))
    year, *rest = text.split("-")
    month = int(rest[0]) if rest and rest[0].isdigit() else None
    day = int(rest[1]) if len(rest) > 1 and rest[1].isdigit() else None
    season = _SEASONS.get(month) if month else None
    return Point(
        year=int(year) if year.isdigit() else None,
        month=None if season else month,
        day=day,
        decade=int(year[:3] + "0") if re.fullmatch(r"\d{3}X", year) else None,
        century=int(year[:2] + "00") if re.fullmatch(r"\d{2}XX", year) else None,
        season=season,
        approximate=approximate,
        uncertain=uncertain,
    )
