"""Which places does a text name that stand in no table, by their form or by the words beside them?"""

import re
from collections.abc import Iterator
from functools import cache

from eske.announcements.name_words import is_barred, signs_of
from eske.announcements.shapes import UPPER
from eske.announcements.words import either, table, whole
from eske.text.span import Span

Found = tuple[Span, str, str, str, float]  # where, in the nominative, of what kind, by which rule, how surely

_NAME = rf"{UPPER}[^\W\d_]{{2,}}(?:[-‑](?:на-)?{UPPER}[^\W\d_]+)*"
_ADJECTIVE = r"(?:ая|ый|ий|ое|ые|ой|ого|яя|ее|ие|а|ий|е|new|old|upper|lower|great|north|south|west|east)"
_TWO = rf"(?:{UPPER}[^\W\d_]+{_ADJECTIVE}\s+)?{_NAME}"
_OF_PLACE = (
    rf"(?P<whole>(?P<adjective>{UPPER}[^\W\d_]+(?:-{UPPER}?[^\W\d_]+)*?(?P<stem>ск|цк|ськ|цьк))"
    r"(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ою|ої|ій|а|у|е|их))"
)
_ADJECTIVE_ALONE = re.compile(r"(?:[сц]к|ьк)(?:ий|ого|ому|ая|ой|ую|ое|ою|ої|ій|их)$")
_BEFORE_ANOTHER = re.compile(rf"(?<!\w){_OF_PLACE}(?:,|\s+(?:и|та|й|і))\s+$")
_REGION = re.compile(r"(?<!\w)(?P<name>[А-ЯІЇЄҐ][а-яіїєґ’']+(?:щин|ччин))(?:а|и|і|у|ою)(?!\w)")
_NEAR = 70  # characters between a place and the word for what happened there
_LEAST = 4  # letters of a place that only a preposition tells
_CASE = r"(?:да|де|та|те|ға|ге|қа|ке|дан|ден|тан|тен|нан|нен|дағы|дегі|тағы|тегі|нда|нде)"
_TOWN_ENDING = re.compile(r"(?<=[сц]к)(?:е|а|у|ом)$|(?<=ьк)(?:у|а|ом)$|(?<=град)(?:е|а|у|ом)$")


def places_by_form(text: str, span: Span) -> Iterator[Found]:
    """The places that words beside them tell: “Бутовский полигон”, “село Карасу”, “Созақ ауданы”, “Kharkiv region”,
    “на Чернігівщині”. A name is given as it is written where its nominative is not sure.
    """
    for match in _with_head().finditer(text, span.start, span.end):
        yield from _of_adjectives(text, match)
    for match in _kind_before().finditer(text, span.start, span.end):
        if not _is_somebody(match["name"]):
            yield Span(*match.span("name")), match["name"], _kind(match["kind"]), "kind-before-name", 0.8
    for match in _kind_behind().finditer(text, span.start, span.end):
        unit = _is_unit(match["kind"])
        at = Span(*match.span()) if unit or not match["name"].isascii() else Span(*match.span("name"))
        if not _is_no_place(match["name"].split()[0]):
            yield at, match.group() if unit else match["name"], _kind(match["kind"]), "kind-behind-name", 0.8
    for match in _REGION.finditer(text, span.start, span.end):
        if match["name"] not in table("place_words")["no_region"]["words"]:
            yield Span(*match.span()), f"{match['name']}а", "region", "region-by-ending", 0.9


def places_by_event(text: str, span: Span) -> Iterator[Found]:
    """The capitalised words behind a preposition, or in a Kazakh local case, near what happened to somebody there."""
    for match in (*_led().finditer(text, span.start, span.end), *_local().finditer(text, span.start, span.end)):
        name = Span(*match.span("name"))
        near = text[max(span.start, name.start - _NEAR) : min(span.end, name.end + _NEAR)]
        word = match["name"]
        if len(word) < _LEAST or _is_no_place(word) or _is_somebody(word) or not _happened().search(near):
            continue
        if _is_common(text, word):
            continue
        yield Span(name.start, match.end()), _TOWN_ENDING.sub("", word), "town", "place-of-what-happened", 0.6


