"""Which camps, countries and regions of the events does a text name?"""

import re
from collections.abc import Iterable
from functools import cache

from eske.announcements.draft import Place
from eske.announcements.words import table
from eske.text.span import Reading, Span

# Soviet camps were called by an acronym that ends in -lag (лагерь); the whole system is no place.
_LAG = re.compile(
    r"(?<![^\W\d_])(?P<name>[A-ZА-ЯҚ][^\W\d_]{1,15}?(?:lag|лаг))(?:а|е|у|ом|тың|тан|та|тағы|қа|ты|і|ові)?(?![^\W\d_])"
)
_SYSTEM = {"gulag", "гулаг"}


def places_in(text: str, spans: Iterable[Span]) -> tuple[Place, ...]:
    """The places in these stretches of text, in the order in which they are first named, with all their forms."""
    found: dict[tuple[str, str], list[tuple[str, Span]]] = {}
    rules: dict[tuple[str, str], str] = {}
    for span in spans:
        for name, kind, at, rule in _mentions(text, span):
            found.setdefault((name, kind), []).append((at.of(text), at))
            rules.setdefault((name, kind), rule)
    placed = [
        Place(name, kind, tuple(forms), Reading(rules[name, kind], 0.9, forms[0][1]))
        for (name, kind), forms in found.items()
    ]
    return tuple(sorted(placed, key=lambda place: place.forms[0][1]))


def _mentions(text: str, span: Span) -> list[tuple[str, str, Span, str]]:
    found = []
    for name, kind, pattern in _gazetteer():
        for match in pattern.finditer(text, span.start, span.end):
            found.append((name, kind, Span(*match.span()), "gazetteer"))
    for match in _LAG.finditer(text, span.start, span.end):
        if match["name"].casefold() not in _SYSTEM:
            found.append((match["name"], "camp", Span(*match.span()), "camp-acronym"))
    return sorted(found, key=lambda mention: mention[2])


@cache
def _gazetteer() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple(
        (name, place["kind"], re.compile(pattern))
        for place in table("places")["place"]
        for name, pattern in place["forms"].items()
    )
