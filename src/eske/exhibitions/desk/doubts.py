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
    read = draft_from_json(state.announcement.draft).doubts
    whole = [doubt for doubt in doubts_of(state.draft()) if doubt.span is None]
    found = Doubts(of_whole=whole)
    for doubt in read:
        name = _thing(doubt, state.things) if doubt.span else None
        if name and not state.things[name].get("confirmed"):
            found.of_things.setdefault(name, []).append(doubt)
    return found


def _thing(doubt: Doubt, things: Things) -> str | None:
    """The thing with the span of a doubt, of the kind it asks about where several have it."""
    assert doubt.span is not None
    span = [doubt.span.start, doubt.span.end]
    bearing = [name for name, thing in things.items() if span in (thing.get("span"), *spans_of(kind_of(name), thing))]
    kind = _ASKS.get(doubt.code.partition("-")[0])
    return next((name for name in bearing if kind_of(name) == kind), bearing[0] if bearing else None)
