"""Under which other names may a town stand that was renamed, or that has one in another language?"""

import tomllib
from functools import cache
from importlib.resources import files

from eske.search.vocabulary import read_aloud


def other_names(place: str) -> tuple[str, ...]:
    """The other names of a town, in whatever script and spelling its name is given; none of a place without such."""
    own = read_aloud(place)
    found = [name for reading in own for names in _by_sound().get(reading, ()) for name in names]
    return tuple(name for name in dict.fromkeys(found) if not {*read_aloud(name)} & {*own})


@cache
def _by_sound() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The names of towns by each reading of each."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in tomllib.loads(files("eske.search").joinpath("places.toml").read_text(encoding="utf-8"))["towns"]:
        names = tuple(row.split(", "))
        for reading in {reading for name in names for reading in read_aloud(name)}:
            found[reading] = (*found.get(reading, ()), names)
    return found
