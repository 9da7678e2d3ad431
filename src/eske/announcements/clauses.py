"""Which words belong to a number in its sentence?"""

import re

from eske.text.span import Span

_END = re.compile(r"[,;:()]\s|\s[–—-]\s|[.!?]\s*$")
# “which led to the deaths of …”: the words that tie the clause to the one before say nothing of the figure.
_TIE = re.compile(r"(?:which|that|who)\b(?:\s+\w+){1,3}?\s+(?=(?:the|a)\b)|(?:and|и|а|және|ал|та|і)\s+", re.IGNORECASE)
_FEW = 3  # words behind a number from which they tell what it counts


def clause_of(text: str, sentence: Span, count: Span, next_count: int) -> Span:
    """From the quantity to the end of its clause or to the next quantity; where little follows, from its beginning."""
    end = _END.search(text, count.end, sentence.end)
    stop = end.start() if end else sentence.end
    start = count.start
    if len(text[count.end : stop].split()) < _FEW:
        start = beginning(text, sentence, count.start)
    elif len(text[count.end : min(stop, next_count)].split()) > 1:
        stop = min(stop, next_count)
    while start < stop and text[start].isspace():
        start += 1
    if (tie := _TIE.match(text, start, stop)) and tie.end() <= count.start:
        start = tie.end()
    return Span(start, len(text[:stop].rstrip(" .!?…")) if stop else stop)


def beginning(text: str, sentence: Span, at: int) -> int:
    """Where the clause begins in which `at` lies."""
    return max((match.end() for match in _END.finditer(text, sentence.start, at)), default=sentence.start)
