"""What does the announcement call itself?"""

import re
from functools import cache

from eske.announcements.dates import dates_in
from eske.announcements.draft import Block, BlockKind, TextValue
from eske.announcements.occasion import occasion_of
from eske.announcements.role_words import is_staff
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

_FIRST = 8  # lines among which the title stands; above it a page has its own name and its menus
_LONGEST = 130  # characters of a title
_INSTITUTION = re.compile(r"(?<!\w)(?:КГУ|КГКП|ГКУ|МБУК|МБУ|МКУ|КММ|КМҚК|ЖШС|ТОО|КУ|КЗ)(?!\w)")
_ENDED = re.compile(r"[.,;:]\s*$")


def title_of(text: str, blocks: tuple[Block, ...]) -> TextValue | None:
    """The line above the first paragraph that is likeliest the title, or None where the text begins with its prose.

    A line that names the exhibition or the day is likelier than the first one, and a date or a name of a menu is none.
    """
    if len(blocks) < 2:
        return None
    lines = []
    for block in blocks[:_FIRST]:
        if not _could_be(text, block):
            break
        lines.append(block.span)
    if not lines:
        return None
    best = max(lines, key=lambda span: (_weight(text, span), -span.start))
    if _weight(text, best) < 0:
        return None
    return TextValue(" ".join(best.of(text).split()), Reading("heading-first", 0.8, best))


def _could_be(text: str, block: Block) -> bool:
    line = block.span.of(text)
    kind = block.kind is BlockKind.HEADING or (block.kind is BlockKind.PARAGRAPH and not _ENDED.search(line))
    return kind and len(line) < _LONGEST


def _weight(text: str, span: Span) -> int:
    """How likely a line is the title: what it names, and whether it is more than a word, a date or a number."""
    line = span.of(text)
    if any(len(date.text) * 2 > len(line) for date in dates_in(text, span)) and not _exhibition().search(line):
        return -2
    words = re.findall(r"[^\W\d_]{2,}", line)
    if len(words) < 2 or is_staff(line) or _INSTITUTION.search(line) or (line[0].isdigit() and len(words) < 4):
        return -1
    named = occasion_of(line, len(line)) is not None
    return 3 * bool(_exhibition().search(line)) + 2 * named + (len(words) > 2)


@cache
def _exhibition() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(table('mentions')['exhibitions'])})", re.IGNORECASE)
