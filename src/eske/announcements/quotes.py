"""What stands between quotation marks?"""

import re

from eske.announcements.shapes import UPPER
from eske.text.span import Span

_CLOSINGS = {"«": "»", "“": '”"', "„": '“”"', "‘": "’", '"': '"”', "<": ">"}
_DEEPEST = 4  # quotations in one another; more marks than these are noise
_LONGEST = 2000  # characters; a mark that is not closed by then is a slip
# “«The first title, A. Author «The second»”: a name before a second opening mark says that the first was left open.
_NEXT_AUTHOR = re.compile(rf"[,;.]?\s*(?:[-–—•*]\s*)?(?:{UPPER}\.\s?){{1,2}}{UPPER}[^\W\d_]+\s*$")
_NEXT_TITLE = re.compile(r"[,;]\s*$")


def quoted(text: str, span: Span) -> tuple[Span, ...]:
    """The outermost quotations in a stretch, in order, without their marks and the blanks inside.

    A quotation in a quotation belongs to it; where one mark closes both, it ends both. One that was left open ends
    before the author of the next, or before the comma that parts it from the next; straight marks do not reach over a
    line. Empty ones, and open ones with nothing behind them that ends them, are none.
    """
    found = []
    at = span.start
    while at < span.end:
        end = _end(text, at, min(span.end, at + _LONGEST)) if _opens(text, at) else -1
        if end < 0:
            at += 1
            continue
        if inner := _bare(text, at + 1, end):
            found.append(inner)
        at = end + 1
    return tuple(found)


def marked(text: str, inner: Span) -> Span:
    """The quotation with its marks."""
    start, end = inner.start, inner.end
    while start > 0 and text[start - 1] == " ":
        start -= 1
    while end < len(text) and text[end] == " ":
        end += 1
    start -= start > 0 and text[start - 1] in _CLOSINGS
    closed = end < len(text) and text[end] in '»”“"’>'
    return Span(start, end + 1) if closed else Span(start, inner.end)


def without_marks(text: str, span: Span) -> Span:
    """The stretch without the quotation marks that enclose the whole of it, if any do."""
    inside = quoted(text, span)
    return inside[0] if inside and marked(text, inside[0]) == span else span


def _bare(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    return Span(start, end) if start < end else None


def _opens(text: str, at: int) -> bool:
    mark = text[at]
    if mark not in _CLOSINGS:
        return False
    if mark == "<":
        return text.startswith("<<", at) or text[at - 1 : at] == "<"
    before = text[at - 1 : at]
    if mark == "‘":
        return not before.isalnum()
    return mark not in "“" or not before.isalnum()


def _end(text: str, at: int, stop: int) -> int:
    """Where the quotation that opens at `at` ends, or -1."""
    opening, closings = text[at], _CLOSINGS[text[at]]
    if opening in '"‘':
        return _end_of_line(text, at, stop, closings)
    depth, first = 0, -1
    for here in range(at + 1, stop):
        if text[here] == opening:
            author = _NEXT_AUTHOR.search(text, max(at + 1, here - 60), here)
            if depth == 0 and author and not _balanced(text, here, stop):
                return author.start()
            if depth == 0 and first < 0 and (comma := _NEXT_TITLE.search(text, max(at + 1, here - 4), here)):
                return comma.start()
            if first >= 0:  # what closed one only, and now another opens: the outer was closed with the inner
                return first
            depth += 1
            if depth > _DEEPEST:
                return first
        elif text[here] in closings:
            if depth == 0:
                return here
            depth -= 1
            first = here + 1
        elif text.startswith("\n\n", here):
            break
    return first


def _balanced(text: str, at: int, stop: int) -> bool:
    """Whether the quotation that opens at `at` is followed by a mark that closes the outer one right behind it."""
    end = text.find("»", at, stop)
    return text[end : end + 2] == "»»"


def _end_of_line(text: str, at: int, stop: int, closings: str) -> int:
    """The closing mark on the same line; a mark before a word, behind a blank, opens a quotation inside this one."""
    depth = 0
    for here in range(at + 1, stop):
        c = text[here]
        if c == "\n":
            return -1
        if c not in closings:
            continue
        if c == "’" and text[here + 1 : here + 2].isalpha():
            continue
        opens = text[here - 1].isspace() and text[here + 1 : here + 2].isalnum() and here - at > 2
        closes_twice = text[here + 1 : here + 2] == c
        if opens and c == '"' and text.count('"', here, _line_end(text, here)) % 2 == 0:
            depth += 1
        elif depth and not closes_twice:
            depth -= 1
            if text.find(c, here + 1, _line_end(text, here)) < 0:
                return here
        else:
            return here
    return -1


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
