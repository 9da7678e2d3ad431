"""Which quantities does a stretch of text state, in figures or in words?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from eske.announcements.draft import Bound
from eske.announcements.numerals import Number, numbers_in
from eske.announcements.words import either, table, whole
from eske.text.span import Span

_NEAR = 24  # characters before a number in which its bound stands
_BETWEEN = re.compile(r"(?<!\w)(?:between|между|між)\s+$", re.IGNORECASE)
_TO = re.compile(r"\s?[-–—]\s?|\s?(?:до|to|дейін|по)\s+", re.IGNORECASE)
_AND = re.compile(r"\s(?:and|и|і|та|й)\s", re.IGNORECASE)
_TILL = re.compile(r"\s+дейін(?!\w)", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<!\w)an?\s+$", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_PERCENT = re.compile(r"\s?(?:%|(?:percent|per cent|процент\w*|пайыз\w*|відсот\w*)(?!\w))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity in the text: its span with the bound, and what it says; no value where only words say it.

    `share` says that it is in percent, `persons` that the word itself counts people, `yearlike` that bare digits could
    be a year.
    """

    span: Span
    value: int | float | None
    bound: Bound
    magnitude: int | None = None
    share: bool = False
    persons: bool = False
    yearlike: bool = False


def counts_in(text: str, span: Span) -> Iterator[Count]:
    """The quantities of a stretch, those with a value first: in digits, in number words, in percent.

    Ordinals and parts of words are none, nor is “one” by itself. A range (“from 7 to 10 million”) gives its lower end.
    Quantities in words alone (“millions”, “every third”) have no value.
    """
    taken: list[Span] = []
    numbers = numbers_in(text, span)
    at = 0
    while at < len(numbers):
        upper = _upper(text, numbers[at], numbers[at + 1]) if at + 1 < len(numbers) else None
        falls = at > 0 and _TO.fullmatch(text[numbers[at - 1].span.end : numbers[at].span.start]) is not None
        years = upper is not None and all(_YEAR.fullmatch(n.span.of(text)) for n in (numbers[at], upper))
        count = _count(text, span, numbers[at], upper, falls=falls)
        if not years and (count.value != 1 or count.share):
            taken.append(count.span)
            yield count
        at += 2 if upper else 1
    for power, pattern in _words():
        for match in pattern.finditer(text, span.start, span.end):
            found = Span(*match.span())
            if not any(found.overlaps(other) for other in taken):
                taken.append(found)
                yield Count(found, None, Bound.UNQUALIFIED, power)


def _upper(text: str, lower: Number, other: Number) -> Number | None:
    """The other number, where it is the upper end of a range that the first one begins."""
    gap = text[lower.span.end : other.span.start]
    led = _BETWEEN.search(text, max(0, lower.span.start - _NEAR), lower.span.start)
    if not (_TO.fullmatch(gap) or (led and _AND.fullmatch(gap))):
        return None
    return other if _with_power(lower, other) < other.value else None


def _with_power(lower: Number, upper: Number | None) -> float:
    """The lower end, counted in the thousands or millions of the upper one: “10–12 thousand”."""
    bare = upper is not None and not lower.power and lower.value < upper.value / 10**upper.power
    return lower.value * 10**upper.power if upper and bare else lower.value


def _count(text: str, stretch: Span, number: Number, upper: Number | None, *, falls: bool) -> Count:
    """The quantity of a number; one to which another `falls` (“from 40 to 4 million”) has no bound of its own."""
    value = _with_power(number, upper)
    start, end = number.span.start, (upper or number).span.end
    if percent := _PERCENT.match(text, end, stretch.end):
        end = percent.end()
    if till := _TILL.match(text, end, stretch.end) if upper else None:
        end = till.end()
    bound = Bound.AT_LEAST if upper else Bound.UNQUALIFIED
    if article := _ARTICLE.search(text, max(stretch.start, start - 4), start):
        start = article.start()
    near = max(stretch.start, start - _NEAR)
    if upper and (led := _BETWEEN.search(text, near, start)):
        start = led.start()
    elif not falls and (before := _bound_before().search(text, near, start)):
        start, bound = before.start(), _named(before)
    elif behind := _bound_behind().match(text, end, stretch.end):
        end, bound = behind.end(), _named(behind)
    return Count(
        Span(start, end),
        int(value) if value == int(value) else round(value, 3),
        bound,
        share=percent is not None,
        persons=number.persons,
        yearlike=not upper and _YEAR.fullmatch(number.span.of(text)) is not None,
    )


def _named(match: re.Match[str]) -> Bound:
    return next(Bound(name.replace("_", "-")) for name, words in match.groupdict().items() if words)


@cache
def _bound_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_bounds('bounds')})\s+$", re.IGNORECASE)


@cache
def _bound_behind() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{_bounds('bounds_behind')})(?!\w)", re.IGNORECASE)


def _bounds(name: str) -> str:
    rows = table("figures")[name]
    return "|".join(f"(?P<{Bound(bound).value.replace('-', '_')}>{either(words)})" for bound, words in rows.items())


@cache
def _words() -> tuple[tuple[int | None, re.Pattern[str]], ...]:
    words = table("figures")["words"]
    return tuple((int(power) or None, whole(words[power])) for power in sorted(words, key=int, reverse=True))
