"""Where does each of several figures stand on one scale?"""

from collections.abc import Iterable
from dataclasses import dataclass

from eske.register.models import Figure


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure on the scale; `start` and `width` are per cent of the scale's length."""

    figure: Figure
    start: float
    width: float

    @property
    def end(self) -> float:
        return self.start + self.width


@dataclass(frozen=True, slots=True)
class Scale:
    """Marks on one linear scale that begins at nought and ends at `top`."""

    top: float
    marks: tuple[Mark, ...]

    @property
    def is_share(self) -> bool:
        return self.marks[0].figure.is_share


def scale(figures: Iterable[Figure]) -> Scale | None:
    """The figures that have a number, on one scale; None where fewer than two have one, or all have the same.

    Shares of a whole and counts of people cannot stand on one scale: the more frequent kind is drawn.
    """
    numbered = [figure for figure in figures if figure.low is not None]
    counts = [figure for figure in numbered if not figure.is_share]
    drawn = counts if 2 * len(counts) >= len(numbered) else [f for f in numbered if f.is_share]
    if len(drawn) < 2:
        return None
    top = max(figure.high or figure.low or 0 for figure in drawn)
    if top <= 0:
        return None
    marks = tuple(_mark(figure, top) for figure in drawn)
    if len({(mark.start, mark.width) for mark in marks}) == 1:
        return None  # all say the same
    return Scale(top, marks)


def _mark(figure: Figure, top: float) -> Mark:
    low = figure.low or 0
    high = figure.high if figure.high is not None else low
    return Mark(figure, round(100 * low / top, 2), round(100 * (high - low) / top, 2))
