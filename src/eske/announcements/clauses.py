"""Which words belong to a number in its sentence?"""

import re

from eske.text.span import Span

_END = re.compile(r"[,;:()…]\s|\s[–—-]\s|[.!?]\s*$|\s*[\U0001f000-\U0001ffff\u2600-\u27bf]")
# Where a second statement begins that has its own verb or noun.
_AND = re.compile(r"\s(?:and|but|и|а|но|та|й|і|але|және|ал|бірақ)\s", re.IGNORECASE)
# “which led to the deaths of …”: the words that tie the clause to the one before say nothing of the figure.
_TIE = re.compile(r"(?:which|that|who)\b(?:\s+\w+){1,3}?\s+(?=(?:the|a)\b)|(?:and|и|а|және|ал|та|і)\s+", re.IGNORECASE)
_NOUN = re.compile(r"[^\W\d_]{4,}")  # a shorter word says of two numbers that they belong together: “7 of its 9 …”
_FEW = 3  # words behind a number from which they tell what it counts
_MOST = 5  # words behind a number that still belong to it
_BEFORE = 3  # words before a number that lead to it


def clause_of(text: str, sentence: Span, count: Span, before: int, behind: int) -> Span:
    """The quantity and a few words behind it, to the end of its clause or to the next quantity, at `behind`.

    Where little follows, it begins with the words that lead to it, after the last quantity, which ends at `before`.
    """
    end = _END.search(text, count.end, sentence.end)
    stop = end.start() if end else sentence.end
    start = count.start
    near = min(stop, behind)
    if len(text[count.end : near].split()) < _FEW:
        start = _led_from(text, max(beginning(text, sentence, count.start), before), count.start)
    if near < stop and (_NOUN.search(text, count.end, near) or start < count.start):
        stop = near
    stop = _few_words(text, count.end, stop)
    while start < stop and text[start].isspace():
        start += 1
    if (tie := _TIE.match(text, start, stop)) and tie.end() <= count.start:
        start = tie.end()
    return Span(start, max(count.end, len(text[:stop].rstrip(" .!?…"))))


def _few_words(text: str, start: int, stop: int) -> int:
    """Where the few words end that still belong to the number, or a second statement begins."""
    second = _AND.search(text, start, stop)
    if second and second.start() > start:
        stop = second.start()
    words = list(re.finditer(r"\S+", text[start:stop]))
    return start + words[_MOST - 1].end() if len(words) > _MOST else stop


def _led_from(text: str, start: int, at: int) -> int:
    words = list(re.finditer(r"\S+", text[start:at]))
    return start + words[-_BEFORE].start() if len(words) > _BEFORE else start


def beginning(text: str, sentence: Span, at: int) -> int:
    """Where the clause begins in which `at` lies."""
    return max((match.end() for match in _END.finditer(text, sentence.start, at)), default=sentence.start)


def whole_clause(text: str, sentence: Span, count: Span) -> Span:
    """The clause in which a quantity lies."""
    end = _END.search(text, count.end, sentence.end)
    return Span(beginning(text, sentence, count.start), end.start() if end else sentence.end)
