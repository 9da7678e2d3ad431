"""Which camps, towns, countries and regions of the events does a text name?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from eske.announcements.draft import Place
from eske.announcements.quotes import quoted
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

_KINDS = ("camp", "site", "region", "town", "country")
# How names of places end in the cases of Russian and Ukrainian, and what falls off before such an ending.
_ENDINGS = (
    "а|я|о|е|ы|и|і|ї|ь|й|у|ю|ой|ою|ей|ею|ём|ом|ем|ым|им|ого|его|ему|ому|ах|ях|ам|ям|ами|ями|ов|ев|ів|ью|єю|ові|еві|"
    "ий|ый|ая|ую|их|ых|ій|ім|ої|ьего|ьему|ьем|ьим"
)
_FALLS_OFF = re.compile(r"(?:ий|ый|ая|яя|ое|[аяоеёыиіїьй])$")
_KAZAKH_CASES = (
    "ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|ды|ді|ны|ні|ты|ті|"
    "дағы|дегі|тағы|тегі|ндағы|ндегі|мен|бен|пен|дық|лық"
)
# Soviet camps were called by an acronym that ends in -lag (лагерь); the whole system is no place.
_LAG = re.compile(
    r"(?<![^\W\d_])(?P<name>[A-ZА-ЯҚӘӨҮІ][^\W\d_]{1,15}?(?:lag|Lag|LAG|лаг|Лаг|ЛАГ))"
    r"(?:а|е|у|ом|тың|тан|та|тағы|қа|ты|і|ові)?(?![^\W\d_])"
)
_BEGINS = re.compile(r"(?<![\w-])[^\W\d_a-zа-яё][\w.]")
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
        Place(name, kind, tuple((m.span.of(text), m.span) for m in forms), Reading(forms[0].rule, 0.9, forms[0].span))
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
    for at, name, kind in (*_listed(text, span), *_quoted(text, span)):
        if not any(at.overlaps(other.span) for other in found) and not _is_honour(text, at):
            found.append(_Mention(name, kind, at, "gazetteer"))
    return _with_other_names(text, sorted(found, key=lambda mention: mention.span))


def _listed(text: str, span: Span) -> Iterator[tuple[Span, str, str]]:
    """The names of the tables, the longest that fits at each word; in English also the town before a region."""
    for begin in _BEGINS.finditer(text, span.start, span.end):
        for name, kind, pattern in _gazetteer().get(begin.group(), ()):
            if match := _compiled(pattern).match(text, begin.start(), span.end):
                yield Span(*match.span()), name, kind
                if kind == "region" and (town := _TOWN_BEFORE.search(text, span.start, begin.start())):
                    yield Span(*town.span("town")), town["town"], "town"
                break


def _quoted(text: str, span: Span) -> Iterator[tuple[Span, str, str]]:
    names = table("places")["quoted"]
    for inner in quoted(text, span):
        if inner.of(text) in names:
            yield inner, names[inner.of(text)], "camp"


def _is_honour(text: str, at: Span) -> bool:
    before, behind = text[max(0, at.start - 20) : at.start], text[at.end : at.end + 20]
    return _words("heroes").search(before) is not None or _words("heroes_behind").search(behind) is not None


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
def _gazetteer() -> dict[str, list[tuple[str, str, str]]]:
    """The names of the tables by their first two letters, the longer ones first, each with its kind and pattern."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for kind in _KINDS:
        for row in table("places")[kind]["rows"]:
            for name, decline in zip(row, (_english, _slavic, _kazakh, _slavic), strict=True):
                if name:
                    found.setdefault(name[:2], []).append((name, kind, decline(name)))
    return {key: sorted(rows, key=lambda row: -len(row[0])) for key, rows in found.items()}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _english(name: str) -> str:
    return rf"{re.escape(name)}(?!\w)"


def _slavic(name: str) -> str:
    """A name in any case: what is left of each word when its ending falls off, with any ending."""
    if name.isupper() and len(name) < 5:
        return rf"{name}(?!\w)"
    return r"\s".join(_declined(word) for word in name.split()) + r"(?!\w)"


def _declined(word: str) -> str:
    stem = _FALLS_OFF.sub("", word)
    # Ukrainian closes a syllable with і where an open one has о or е: Харків, Харкова.
    changed = re.escape(stem[:-2]) + "(?:ів|ов|їв|єв|ев)" if stem.endswith(("ів", "їв")) else re.escape(stem)
    if word.isupper():
        return rf"{re.escape(word)}(?:а|е|у|ом|і)?"
    return rf"{changed}(?:{_ENDINGS})?" if len(stem) > 2 else rf"{re.escape(word)}(?:{_ENDINGS})?"


def _kazakh(name: str) -> str:
    return rf"{re.escape(name)}(?:{_KAZAKH_CASES})?(?!\w)"


@cache
def _words(name: str) -> re.Pattern[str]:
    flags = re.IGNORECASE if name == "addresses" else re.RegexFlag(0)
    return re.compile(either(table("places")["words"][name]), flags)
