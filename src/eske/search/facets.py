"""How do the hits spread over decades and places?"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from eske.search.index import Hit


@dataclass(frozen=True, slots=True)
class Facets:
    """How many of the hits are of each decade (its first year; 0 where the year is not known) and of each place.

    Decades stand in their order, places by their number. A place of no name is not known.
    """

    decades: dict[int, int]
    places: dict[str, int]


def facets(hits: Iterable[Hit]) -> Facets:
    """The facets of hits, each counted once."""
    decades: Counter[int] = Counter()
    places: Counter[str] = Counter()
    for hit in hits:
        decades[int(hit.segment.rows.year[hit.row]) // 10 * 10] += 1
        places[hit.segment.place(int(hit.segment.rows.place[hit.row]))] += 1
    return Facets(dict(sorted(decades.items())), dict(places.most_common()))
