"""Which numbers of losses does a text state, of what and how surely?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from eske.announcements.clauses import clause_of, whole_clause
from eske.announcements.counted import (
    Counted,
    counted,
    counts_those_before,
    is_led_by_loss,
    tells_of_event,
    tells_of_loss,
    tells_their_number,
    tells_who_came,
)
from eske.announcements.counts import Count, counts_in
from eske.announcements.dates import dates_in
from eske.announcements.draft import Block, Figure
from eske.announcements.places import places_in
from eske.announcements.sentences import sentences
from eske.announcements.topics import group_of, topic_in, topic_of
from eske.text.span import Reading, Span

_YEARS = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)\s?[-–—]\s?(1[89]\d\d|20\d\d)(?!\d)")
_SMALL = 100  # a number below counts a loss only where what it counts is told
_MANY = 1000  # a number from here on counts people in a sentence about losses, even where the loss stands further off
_OF_THOSE_BEFORE = "number-and-topic-of-those-before"
_IN_PARAGRAPH = "number-in-paragraph-of-loss"
_OF_PEOPLE = (Counted.PEOPLE, Counted.LOSSES, Counted.SHARE)


@dataclass(frozen=True, slots=True)
class _Stated:
    """A quantity in its sentence: the words that state it, its whole clause, and the sentence before."""

    count: Count
    sentence: Span
    words: Span
    clause: str
    around: str
    above: str
    kind: Counted


def figures_in(text: str, blocks: tuple[Block, ...], apart: tuple[Span, ...] = ()) -> tuple[Figure, ...]:
    """The figures of loss in the text, in order; in the stretches `apart`, those of books, none is looked for.

    A number counts by what it counts and by what its clause, its sentence or the one before tell of loss; the further
    off that stands, the less sure the figure. Years, days, ages, and numbers of books, visitors and other things do
    not. A quantity in words alone (“millions”) has no value.
    """
    found: list[Figure] = []
    for block in blocks:
        before: Figure | None = None
        above = ""
        dates = [date.reading.span for date in dates_in(text, block.span) if date.reading.span]
        for sentence in sentences(text, block.span):
            for stated in _stated(text, sentence, above):
                if any(span.overlaps(stated.count.span) for span in (*apart, *dates)):
                    continue
                if figure := _figure(text, stated, before):
                    found.append(figure)
                    before = figure
            above = sentence.of(text)
    return tuple(found)


def _stated(text: str, sentence: Span, above: str) -> Iterator[_Stated]:
    """The quantities of a sentence, each with its words.

    Of two in a row with only a blank between (“100 hundred thousand”) the last says it all.
    """
    counts = sorted(counts_in(text, sentence), key=lambda count: count.span)
    slips = {one for one, other in pairwise(counts) if not text[one.span.end : other.span.start].strip()}
    ends = [sentence.start, *(count.span.end for count in counts)]
    starts = [*(count.span.start for count in counts[1:]), sentence.end]
    for count, before, behind in zip(counts, ends, starts, strict=False):
        if count not in slips:
            words = clause_of(text, sentence, count.span, before, behind)
            clause = whole_clause(text, sentence, count.span).of(text)
            kind = counted(text, count, sentence)
            yield _Stated(count, sentence, words, clause, sentence.of(text), above, kind)


def _sure(text: str, stated: _Stated, before: Figure | None) -> float:
    """How surely the number is one of loss; 0 where it is none."""
    count, kind = stated.count, stated.kind
    if kind is Counted.THINGS or tells_who_came(stated.clause):
        return 0
    if count.yearlike and kind not in (Counted.PEOPLE, Counted.LOSSES):
        return 0
    if kind in _OF_PEOPLE or count.value is None:
        near, wide, far = 0.9, 0.8, 0.6
    elif kind is Counted.TIMES:
        near, wide, far = (0, 0, 0) if tells_of_event(stated.clause) else (0.8, 0.6, 0)
    elif (count.value or 0) >= _SMALL:
        near, wide, far = 0.8, 0.7, (0.6 if (count.value or 0) >= _MANY else 0)
    else:
        those = before is not None and (
            counts_those_before(text, count) or is_led_by_loss(text, count, stated.sentence)
        )
        near, wide, far = (0.7, 0.7, 0) if those else (0, 0, 0)
    if tells_of_loss(stated.clause):
        return near
    if tells_of_event(stated.clause):
        return 0
    if tells_of_loss(stated.around):
        return wide
    return far if tells_of_loss(stated.above) and not tells_of_event(stated.around) else 0


def _figure(text: str, stated: _Stated, before: Figure | None) -> Figure | None:
    sure, count = _sure(text, stated, before), stated.count
    words = stated.words.of(text)
    wide = count.value is None or count.value >= _MANY or stated.kind in _OF_PEOPLE
    topic = topic_in(words, stated.clause, stated.around, wide=wide)
    rule = "number-and-topic" if count.value is not None else "words-and-topic"
    if topic is None and (tells_their_number(stated.around) or counts_those_before(text, count)):
        topic, rule = topic_of(stated.above), _OF_THOSE_BEFORE
    if not sure or (count.value is None and topic is None):
        return None
    group = group_of(words)
    if group is None and before and counts_those_before(text, count):
        group, rule = before.group, _OF_THOSE_BEFORE
    places = places_in(text, (stated.sentence,))
    years = _YEARS.search(stated.around)
    return Figure(
        text=words,
        value=count.value,
        bound=count.bound,
        what=words.replace(count.span.of(text), "", 1).strip(" ,;"),
        topic=topic,
        place=places[0].name if places else None,
        group=group,
        period=f"{years[1]}/{years[2]}" if years else None,
        reading=Reading(rule, sure if count.value is not None else min(sure, 0.7), stated.words),
        magnitude=count.magnitude,
    )
