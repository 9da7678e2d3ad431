"""Which camps, towns, countries and regions of the events does a text name?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from eske.announcements.draft import Place
from eske.announcements.gazetteer import listed_in
from eske.announcements.place_patterns import places_by_event, places_by_form
from eske.announcements.quotes import quoted
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

# Soviet camps were called by an acronym that ends in -lag (лагерь); the whole system is no place.
_LAG = re.compile(
    r"(?<![^\W\d_])(?P<name>[A-ZА-ЯҚӘӨҮІ][^\W\d_]{1,15}?(?:lag|Lag|LAG|лаг|Лаг|ЛАГ))"
    r"(?:а|е|у|ом|тың|тан|та|тағы|қа|ты|і|ові)?(?![^\W\d_])"
)
_TOWN_BEFORE = re.compile(r"(?P<town>[A-Z][a-z]+(?: [A-Z][a-z]+)?), $")
_ACRONYM = "camp-acronym"
_ADDRESS = 200  # characters; a longer line is prose, though it may give an address
_OTHER_NAME = re.compile(r"\s*\((?P<name>[^()]{3,30})\)")


@dataclass(frozen=True, slots=True)
class _Mention:
    name: str
    kind: str
    span: Span
    rule: str
    sure: float = 0.9


def places_in(
    text: str, spans: Iterable[Span], *, titles: Iterable[Span] = (), apart: Iterable[Span] = ()
) -> tuple[Place, ...]:
    """The places in these stretches of text, in the order in which they are first named, with all their forms.

    An other name in parentheses behind a place belongs to it. Places in addresses, in titles of honour and in the
    stretches `apart` are none; of `titles` only camps with an acronym are, other places there are the book's matter.
    """
    shut = tuple(apart)
    mentions = [m for span in spans for m in _mentions(text, span) if not any(s.overlaps(m.span) for s in shut)]
    mentions += [m for span in titles for m in _mentions(text, span) if m.rule == _ACRONYM]
    found: dict[tuple[str, str], list[_Mention]] = {}
    for mention in sorted(mentions, key=lambda mention: mention.span):
        found.setdefault((mention.name, mention.kind), []).append(mention)
    return tuple(
        Place(
            name,
            kind,
            tuple((m.span.of(text), m.span) for m in forms),
            Reading(forms[0].rule, forms[0].sure, forms[0].span),
        )
        for (name, kind), forms in found.items()
    )


def _mentions(text: str, span: Span) -> list[_Mention]:
    line = span.of(text)
    if len(line) < _ADDRESS and _words("addresses").search(line):
        return []
    found: list[_Mention] = []
    for match in _LAG.finditer(text, span.start, span.end):
        if match["name"] not in table("places")["words"]["no_camps"]:
            found.append(_Mention(match["name"], "camp", Span(*match.span()), _ACRONYM))
    quoted_names, listed = (
        [(at, name, kind, "gazetteer", 0.9) for at, name, kind in rows]
        for rows in (_quoted(text, span), _listed(text, span))
    )
    by_form, by_event = places_by_form(text, span), places_by_event(text, span)
    for at, name, kind, rule, sure in (*quoted_names, *by_form, *listed, *by_event):
        if not any(at.overlaps(other.span) for other in found) and not _is_none(text, at):
            found.append(_Mention(name, kind, at, rule, sure))
    return _with_other_names(text, sorted(found, key=lambda mention: mention.span))


def _listed(text: str, span: Span) -> Iterator[tuple[Span, str, str]]:
    """The names of the tables; in English also the town before a region: “Ashford, Massachusetts”."""
    for at, name, kind in listed_in(text, span):
        yield at, name, kind
        if kind == "region" and (town := _TOWN_BEFORE.search(text, span.start, at.start)):
            yield Span(*town.span("town")), town["town"], "town"


def _quoted(text: str, span: Span) -> Iterator[tuple[Span, str, str]]:
    names = table("places")["quoted"]
    for inner in quoted(text, span):
        if inner.of(text) in names:
            yield inner, names[inner.of(text)], "camp"


def _is_none(text: str, at: Span) -> bool:
    """Whether the words are part of a title of honour, of the name of a person or of a university."""
    before, behind = text[max(0, at.start - 20) : at.start], text[at.end : at.end + 40]
    return any(_words(name).search(before) for name in ("heroes", "bearers")) or any(
        _words(name).search(behind) for name in ("heroes_behind", "bearers_behind")
    )


def _with_other_names(text: str, found: list[_Mention]) -> list[_Mention]:
    """The mentions; of two of which one stands in parentheses behind the other, one that holds both."""
    kept: list[_Mention] = []
    for mention in found:
        other = _OTHER_NAME.match(text, kept[-1].span.end) if kept else None
        if other and other.start("name") == mention.span.start:
            first = kept.pop()
            name = f"{first.name} ({mention.name})"
            kept.append(replace(first, name=name, span=Span(first.span.start, other.end())))
        else:
            kept.append(mention)
    return kept


@cache
def _words(name: str) -> re.Pattern[str]:
    flags = re.IGNORECASE if name == "addresses" else re.RegexFlag(0)
    return re.compile(either(table("places")["words"][name]), flags)
