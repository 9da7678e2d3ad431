"""Which numbers of losses does a text state, of what and how surely?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from eske.announcements.dates import dates_in
from eske.announcements.draft import Block, BlockKind, Bound, Figure
from eske.announcements.places import places_in
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

_SENTENCE = re.compile(r".+?(?:[.!?…](?=[\s\"”»)]|$)|$)", re.DOTALL)
_ABBREVIATED = re.compile(r"(?:^|[\s(])(?:[^\W\d_]|тыс|млн|млрд|тис|mln|гг|жж|г|ж|им|ст|св)\.$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:()]\s|\s[–—]\s|[.!?]\s*$")
# “which led to the deaths of …”: the words that tie the clause to the one before say nothing of the figure.
_TIE = re.compile(r"(?:which|that|who)\b(?:\s+\w+){1,3}?\s+(?=(?:the|a)\b)|(?:and|и|а|және|ал|та|і)\s+", re.IGNORECASE)
_YEARS = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)\s?[-–—]\s?(1[89]\d\d|20\d\d)(?!\d)")
_NUMBER = r"(?<![\w№.,-])(?P<number>\d{1,3}(?:[ \u00a0,]\d{3})+|\d+(?:[.,]\d+)?)"


@dataclass(frozen=True, slots=True)
class _Count:
    """A quantity in the text: its span with the bound, where the number alone ends, and what it says."""

    span: Span
    value: int | float | None
    bound: Bound
    magnitude: int | None


def figures_in(text: str, blocks: tuple[Block, ...]) -> tuple[Figure, ...]:
    """The figures of loss in the running text, in order.

    A number counts where a topic of loss stands in its clause, else in its sentence; years, days and numbers of other
    things do not. A quantity in words alone (“millions”) has no value.
    """
    found: list[Figure] = []
    for block in blocks:
        if block.kind in (BlockKind.LIST_ITEM, BlockKind.LIST_HEADING):
            continue
        before: Figure | None = None
        days = [date.reading.span for date in dates_in(text, block.span)]
        for sentence in sentences(text, block.span):
            for count in _counts(text, sentence):
                if any(day and day.overlaps(count.span) for day in days):
                    continue
                figure = _figure(text, sentence, count, before)
                if figure:
                    found.append(figure)
                    before = figure
    return tuple(found)


def sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a stretch; initials and common abbreviations end none."""
    start = span.start
    for match in _SENTENCE.finditer(text, span.start, span.end):
        if _ABBREVIATED.search(text[start : match.end()]) and match.end() < span.end:
            continue
        if text[start : match.end()].strip():
            yield Span(start, match.end())
        start = match.end()


def _figure(text: str, sentence: Span, count: _Count, before: Figure | None) -> Figure | None:
    clause = _clause(text, sentence, count.span)
    topic = _topic(clause.of(text), sentence.of(text))
    if topic is None:
        return None
    words = clause.of(text)
    group = _group(words)
    rule = "number-and-topic" if count.value is not None else "words-and-topic"
    if group is None and before and _elliptic(text, count.span):
        group, rule = before.group, "number-and-topic-of-those-before"
    places = places_in(text, (sentence,))
    years = _YEARS.search(sentence.of(text))
    return Figure(
        text=words,
        value=count.value,
        bound=count.bound,
        what=words.replace(count.span.of(text), "", 1).strip(" ,;"),
        topic=topic,
        place=places[0].name if places else None,
        group=group,
        period=f"{years[1]}/{years[2]}" if years else None,
        reading=Reading(rule, 0.9 if count.value is not None else 0.7, clause),
        magnitude=count.magnitude,
    )


def _clause(text: str, sentence: Span, count: Span) -> Span:
    """From the quantity to the end of its clause; where nothing follows it, from the beginning of the clause."""
    end = _CLAUSE_END.search(text, count.end, sentence.end)
    stop = end.start() if end else sentence.end
    start = count.start
    if len(text[count.end : stop].split()) < 3:
        begin = max(
            (match.end() for match in _CLAUSE_END.finditer(text, sentence.start, count.start)), default=sentence.start
        )
        start = begin
    while start < stop and text[start].isspace():
        start += 1
    if (tie := _TIE.match(text, start, stop)) and tie.end() <= count.start:
        start = tie.end()
    return Span(start, len(text[:stop].rstrip(" .!?…")) if stop else stop)


