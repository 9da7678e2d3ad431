"""What does a number in a sentence count, and does the sentence speak of loss?"""

import re
from enum import StrEnum
from functools import cache, lru_cache

from eske.announcements.counts import Count
from eske.announcements.topics import topic_of
from eske.announcements.words import either, table, whole
from eske.text.span import Span

_WORDS_BEHIND = 4  # words behind a number in which what is counted stands
_NEAR = 16  # characters before a number in which stands what makes it a name or an age
_LED = 40  # characters before a number in which the verb stands that leads to it
_APOSTROPHE = str.maketrans("’ʼ′`", "''''")
_POSSESSIVE = re.compile(r"\d-(?:сы|сі|ы|і)(?:н|ның|нің)?$")
_WORD = re.compile(r"\s*([^\W\d_]+(?:['’ʼ′`-][^\W\d_]+)*)([.,;:()!?–—«»\"“”])?")


class Counted(StrEnum):
    """What a number counts, by the first known word behind it."""

    PEOPLE = "people"
    LOSSES = "losses"  # households, herds, transports, settlements, graves, sentences
    TIMES = "times"
    THINGS = "things"
    GUESTS = "guests"  # students and others who come to a library too
    SHARE = "share"
    UNKNOWN = "unknown"


def counted(text: str, count: Count, sentence: Span) -> Counted:
    """What the number counts. A number that is a name (“article 58”) or an age counts things."""
    before = text[max(0, count.span.start - _NEAR) : count.span.start]
    behind = text[count.span.end : sentence.end]
    if _ends("numbered").search(before.rstrip()) or _begins("aged_behind").match(behind.lstrip()):
        return Counted.THINGS
    if count.share:
        return Counted.SHARE
    kind = Counted.PEOPLE if count.persons else _first_known(behind)
    is_age = kind in (Counted.TIMES, Counted.UNKNOWN) and _ends("aged").search(before.rstrip()) is not None
    return Counted.THINGS if is_age else kind


def _first_known(behind: str) -> Counted:
    at = 0
    for _ in range(_WORDS_BEHIND):
        match = _WORD.match(behind, at)
        if not match:
            break
        if kind := _kind_of(match[1].casefold().translate(_APOSTROPHE)):
            return kind
        if match[2]:
            break
        at = match.end()
    return Counted.UNKNOWN


@lru_cache(1 << 16)
def _kind_of(word: str) -> Counted | None:
    kinds = (Counted.TIMES, Counted.PEOPLE, Counted.GUESTS, Counted.THINGS, Counted.LOSSES)
    return next((kind for kind in kinds if _begins(kind.value).fullmatch(word)), None)


def counts_those_before(text: str, count: Count) -> bool:
    """Whether the number counts those of the clause or sentence before: a verb follows it at once (“20 thousand were
    shot”), “of them” leads to it, or it has a Kazakh possessive (“30-ы”).
    """
    following = text[count.span.end : count.span.end + _LED].split()
    word = following[0].strip(".,;:!") if following else ""
    before = text[max(0, count.span.start - _LED) : count.span.start].rstrip(" \u00a0–—-")
    led = (
        any(_ends(name).search(before) for name in ("of_them", "again"))
        or _POSSESSIVE.search(count.span.of(text)) is not None
    )
    return led or (bool(word) and any(_begins(name).fullmatch(word) for name in ("ellipsis", "events", "again_behind")))


def is_led_by_loss(text: str, count: Count, sentence: Span) -> bool:
    """Whether a verb of loss leads to the number: “only 41 remained”, “осталось только 41”."""
    before = text[max(sentence.start, count.span.start - _LED) : count.span.start].split()[-3:]
    return any(_begins("events").fullmatch(word.strip("(«")) for word in before)


def tells_their_number(sentence: str) -> bool:
    """Whether a sentence begins as “Their number …”, and so speaks of those of the sentence before."""
    return _their_number().match(sentence.lstrip()) is not None


def tells_of_loss(words: str) -> bool:
    """Whether words speak of what was done to people, or where."""
    return _anywhere("events").search(words.translate(_APOSTROPHE)) is not None or topic_of(words) is not None


def tells_of_term(words: str) -> bool:
    """Whether a verb says that days or years are those of a sentence."""
    return _anywhere("terms").search(words) is not None


def tells_who_came(words: str) -> bool:
    return _anywhere("attended").search(words) is not None


def tells_of_event(words: str) -> bool:
    """Whether words speak of an exhibition, an event or a book of the library's own."""
    return _anywhere("showing").search(words) is not None


@cache
def _ends(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(table('counted')[name])})$", re.IGNORECASE)


@cache
def _begins(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{either(table('counted')[name])})(?!\w)", re.IGNORECASE)


@cache
def _anywhere(name: str) -> re.Pattern[str]:
    return whole(table("counted")[name])


@cache
def _their_number() -> re.Pattern[str]:
    return re.compile(rf"(?:{either(table('figures')['their_number'])})(?!\w)", re.IGNORECASE)
