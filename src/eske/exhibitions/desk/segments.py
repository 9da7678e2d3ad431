"""How is the text laid out so that every thing read in it can be seen?"""

import itertools
from dataclasses import dataclass

from eske.exhibitions.desk.things import Things, kind_of, spans_of


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text in which the same things stand: the innermost first, none where nothing was read.

    `begins` are those of them that begin here: their places can be pointed to.
    """

    text: str
    things: tuple[str, ...]
    begins: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether it holds no sign: nothing that a link could be named by."""
        return not self.text.strip()

    @property
    def kinds(self) -> list[str]:
        return [kind_of(name) for name in self.things]


def segments_of(text: str, things: Things) -> list[Segment]:
    """The text in stretches, none left out and none twice."""
    spans = [(start, end, name) for name, thing in things.items() for start, end in spans_of(kind_of(name), thing)]
    starts: dict[int, list[tuple[int, int, str]]] = {}
    edges = {0, len(text)}
    for start, end, name in spans:
        starts.setdefault(start, []).append((start, end, name))
        edges |= {start, end}
    cuts = sorted(edges)
    made: list[Segment] = []
    seen: set[str] = set()
    here: list[tuple[int, int, str]] = []
    for start, end in itertools.pairwise(cuts):
        here = sorted(
            [span for span in here if span[1] > start] + [span for span in starts.get(start, []) if span[1] > start],
            key=lambda span: (span[1] - span[0], span[2]),
        )
        names = tuple(dict.fromkeys(name for _, _, name in here))
        begins = tuple(name for _, _, name in here if name not in seen)
        seen.update(begins)
        made.append(Segment(text[start:end], names, begins))
    return made
