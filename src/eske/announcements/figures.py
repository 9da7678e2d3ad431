"""Which numbers of losses does a text state, of what and how surely?"""

import re
from itertools import pairwise

from eske.announcements.clauses import beginning, clause_of
from eske.announcements.counted import (
    counts_people,
    counts_things,
    counts_those_before,
    counts_time,
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
_SMALL = 100  # a number below counts anything, unless a word for people follows
_MANY = 1000  # a number from here on counts people in a sentence about losses, even where the loss stands further off
_OF_THOSE_BEFORE = "number-and-topic-of-those-before"


def figures_in(text: str, blocks: tuple[Block, ...], apart: tuple[Span, ...] = ()) -> tuple[Figure, ...]:
    """The figures of loss in the text, in order; in the stretches `apart`, those of books, none is looked for.

    A number counts where a topic of loss stands in its clause; in its sentence, where the number is large or counts
    people. Years, days, and numbers of books, visitors and other things do not. A quantity in words alone
    (“millions”) has no value.
    """
    found: list[Figure] = []
    for block in blocks:
        before: Figure | None = None
        above = ""
        out = [*apart, *(date.reading.span for date in dates_in(text, block.span) if date.reading.span)]
        for sentence in sentences(text, block.span):
            for count, clause in _clauses(text, sentence):
                if any(span.overlaps(count.span) for span in out) or not _is_of_loss(text, count, sentence, clause):
                    continue
                if figure := _figure(text, sentence, count, clause, before, above):
                    found.append(figure)
                    before = figure
            above = sentence.of(text)
    return tuple(found)


def _clauses(text: str, sentence: Span) -> list[tuple[Count, Span]]:
    """The quantities of a sentence, each with its words.

    Of two in a row with only a blank between (“100 hundred thousand”) the last says it all.
    """
    counts = sorted(counts_in(text, sentence), key=lambda count: count.span)
    slips = {one for one, other in pairwise(counts) if not text[one.span.end : other.span.start].strip()}
    ends = [*(count.span.start for count in counts[1:]), sentence.end]
    return [
        (count, clause_of(text, sentence, count.span, end))
        for count, end in zip(counts, ends, strict=False)
        if count not in slips
    ]


def _is_of_loss(text: str, count: Count, sentence: Span, clause: Span) -> bool:
    """Whether the number may count a loss: it counts no things and no visitors, and where it is small, people."""
    if counts_things(text, count, sentence) or tells_who_came(clause.of(text)):
        return False
    if count.value is None or count.value >= _SMALL or "%" in count.span.of(text):
        return True
    return (
        counts_people(text, count, sentence) or counts_those_before(text, count) or counts_time(text, count, sentence)
    )


def _figure(text: str, sentence: Span, count: Count, clause: Span, before: Figure | None, above: str) -> Figure | None:
    words, around = clause.of(text), sentence.of(text)
    whole = text[beginning(text, sentence, clause.start) : clause.end]
    wide = count.value is None or count.value >= _MANY or counts_people(text, count, sentence)
    topic = topic_in(words, whole, around, wide=wide)
    rule = "number-and-topic" if count.value is not None else "words-and-topic"
    if topic is None and tells_their_number(around):
        topic, rule = topic_of(above), _OF_THOSE_BEFORE
    if topic is None:
        return None
    group = group_of(words)
    if group is None and before and counts_those_before(text, count):
        group, rule = before.group, _OF_THOSE_BEFORE
    places = places_in(text, (sentence,))
    years = _YEARS.search(around)
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
