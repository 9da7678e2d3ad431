"""Where does a place stand on the bundled map of Kazakhstan?"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from eske.exhibitions.shown import shown
from eske.register.models import Place

# An equirectangular projection true at 48° north; the outline in the template map.html is drawn by the same numbers.
_WEST, _NORTH, _SCALE = 46.0, 56.0, 25.0
_NARROWING = math.cos(math.radians(48.0))
WIDTH, HEIGHT = 700, 400


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the map; `x` and `y` count in the units of its view box, 700 by 400."""

    x: str
    y: str
    name: str
    on_the_right: bool


@dataclass(frozen=True, slots=True)
class Map:
    """The places that lie on the map, and the one that the page is about, where it lies there."""

    points: tuple[Point, ...]
    here: Point | None


def map_of(place: Place | None, places: Iterable[Place], language: str) -> Map | None:
    """The map with these places; None where none of them lies on it."""
    points = tuple(point for other in places if other != place and (point := _point(other, language)))
    here = _point(place, language) if place else None
    if place and here is None:
        return None
    return Map(points, here) if points or here else None


def _point(place: Place, language: str) -> Point | None:
    if place.latitude is None or place.longitude is None:
        return None
    x = (place.longitude - _WEST) * _NARROWING * _SCALE
    y = (_NORTH - place.latitude) * _SCALE
    if not (0 <= x <= WIDTH and 0 <= y <= HEIGHT):
        return None
    name = shown(place, "name", language)
    return Point(f"{x:.1f}", f"{y:.1f}", name.text if name else "", x > WIDTH * 0.6)
