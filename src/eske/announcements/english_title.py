"""Where does the title begin that stands before “by” in English?"""

import re

from eske.announcements.bullets import without_bullet
from eske.text.span import Span

_LONGEST = 20  # words of a title that has a line to itself
# “Posted by …” says who wrote the page.
_SAYS_WHO = re.compile(
    r"(?:posted|written|compiled|published|submitted|reviewed|created|curated|designed|organi[sz]ed|hosted|presented|led|"
    r"photos?|story|text)(?:\s+(?:on|at)\s.*)?",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\S+")
# What a title has in small letters, and the figures that it may hold.
_SMALL = re.compile(
    r"(?:a|an|the|of|and|in|on|to|for|from|with|without|nor|or|at|as|is|by|but|into|through|after|before|over|under|"
    r"during|between|about|against|who|that|&|[–—:/-]|\d[\d\w.,:–-]*)[,:]?"
)
_LEADS = re.compile(r"\s(?P<verb>is|are|was|were|includes?|including|read|try|see)\s+(?=[“‘'\"A-Z\d])|:\s+")
# What may follow the last name on a line that holds a title and its makers: notes, a year, a shelf mark, a remark.
_NOTES = r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|[.,;!*†])*\s*(?:\([^()]*\)|\d{4}|[A-Z\d .]{0,24})?"
_REST = re.compile(rf"{_NOTES}\s*(?:ISBN[-:\s\dX]*)?\s*(?:\s[–—-]\s.*)?$")


def title_before(text: str, before: Span, names_end: int, piece: Span) -> Span | None:
    """The title with which the stretch `before` ends, or None.

    Where the line, `piece`, holds nothing else but the names that end at `names_end`, all of it is the title; in a
    sentence it is the row of capitalised words.
    """
    stop = before.end
    while stop > before.start and text[stop - 1] in " ,\u00a0\t":
        stop -= 1
    start = _behind_lead(text, without_bullet(text, Span(before.start, stop)).start, stop)
    line = text[start:stop]
    alone = before.start == piece.start and _REST.fullmatch(text, names_end, piece.end) is not None
    if (
        alone
        and line[:1].isupper() | line[:1].isdigit()
        and len(line.split()) <= _LONGEST
        and _begins_line(text, start)
    ):
        return None if _SAYS_WHO.fullmatch(line) else _unquoted(text, Span(start, stop))
    row = _row(text, Span(start, stop))
    words = row.of(text) if row else ""
    return None if _SAYS_WHO.fullmatch(words) or _SMALL.fullmatch(words.lower()) else row


def _behind_lead(text: str, start: int, stop: int) -> int:
    """Where a title begins behind words that lead to it: “On the shelf: …”, “The second book is …”.

    Those have small letters that a title has not, and a word before a colon stands in small letters too.
    """
    for match in reversed(list(_LEADS.finditer(text, start, stop))):
        words = text[start : match.start()].split()
        if match["verb"]:
            words = words or [""]
        elif not words or words[-1][0].isupper():
            continue
        if any(word[0:1].islower() and not _SMALL.fullmatch(word) for word in words):
            return match.end()
    return start


def _begins_line(text: str, at: int) -> bool:
    return without_bullet(text, Span(text.rfind("\n", 0, at) + 1, at)).start == at


def _row(text: str, span: Span) -> Span | None:
    """The row of capitalised words with which a stretch ends, the small words between them included."""
    start = None
    for match in reversed(list(_TOKEN.finditer(text, span.start, span.end))):
        word = match.group().lstrip("“\"‘'(")
        if not word or word[0].isupper():
            start = match.start()
        elif not _SMALL.fullmatch(word):
            break
    if start is None or not text[start : span.end].strip(" ,"):
        return None
    last = text[start : span.end].split()[-1]
    return None if last.islower() and len(last) < 3 else _unquoted(text, Span(start, span.end))


def _unquoted(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in "“\"‘'*_ ":
        start += 1
    while end > start and text[end - 1] in "”\"’'*_ ,:":
        end -= 1
    return Span(start, end)
