"""Who in a register of millions bears this name?"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from eske.search.asking import understand
from eske.search.explaining import Reason, reasons
from eske.search.files import BadIndex
from eske.search.finding import When, find_rows
from eske.search.manifest import Manifest, read_manifest, seen
from eske.search.segment import Segment, open_segment
from eske.search.suggesting import Suggestion, suggest

_ANYTIME = When()
_NOTHING: Mapping[str, Segment] = {}
_SPARE = 6  # rows beyond those asked for: other spellings of one record are one hit


@dataclass(frozen=True, slots=True)
class Record:
    """What the source says of a record, as it is written there; a year of 0 is not known."""

    id: int | str
    family: str
    given: str
    patronymic: str
    birth_year: int
    death_year: int
    place: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found, and a score from 1 (exactly as asked) towards 0."""

    id: int | str
    score: float
    segment: Segment
    row: int

    @property
    def record(self) -> Record:
        """What the source says, under the spelling that was found."""
        segment, row = self.segment, self.row
        return Record(
            self.id,
            segment.word(segment.family(row)),
            segment.word(int(segment.rows.given[row])),
            segment.word(int(segment.rows.father[row])),
            int(segment.rows.year[row]),
            segment.death(row),
            segment.place(int(segment.rows.place[row])),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """One generation of an index, as it was when it was opened."""

    directory: Path
    manifest: Manifest
    segments: tuple[Segment, ...]
    seen: tuple[int, int, int]

    def find(self, name: str, when: When = _ANYTIME, *, limit: int = 10, offset: int = 0) -> list[Hit]:
        """The records that may bear the name, the likeliest first: `limit` of them after the first `offset`.

        The name is a line in any script and order, with initials or without. A line without letters finds nobody.
        """
        most = limit + offset + _SPARE
        hits: dict[int | str, Hit] = {}
        for cost, number, row in find_rows(self.segments, understand(name), when, most, limit + offset):
            segment = self.segments[number]
            if (one := segment.id(row)) not in hits:
                hits[one] = Hit(one, 1 / (1 + cost), segment, row)
            if len(hits) == limit + offset:
                break
        return list(hits.values())[offset:]

    def why(self, hit: Hit, name: str, when: When = _ANYTIME) -> tuple[Reason, ...]:
        """Why a hit was found under this name."""
        return reasons(hit.segment, hit.row, understand(name), when)

    def suggest(self, line: str, limit: int = 8) -> list[Suggestion]:
        """How the last word of a line that is being typed may go on, in any script."""
        return suggest(self.segments, line, limit)

    def refreshed(self) -> "Index":
        """The present generation: this index where nothing has changed; segments that stayed are not opened again."""
        if seen(self.directory) == self.seen:
            return self
        return open_index(self.directory, known={segment.part.folder: segment for segment in self.segments})

    def warm(self) -> None:
        """Load what the first question would wait for: compiled code and tables."""
        for name in ("Аа", "А. Бб", "И. Ьйём", "J. Äßłé", "ءابە اب", "проф. Аа фон Бб (Вв)"):
            self.find(name, When(1900, 1, "Вв"), limit=1)


def open_index(directory: Path, *, thorough: bool = False, known: Mapping[str, Segment] = _NOTHING) -> Index:
    """The present generation of an index, mapped into memory; `BadIndex` says what is wrong with it.

    `thorough` reads every byte, to be sure of a disk. Segments that are `known` by their folder are not opened again.
    """
    while True:
        now = seen(directory)
        manifest = read_manifest(directory)
        try:
            segments = tuple(
                segment
                if (segment := known.get(part.folder)) and segment.part == part
                else open_segment(directory, part, thorough=thorough)
                for part in manifest.parts
            )
            return Index(directory, manifest, segments, now)
        except BadIndex:
            if read_manifest(directory).generation == manifest.generation:
                raise
