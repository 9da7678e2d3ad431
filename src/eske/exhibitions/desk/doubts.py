"""About which thing of the draft is each doubt?"""

from dataclasses import dataclass, field

from eske.announcements import draft_from_json
from eske.announcements.doubts import doubts_of
from eske.announcements.draft import Doubt
from eske.exhibitions.desk.history import State
from eske.exhibitions.desk.things import Things, kind_of, spans_of

# The kind of thing that a doubt asks about, by the first word of its code.
_ASKS = {
    "title": "book",
    "imprint": "book",
    "book": "book",
    "occasion": "occasion",
    "quotation": "quotation",
    "figure": "figure",
    "role": "person",
    "forms": "person",
    "person": "person",
    "place": "place",
}


@dataclass(frozen=True, slots=True)
class Doubts:
    """The doubts that nobody has settled: those about a thing by its name, and those about the whole."""

    of_things: dict[str, list[Doubt]] = field(default_factory=dict)
    of_whole: list[Doubt] = field(default_factory=list)


def open_doubts(state: State) -> Doubts:
    """What is still doubtful: whoever confirmed or corrected a thing has settled its doubts.

    The doubts of the reader are asked of the draft as corrected; those that only the reading could raise are kept.
    """
    whole = [doubt for doubt in doubts_of(state.draft()) if doubt.span is None]
    found, standing = Doubts(of_whole=whole), _standing(state.things)
    for doubt in draft_from_json(state.announcement.draft).doubts:
        names = standing.get((doubt.span.start, doubt.span.end), []) if doubt.span else []
        name = _asked(doubt, names)
        if name and not state.things[name].get("confirmed"):
            found.of_things.setdefault(name, []).append(doubt)
    return found


def _standing(things: Things) -> dict[tuple[int, int], list[str]]:
    """The things that have each span."""
    found: dict[tuple[int, int], list[str]] = {}
    for name, thing in things.items():
        for start, end in {tuple(span) for span in (thing.get("span"), *spans_of(kind_of(name), thing)) if span}:
            found.setdefault((start, end), []).append(name)
    return found


def _asked(doubt: Doubt, names: list[str]) -> str | None:
    """Which of the things with its span a doubt asks about: the one of its kind, else the first."""
    kind = _ASKS.get(doubt.code.partition("-")[0])
    return next((name for name in names if kind_of(name) == kind), names[0] if names else None)
