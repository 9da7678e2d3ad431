"""Whose words stand on the page without quotation marks?"""

import re

from eske.announcements.attribution import Attribution, as_quotation, says, speaker_in
from eske.announcements.draft import Block, Quotation
from eske.announcements.find_names import names_in
from eske.announcements.role_words import is_staff
from eske.announcements.shapes import INITIALS_BEHIND, WITH_INITIALS, WORDS
from eske.text.span import Span

_LINE = 70  # characters of a line of verse
_LINES = 10  # lines of a motto
_NAME_LINE = re.compile(rf"[-–—(©]*\s*(?:{WITH_INITIALS}|{INITIALS_BEHIND}|{WORDS})(?:,\s[^.!?\d]{{2,60}})?\)?")
_BEHIND_DASH = re.compile(
    r"[–—-]\s+(?P<first>[^–—]{8,}?[,.!?…])\s[–—-]\s(?P<who>[^–—]{4,90}?)(?:[.,]\s[–—-]\s(?P<rest>.+)|[.])?"
)


def verse_above_name(text: str, paragraphs: list[Block], number: int) -> Quotation | None:
    """Short lines that stand together, apart from what is above them, with a name in the line below: a motto."""
    lines = [paragraphs[number].span]
    if not number or "\n\n" not in text[paragraphs[number - 1].span.end : lines[0].start].replace("\r", ""):
        return None
    for block in paragraphs[number + 1 : number + _LINES]:
        if text[lines[-1].end : block.span.start].strip(" \r") != "\n":
            return None
        if _NAME_LINE.fullmatch(text, block.span.start, block.span.end) and _is_verse(text, lines):
            return _of_name(text, lines, block.span)
        lines.append(block.span)
    return None


def _is_verse(text: str, lines: list[Span]) -> bool:
    short = all(len(line.of(text)) <= _LINE and not re.search(r"[\d:@|]", line.of(text)) for line in lines)
    return short and len(lines) > 1 and lines[-1].of(text).endswith((".", "…", "!", "?", "»", "”"))


def _of_name(text: str, lines: list[Span], below: Span) -> Quotation | None:
    """The lines as those of the name below, where that stands apart from what follows and is nobody's of the staff."""
    names = names_in(text, below)
    apart = text[below.end : below.end + 2].strip(" ") in ("", "\n", "\n\n")
    if not names or not apart or is_staff(below.of(text)):
        return None
    return as_quotation(text, lines, Attribution(names[0], below.end, "verse-above-name", 0.7))


def said_behind_dash(text: str, paragraph: Span) -> Quotation | None:
    """A paragraph that a dash opens as speech, with its attribution behind a second dash."""
    match = _BEHIND_DASH.fullmatch(text, paragraph.start, paragraph.end)
    speaker = speaker_in(text, Span(*match.span("who"))) if match and says(match["who"]) else None
    if not match or not speaker:
        return None
    parts = [Span(*match.span(name)) for name in ("first", "rest") if match[name]]
    return as_quotation(text, parts, Attribution(speaker, paragraph.end, "said-behind-dash", 0.8))
