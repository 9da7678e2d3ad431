"""Where does the title end and the other title information begin?"""

import re

from eske.text.span import Reading, Span

_QUOTED = re.compile(r"«[^»]*»|„[^“]*“|“[^”]*”|\"[^\"]*\"")
_STOP = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ])")


def title_of(text: str, start: int, end: int) -> dict[str, tuple[str, Reading]]:
    """Title and subtitle of `text[start:end]`, parted by the first colon outside quotes, else by a full stop."""
    span = _bare(text, start, end)
    if span.start == span.end:
        return {}
    for mark, rule, sure in ((_colon(text, span), "colon", 0.9), (_stop(text, span), "full-stop", 0.7)):
        if mark:
            title, subtitle = _bare(text, span.start, mark[0]), _bare(text, mark[1], span.end)
            if title.start < title.end and subtitle.start < subtitle.end:
                return {
                    "title": (title.of(text), Reading(f"title-before-{rule}", sure, title)),
                    "subtitle": (subtitle.of(text), Reading(f"subtitle-after-{rule}", sure, subtitle)),
                }
    return {"title": (span.of(text), Reading("title-whole", 0.9, span))}


def _colon(text: str, span: Span) -> tuple[int, int] | None:
    quoted = [Span(*match.span()) for match in _QUOTED.finditer(text, span.start, span.end)]
    for match in re.compile(r"\s*:\s*").finditer(text, span.start, span.end):
        if not any(q.holds(Span(*match.span())) for q in quoted):
            return match.span()
    return None


def _stop(text: str, span: Span) -> tuple[int, int] | None:
    quoted = [Span(*match.span()) for match in _QUOTED.finditer(text, span.start, span.end)]
    for match in _STOP.finditer(text, span.start, span.end):
        if not any(q.holds(Span(*match.span())) for q in quoted):
            return match.span()
    return None


def _bare(text: str, start: int, end: int) -> Span:
    """The stretch without blanks and separating marks round it, and without quotes that hold the whole of it."""
    while start < end and (text[start].isspace() or text[start] in ".,:;–—-/"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ".,:;–—-/"):
        end -= 1
    if match := _QUOTED.fullmatch(text, start, end):
        return Span(match.start() + 1, match.end() - 1)
    return Span(start, end)