def _of_adjectives(text: str, match: re.Match[str]) -> Iterator[Found]:
    """The place of an adjective and its head; several adjectives before one head are as many places."""
    rows = table("place_words")["heads"]["rows"]
    head = next(row for row in rows if re.fullmatch(row[0], match["head"]) and _fits(row[2], match["stem"]))
    at = match.start()
    while first := _BEFORE_ANOTHER.search(text, max(0, at - _NEAR), at):
        where = Span(first.start(), first.end("whole"))
        yield where, f"{first['adjective']}{head[2]} {head[1]}", head[3], "adjective-and-kind", 0.8
        at = first.start()
    yield Span(*match.span()), f"{match['adjective']}{head[2]} {head[1]}", head[3], "adjective-and-kind", 0.85


def _fits(ending: str, stem: str) -> bool:
    """Whether a head is of the adjective's language: Ukrainian adjectives have a soft sign."""
    return stem.endswith("ьк") or ending not in ("а", "е")


def _is_somebody(word: str) -> bool:
    signs = signs_of(word.split()[-1])
    return signs.given or signs.patronymic


def _is_no_place(word: str) -> bool:
    """Whether the word is an institution, an adjective or a family name, of which only -ск is a town's ending too."""
    if is_barred(word) or word.isupper() or _no_place().fullmatch(word):
        return True
    if _ADJECTIVE_ALONE.search(word):
        return True
    return signs_of(word).family == 2 and not _TOWN_ENDING.search(word)


def _is_common(text: str, word: str) -> bool:
    """Whether the text has the word in small letters too, as common nouns are."""
    return re.search(rf"(?<!\w){re.escape(word[:-2].lower())}\w{{0,3}}(?!\w)", text) is not None


def _kind(word: str) -> str:
    kinds = table("place_words")["kinds"]
    return next((kind for kind in kinds if re.match(either(kinds[kind]), word, re.IGNORECASE)), "town")


def _is_unit(word: str) -> bool:
    return re.fullmatch(either(table("place_words")["behind"]["units"]), word, re.IGNORECASE) is not None


@cache
def _with_head() -> re.Pattern[str]:
    heads = either(row[0] for row in table("place_words")["heads"]["rows"])
    return re.compile(rf"(?<!\w){_OF_PLACE}\s+(?P<head>{heads})(?!\w)")


@cache
def _kind_before() -> re.Pattern[str]:
    rows = table("place_words")["before"]
    kinds = rf"(?<!\w)(?:{either(rows['words'])})|(?<!\w)(?<!\d\s)(?<!\d)(?:{either(rows['short'])})"
    return re.compile(rf"(?P<kind>{kinds})\s+[«\"“]?(?P<name>{_TWO})(?!\w)")


@cache
def _kind_behind() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<name>{_NAME})\s+(?P<kind>{either(table('place_words')['behind']['words'])})(?!\w)")


@cache
def _led() -> re.Pattern[str]:
    led = either(table("place_words")["led"]["words"])
    return re.compile(rf"(?<!\w)(?:{led})\s+(?P<name>{_NAME})(?!\w)(?!\s+{UPPER})")


@cache
def _local() -> re.Pattern[str]:
    return re.compile(rf"(?<=[^.!?:»”\"]\s)(?P<name>{UPPER}[а-яёәғқңөұүһі]{{3,}}?){_CASE}(?!\w)(?!\s+{UPPER})")


@cache
def _happened() -> re.Pattern[str]:
    return whole(table("place_words")["happened"]["words"])


@cache
def _no_place() -> re.Pattern[str]:
    return re.compile(either(table("place_words")["no_place"]["words"]), re.IGNORECASE)
