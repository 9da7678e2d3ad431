"""Which things does a draft hold, each under a name of its own, and which draft do things make?

A thing is the plain value that `eske.announcements.draft_to_json` gives. Its name is its kind and its place in the
original reading (`book-3`), or the number of the decision that added it (`book-d12`). Two keys are the desk's own:
`confirmed`, where somebody looked and found it right, and `match`, which thing of the site it is.
"""

from collections.abc import Iterable
from typing import Any

Thing = dict[str, Any]
Things = dict[str, Thing]

LISTS = {"person": "people", "book": "books", "figure": "figures", "quotation": "quotations", "place": "places"}
KINDS = ("title", "occasion", *LISTS)
_READING = ("span", "rule", "confidence")


def kind_of(name: str) -> str:
    """The kind of the thing with this name."""
    return name.partition("-")[0]


def things_of(draft: dict[str, Any]) -> Things:
    """The things of a draft as it was read."""
    things: Things = {}
    if draft["title"]:
        things["title"] = {"text": draft["title"], **(draft["title_reading"] or {})}
    if draft["occasion"]:
        things["occasion"] = dict(draft["occasion"])
    for kind, key in LISTS.items():
        things |= {f"{kind}-{number}": dict(value) for number, value in enumerate(draft[key])}
    for name in _of_kind(things, "book"):
        things[name]["subjects"] = [f"person-{number}" for number in things[name].get("subjects") or ()]
    return things


def draft_with(draft: dict[str, Any], things: Things) -> dict[str, Any]:
    """The draft that has these things instead of its own; its text and blocks stay."""
    title = things.get("title")
    made = {
        **draft,
        "title": title and title["text"],
        "title_reading": title and {key: title.get(key) for key in _READING},
        "occasion": things.get("occasion"),
        "doubts": [],
    }
    people = {name: number for number, name in enumerate(in_order(things, "person"))}
    for kind, key in LISTS.items():
        made[key] = [things[name] for name in in_order(things, kind)]
    made["books"] = [
        {**book, "subjects": [people[name] for name in book.get("subjects", ()) if name in people]}
        for book in made["books"]
    ]
    return made


def in_order(things: Things, kind: str) -> list[str]:
    """The names of the things of a kind as the reading has them; each that was added stands where its words stand."""
    names = [name for name in _of_kind(things, kind) if not _is_added(name)]
    for name in filter(_is_added, _of_kind(things, kind)):
        start = _start(kind, things[name])
        behind = (at for at, other in enumerate(names) if _start(kind, things[other]) > start)
        names.insert(next(behind, len(names)), name)
    return names


def _is_added(name: str) -> bool:
    return name.partition("-")[2].startswith("d")


def _start(kind: str, thing: Thing) -> int:
    return next((start for start, _end in spans_of(kind, thing)), 0)


def _of_kind(things: Things, kind: str) -> list[str]:
    return [name for name in things if kind_of(name) == kind]


def spans_of(kind: str, thing: Thing) -> list[list[int]]:
    """Where a thing stands in the text, as [start, end] in order."""
    if kind in ("person", "place"):
        return sorted(form["span"] for form in thing["forms"])
    if kind == "quotation":
        return sorted(thing["parts"])
    return [thing["span"]] if thing.get("span") else []


def words_of(name: str, thing: Thing) -> str:
    """A thing in a few words of its own."""
    kind = kind_of(name)
    if kind == "person":
        return full_name(thing)
    if kind == "book":
        return str(thing["title"] or thing["as_written"])
    return str(thing["text"] if kind in ("title", "figure", "quotation") else thing["name"])


def full_name(person: Thing) -> str:
    """A person's name as its parts are known, else as the text first writes it."""
    return _joined(person.get(part) for part in ("given", "patronymic", "family")) or person["forms"][0]["text"]


def _joined(parts: Iterable[str | None]) -> str:
    return " ".join(part for part in parts if part)
