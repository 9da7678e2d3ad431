"""Which numbers of losses does a text state, of what and how surely?"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from eske.announcements.clauses import clause_of, whole_clause
from eske.announcements.counted import counted, counts_those_before, tells_of_loss, tells_their_number
from eske.announcements.counts import counts_in
from eske.announcements.dates import dates_in
from eske.announcements.draft import Block, BlockKind, Figure
from eske.announcements.loss import OF_PEOPLE, Stated, sureness
from eske.announcements.places import places_in
from eske.announcements.sentences import sentences
from eske.announcements.topics import group_of, topic_in, topic_of
from eske.text.span import Reading, Span

_YEARS = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)\s?[-–—]\s?(1[89]\d\d|20\d\d)(?!\d)")
_MANY = 1000  # a number from here on counts people in a sentence about losses, even where the loss stands further off
_OF_THOSE_BEFORE = "number-and-topic-of-those-before"
_BLOCKS = 2  # of a page that tell of loss, by which it is one about loss


def figures_in(text: str, blocks: tuple[Block, ...], apart: tuple[Span, ...] = ()) -> tuple[Figure, ...]:
    """The figures of loss in the text, in order; in the stretches `apart`, those of books, none is looked for.

    A number counts by what it counts and by what its clause, its sentence or the one before tell of loss; the further
    off that stands, the less sure the figure. Years, days, ages, and numbers of books, visitors and other things do
    not. A quantity in words alone (“millions”) has no value.
    """
    found: list[Figure] = []
    telling = (block for block in blocks if tells_of_loss(block.span.of(text)))
    page = len(list(islice(telling, _BLOCKS))) == _BLOCKS
    for block in blocks:
        before: Figure | None = None
        above = ""
        dates = [date.reading.span for date in dates_in(text, block.span) if date.reading.span]
        for sentence in sentences(text, block.span):
            for stated in _stated(text, sentence, above, page=page and block.kind is BlockKind.PARAGRAPH):
                if any(span.overlaps(stated.count.span) for span in (*apart, *dates)):
                    continue
                if figure := _figure(text, stated, before):
                    found.append(figure)
                    before = figure
            above = sentence.of(text)
    return tuple(found)


def _stated(text: str, sentence: Span, above: str, *, page: bool) -> Iterator[Stated]:
    """The quantities of a sentence, each with its words.

    Of two in a row with only a blank between, the first in digits (“100 hundred thousand”), the last says it all.
    """
    counts = sorted(counts_in(text, sentence), key=lambda count: count.span)
    slips = {
        one
        for one, other in pairwise(counts)
        if not text[one.span.end : other.span.start].strip() and text[one.span.end - 1].isdigit()
    }
    ends = [sentence.start, *(count.span.end for count in counts)]
    starts = [*(count.span.start for count in counts[1:]), sentence.end]
    for count, before, behind in zip(counts, ends, starts, strict=False):
        if count not in slips:
            words = clause_of(text, sentence, count.span, before, behind)
            clause = whole_clause(text, sentence, count.span).of(text)
            kind = counted(text, count, sentence)
            yield Stated(count, sentence, words, clause, sentence.of(text), above, kind, page)


def _figure(text: str, stated: Stated, before: Figure | None) -> Figure | None:
    sure, count = sureness(text, stated, led=before is not None), stated.count
    if not sure:
        return None
    words = stated.words.of(text)
    wide = count.value is None or count.value >= _MANY or stated.kind in OF_PEOPLE
    topic = topic_in(words, stated.clause, stated.around, wide=wide)
    rule = "number-and-topic" if count.value is not None else "words-and-topic"
    if topic is None and (tells_their_number(stated.around) or counts_those_before(text, count)):
        topic, rule = topic_of(stated.above), _OF_THOSE_BEFORE
    if topic is None and count.value is None:
        return None
    rule = rule if topic else "number-and-loss"
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
