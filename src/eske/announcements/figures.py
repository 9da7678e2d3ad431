"""Which numbers of losses does a text state, of what and how surely?"""

import re
from functools import cache
from itertools import pairwise

from eske.announcements.counts import Count, counts_in
from eske.announcements.dates import dates_in
from eske.announcements.draft import Block, Figure
from eske.announcements.places import places_in
from eske.announcements.sentences import sentences
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

_CLAUSE_END = re.compile(r"[,;:()]\s|\s[–—-]\s|[.!?]\s*$")
# “which led to the deaths of …”: the words that tie the clause to the one before say nothing of the figure.
_TIE = re.compile(r"(?:which|that|who)\b(?:\s+\w+){1,3}?\s+(?=(?:the|a)\b)|(?:and|и|а|және|ал|та|і)\s+", re.IGNORECASE)
_YEARS = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)\s?[-–—]\s?(1[89]\d\d|20\d\d)(?!\d)")
_SMALL = 100  # a number below counts anything, unless a word for people follows
_MANY = 1000  # a number from here on counts people in a sentence about losses, even where the loss stands further off
_WORDS_BEHIND = 4  # words behind a number in which the thing counted stands


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
            counts = _without_slips(text, sorted(counts_in(text, sentence), key=lambda count: count.span))
            for number, count in enumerate(counts):
                if any(span.overlaps(count.span) for span in out) or _is_of_things(text, count, sentence):
                    continue
                stop = counts[number + 1].span.start if number + 1 < len(counts) else sentence.end
                figure = _figure(text, sentence, count, before, stop, above)
                if figure:
                    found.append(figure)
                    before = figure
            above = sentence.of(text)
    return tuple(found)


def _without_slips(text: str, counts: list[Count]) -> list[Count]:
    """The quantities; of two in a row with only a blank between (“100 hundred thousand”) the last says it all."""
    slips = {one for one, other in pairwise(counts) if not text[one.span.end : other.span.start].strip()}
    return [count for count in counts if count not in slips]


def _is_of_things(text: str, count: Count, sentence: Span) -> bool:
    """Whether the number counts books, visitors, years of age and the like, or is itself a name (“article 58”)."""
    behind = text[count.span.end : sentence.end].lstrip()
    if _pattern("numbered").search(text[max(sentence.start, count.span.start - 12) : count.span.start].rstrip()):
        return True
    if _pattern("things").match(behind) or _thing_follows(behind):
        return True
    return _pattern("attended").search(_clause(text, sentence, count.span).of(text)) is not None


def _thing_follows(behind: str) -> bool:
    """Whether the first noun that is known behind the number, after an adjective or two, is a thing."""
    for word in behind.split()[:3]:
        if _pattern("people").match(word) or word[-1] in ".,;:":
            return False
        if _pattern("things").match(word):
            return True
    return False


def _counts_people(text: str, count: Count, sentence: Span) -> bool:
    words = text[count.span.end : sentence.end].split()[:_WORDS_BEHIND]
    return any(_pattern("people").match(word) for word in words)


def _figure(text: str, sentence: Span, count: Count, before: Figure | None, stop: int, above: str) -> Figure | None:
    clause = _clause(text, sentence, count.span)
    if clause.start == count.span.start and len(text[count.span.end : min(stop, clause.end)].split()) > 1:
        clause = Span(clause.start, len(text[: min(stop, clause.end)].rstrip()))
    if not _is_plausible(text, count, sentence):
        return None
    begins = [match.end() for match in _CLAUSE_END.finditer(text, sentence.start, clause.start)]
    whole = text[begins[-1] if begins else sentence.start : clause.end]
    topic = _topic((clause.of(text), whole), sentence.of(text), wide=_is_wide(text, count, sentence))
    rule = "number-and-topic" if count.value is not None else "words-and-topic"
    if topic is None and _pattern("their_number").match(sentence.of(text).lstrip()):
        topic, rule = _first_topic(above), "number-and-topic-of-those-before"
    if topic is None:
        return None
    words = clause.of(text)
    group = _group(words)
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


def _is_plausible(text: str, count: Count, sentence: Span) -> bool:
    """Whether a small number counts people, is a share, or is said of those before or of days and years."""
    if count.value is None or count.value >= _SMALL or "%" in count.span.of(text):
        return True
    return _counts_people(text, count, sentence) or _elliptic(text, count.span) or _is_time(text, count, sentence)


def _is_time(text: str, count: Count, sentence: Span) -> bool:
    return _pattern("times").match(text[count.span.end : sentence.end].lstrip()) is not None


def _is_wide(text: str, count: Count, sentence: Span) -> bool:
    """Whether the topic may stand anywhere in the sentence."""
    return count.value is None or count.value >= _MANY or _counts_people(text, count, sentence)


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


def _topic(clause: tuple[str, str], sentence: str, *, wide: bool) -> str | None:
    """The topic of the clause from the number on, else of the whole clause, else of the sentence.

    What people died of may stand elsewhere in the sentence.
    """
    own, around = _first_topic(clause[0]) or _first_topic(clause[1]), _first_topic(sentence)
    if own == "died" and around and around.startswith("died"):
        return around
    return own or (around if wide or around == "length-of-siege" else None)


def _first_topic(words: str) -> str | None:
    return next((code for code, patterns in _topics() if all(p.search(words) for p in patterns)), None)


def _group(words: str) -> str | None:
    return next((code for code, pattern in _groups() if pattern.search(words)), None)


def _elliptic(text: str, count: Span) -> bool:
    """Whether a verb follows the number at once: “20 thousand were shot”.

    Then those counted are those of the sentence before.
    """
    following = text[count.end : count.end + 40].split()
    return bool(following) and _pattern("ellipsis").fullmatch(following[0].strip(".,;:!")) is not None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    words = either(table("figures")[name])
    return re.compile(rf"(?:{words})$" if name == "numbered" else rf"(?:{words})(?!\w)", re.IGNORECASE)


@cache
def _topics() -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    return tuple(
        (topic["code"], tuple(re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for words in topic["words"]))
        for topic in table("topics")["topic"]
    )


@cache
def _groups() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((code, re.compile(pattern, re.IGNORECASE)) for code, pattern in table("groups").items())