def _topic(clause: str, sentence: str) -> str | None:
    """The topic of the clause, else of the sentence; what people died of may stand elsewhere in the sentence."""
    own, wide = _first_topic(clause), _first_topic(sentence)
    if own == "died" and wide and wide.startswith("died"):
        return wide
    return own or wide


def _first_topic(words: str) -> str | None:
    return next((code for code, patterns in _topics() if all(p.search(words) for p in patterns)), None)


def _group(words: str) -> str | None:
    return next((code for code, pattern in _groups() if pattern.search(words)), None)


def _elliptic(text: str, count: Span) -> bool:
    """Whether a verb follows the number at once: “20 thousand were shot”.

    Then those counted are those of the sentence before.
    """
    following = text[count.end : count.end + 40].split()
    return bool(following) and bool(
        re.fullmatch(either(table("figures")["ellipsis"]), following[0].strip(".,;:!"), re.IGNORECASE)
    )


def _counts(text: str, sentence: Span) -> Iterator[_Count]:
    taken: list[Span] = []
    for match in _numbers().finditer(text, sentence.start, sentence.end):
        count = _numbered(match)
        if count:
            taken.append(count.span)
            yield count
    for power, pattern in _word_counts():
        for match in pattern.finditer(text, sentence.start, sentence.end):
            span = Span(*match.span())
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield _Count(span, None, Bound.UNQUALIFIED, power)


def _numbered(match: re.Match[str]) -> _Count | None:
    digits = match["number"]
    if re.match(r"-(?:го|му|й|ша|ші|шы|я|е|ї|th|st|nd|rd)\b", match.string[match.end("number") :]):
        return None  # an ordinal
    multiplier = next((int(name[1:]) for name in ("x3", "x6", "x9") if match[name]), 0)
    grouped = re.fullmatch(r"\d{1,3}(?:[ \u00a0,]\d{3})+", digits)
    if not grouped and not multiplier and re.fullmatch(r"(?:1[5-9]|20)\d\d", digits):
        return None  # a year
    number = float(re.sub(r"[ \u00a0,]", "", digits) if grouped else digits.replace(",", "."))
    value = number * 10**multiplier
    before = next((bound for bound in Bound if match.groupdict().get(_name(bound, "a"))), None)
    behind = next((bound for bound in Bound if match.groupdict().get(_name(bound, "b"))), None)
    return _Count(
        Span(*match.span()), int(value) if value == int(value) else value, before or behind or Bound.UNQUALIFIED, None
    )


def _name(bound: Bound, side: str) -> str:
    return f"{bound.value.replace('-', '_')}_{side}"


@cache
def _numbers() -> re.Pattern[str]:
    figures = table("figures")
    before = "|".join(f"(?P<{_name(Bound(b), 'a')}>{either(words)})" for b, words in figures["bounds"].items())
    behind = "|".join(f"(?P<{_name(Bound(b), 'b')}>{either(words)})" for b, words in figures["bounds_behind"].items())
    times = "|".join(f"(?P<x{power}>{either(words)})" for power, words in figures["multipliers"].items())
    ending = r"(?:-?[^\W\d_]{2,3}(?=\s))?"  # as in Kazakh 103 000-нан
    return re.compile(
        rf"(?:(?<!\w)(?:{before})\s+)?{_NUMBER}{ending}"
        rf"(?:[ \u00a0]?(?:{times})(?!\w))?(?:\s+(?:{behind})(?!\w))?",
        re.IGNORECASE,
    )


@cache
def _word_counts() -> tuple[tuple[int, re.Pattern[str]], ...]:
    words = table("figures")["words"]
    return tuple(
        (int(power), re.compile(rf"(?<!\w)(?:{either(words[power])})(?!\w)", re.IGNORECASE))
        for power in sorted(words, key=int, reverse=True)
    )


@cache
def _topics() -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    return tuple(
        (topic["code"], tuple(re.compile(words, re.IGNORECASE) for words in topic["words"]))
        for topic in table("topics")["topic"]
    )


@cache
def _groups() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((code, re.compile(pattern, re.IGNORECASE)) for code, pattern in table("groups").items())
