"""What does a number in a sentence count: people, time, or things?"""

import re
from functools import cache

from eske.announcements.counts import Count
from eske.announcements.words import either, table
from eske.text.span import Span

_WORDS_BEHIND = 4  # words behind a number in which the people counted stand
_NEAR = 12  # characters before a number in which stands what makes it a name


def counts_people(text: str, count: Count, sentence: Span) -> bool:
    words = text[count.span.end : sentence.end].split()[:_WORDS_BEHIND]
    return any(_pattern("people").match(word) for word in words)


def counts_time(text: str, count: Count, sentence: Span) -> bool:
    """Whether days, months, years or a share follow the number."""
    return _pattern("times").match(text[count.span.end : sentence.end].lstrip()) is not None


def counts_things(text: str, count: Count, sentence: Span) -> bool:
    """Whether books, years of age and the like follow the number, or it is itself a name (“article 58”)."""
    before = text[max(sentence.start, count.span.start - _NEAR) : count.span.start].rstrip()
    behind = text[count.span.end : sentence.end].lstrip()
    return bool(_pattern("numbered").search(before) or _pattern("things").match(behind)) or _thing_follows(behind)


def _thing_follows(behind: str) -> bool:
    """Whether the first noun that is known behind the number, after an adjective or two, is a thing."""
    for word in behind.split()[:3]:
        if _pattern("people").match(word) or word[-1] in ".,;:":
            return False
        if _pattern("things").match(word):
            return True
    return False


def counts_those_before(text: str, count: Count) -> bool:
    """Whether a verb follows the number at once, as in “20 thousand were shot”: those are of the sentence before."""
    following = text[count.span.end : count.span.end + 40].split()
    return bool(following) and _pattern("ellipsis").fullmatch(following[0].strip(".,;:!")) is not None


def tells_their_number(sentence: str) -> bool:
    """Whether a sentence begins as “Their number …”, and so speaks of those of the sentence before."""
    return _pattern("their_number").match(sentence.lstrip()) is not None


def tells_who_came(clause: str) -> bool:
    return _pattern("attended").search(clause) is not None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    words = either(table("figures")[name])
    return re.compile(rf"(?:{words})$" if name == "numbered" else rf"(?:{words})(?!\w)", re.IGNORECASE)
