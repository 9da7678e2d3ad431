"""Which quantities does a stretch of text state, in figures or in words?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from eske.announcements.draft import Bound
from eske.announcements.words import either, table
from eske.text.span import Span

_GROUPED = r"\d{1,3}(?:[ \u00a0\u2009,.’']\d{3}){1,4}(?![\d])"
_PLAIN = r"\d{1,12}(?:[.,]\d{1,2})?(?!\d)"
_DIGITS = rf"(?:{_GROUPED}|{_PLAIN})"
# Kazakh puts the ending of a case behind a number; letters of other kinds make it an ordinal or part of a word.
_CASE = (
    r"(?:-?(?:нан|нен|дан|ден|тан|тен|ға|ге|қа|ке|на|не|ның|нің|дың|дің|тың|тің|ы|і|сы|сі|ын|ін|"
    r"дай|дей|тай|тей)(?!\w))?"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Count:
    """A quantity in the text: its span with the bound, and what it says; no value where only words say it."""

    span: Span
    value: int | float | None
    bound: Bound
    magnitude: int | None = None


def counts_in(text: str, span: Span) -> Iterator[Count]:
    """The quantities of a stretch, those with a value first: digits, words before thousands and millions, percent.

    Years, ordinals and parts of words are none. A range (“from 7 to 10 million”) gives its lower end. Quantities in
    words alone (“millions”, “every third”) have no value.
    """
    taken: list[Span] = []
    for match in _numbers().finditer(text, span.start, span.end):
        if count := _numbered(match):
            taken.append(count.span)
            yield count
    for power, pattern in _words():
        for match in pattern.finditer(text, span.start, span.end):
            found = Span(*match.span())
            if not any(found.overlaps(other) for other in taken):
                taken.append(found)
                yield Count(found, None, Bound.UNQUALIFIED, power)


def _numbered(match: re.Match[str]) -> Count | None:
    groups = match.groupdict()
    power = next((int(name[1:]) for name in ("x3", "x6", "x9") if groups[name]), 0)
    if groups["digits"]:
        number = _number(groups["digits"])
        if not power and not groups["percent"] and _YEAR.fullmatch(groups["digits"]):
            return None
    else:
        number = _said(groups["said"]) if groups["said"] else 1.0
        if not power or (not groups["said"] and not any(groups.get(_name(bound, "a")) for bound in Bound)):
            return None
    value = number * 10**power
    if groups["more"] and power > 3:
        value += _number(groups["more"]) * 1000
    before = next((bound for bound in Bound if groups.get(_name(bound, "a"))), None)
    behind = next((bound for bound in Bound if groups.get(_name(bound, "b"))), None)
    bound = before or behind or (Bound.AT_LEAST if groups["upper"] else Bound.UNQUALIFIED)
    return Count(Span(*match.span()), int(value) if value == int(value) else round(value, 3), bound)


def _number(digits: str) -> float:
    if re.fullmatch(_GROUPED, digits):
        return float(re.sub(r"\D", "", digits))
    return float(digits.replace(",", "."))


def _said(word: str) -> float:
    rows = table("figures")["said"]
    return next(float(value) for value, words in rows.items() if re.fullmatch(either(words), word, re.IGNORECASE))


def _name(bound: Bound, side: str) -> str:
    return f"{bound.value.replace('-', '_')}_{side}"


@cache
def _numbers() -> re.Pattern[str]:
    rows = table("figures")
    before = "|".join(f"(?P<{_name(Bound(b), 'a')}>{either(words)})" for b, words in rows["bounds"].items())
    behind = "|".join(f"(?P<{_name(Bound(b), 'b')}>{either(words)})" for b, words in rows["bounds_behind"].items())
    times = "|".join(f"(?P<x{power}>{either(words)})" for power, words in rows["multipliers"].items())
    said = "|".join(either(words) for words in rows["said"].values())
    other = rf"(?P<upper>\s?(?:[-–—]|до|to|дейін)\s?{_DIGITS})"
    thousand = rf"(?:[ \u00a0]?(?:{either(rows['multipliers']['3'])})(?!\w))"
    return re.compile(
        rf"(?:(?<!\w)(?:{before})\s+)?"
        rf"(?:(?<![\w№.,/:-])(?P<digits>{_DIGITS}){_CASE}{other}?(?![-–]?\w)|(?<!\w)(?P<said>{said})(?=\s)|(?<=\s)(?=[мm]))"
        rf"(?:\s?(?P<percent>%|percent|per cent|процент\w*|пайыз\w*|відсот\w*)|[ \u00a0]?(?:{times})(?!\w))?"
        rf"(?:[ \u00a0](?P<more>{_DIGITS}){thousand})?(?:\s+(?:{behind})(?!\w))?",
        re.IGNORECASE,
    )


@cache
def _words() -> tuple[tuple[int | None, re.Pattern[str]], ...]:
    words = table("figures")["words"]
    return tuple(
        (int(power) or None, re.compile(rf"(?<!\w)(?:{either(words[power])})(?!\w)", re.IGNORECASE))
        for power in sorted(words, key=int, reverse=True)
    )
