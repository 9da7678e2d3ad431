"""Between which days does a date lie?"""

import datetime
from dataclasses import dataclass

from eske.dates.edtf_text import BadDate, check


@dataclass(frozen=True, slots=True)
class Bounds:
    """The first and the last day that a date may mean; None where it is open or unknown on that side."""

    earliest: datetime.date | None
    latest: datetime.date | None

    @property
    def year(self) -> int | None:
        """The year, where both ends lie in one."""
        if self.earliest and self.latest and self.earliest.year == self.latest.year:
            return self.earliest.year
        return None


def bounds(edtf: str) -> Bounds:
    """The bounds of a date in EDTF; qualifiers (~ ? %) do not widen them.

    A day without a year (`--05-31`) lies anywhere, so both ends are None. The winter of a year may be at its
    beginning or at its end, so it lies anywhere in the year. Raises `BadDate`, also for an interval that ends
    before it begins.
    """
    text = check(edtf)
    if text.startswith(("--", "XXXX")):
        return Bounds(None, None)
    if text.startswith("["):
        return _of_set(text[1:-1])
    if "/" in text:
        first, last = (_point(end) for end in text.split("/"))
        if first.earliest and last.latest and first.earliest > last.latest:
            raise BadDate(text)
        return Bounds(first.earliest, last.latest)
    return _point(text)


def _of_set(inside: str) -> Bounds:
    points = [_point(part) for part in inside.replace("..", ",").split(",") if part]
    earliest = min(point.earliest for point in points if point.earliest)
    latest = max(point.latest for point in points if point.latest)
    return Bounds(None if inside.startswith("..") else earliest, None if inside.endswith("..") else latest)


def _point(text: str) -> Bounds:
    if text in ("", ".."):
        return Bounds(None, None)
    # The library cannot order open intervals, so only single points reach it.
    from edtf import parse_edtf

    bare = text.rstrip("~?%")
    if len(bare) == len("1937-24"):
        bare = bare.removesuffix("-24")
    try:
        parsed = parse_edtf(bare)
        low, high = parsed.lower_strict(), parsed.upper_strict()
        return Bounds(datetime.date(*low[:3]), datetime.date(*high[:3]))
    except Exception as error:  # the library raises many kinds; each means that the text is no date
        raise BadDate(text) from error
