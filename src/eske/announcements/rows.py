"""Which of the names between quoted titles made which of them?"""

import re
from dataclasses import dataclass

from eske.announcements.credit_behind import credit_behind
from eske.announcements.credits import Credit, credit_before
from eske.announcements.quotes import marked, quoted
from eske.text.span import Span

_PARTS = re.compile(r"[,;.]|\s(?:и|та|and|және|мен)\s")


@dataclass(frozen=True, slots=True)
class Placed:
    """A quoted title: its words, it with its marks, and the stretches up to its neighbours or the stretch's ends."""

    title: Span
    whole: Span
    before: Span
    behind: Span


def titles_in(text: str, stretch: Span) -> tuple[Placed, ...]:
    """The quoted titles of a stretch, in order."""
    titles = quoted(text, stretch)
    whole = [marked(text, title) for title in titles]
    placed = []
    for number, title in enumerate(titles):
        start, end = whole[number].start, whole[number].end
        left = whole[number - 1].end if number else stretch.start
        right = whole[number + 1].start if number + 1 < len(titles) else stretch.end
        placed.append(Placed(title, whole[number], Span(min(left, start), start), Span(end, max(end, right))))
    return tuple(placed)


def credits_of(text: str, row: tuple[Placed, ...]) -> list[Credit | None]:
    """The credit of each title of a row.

    Names alone between two titles could be those of either: a mark on one side of them decides, then what the marks
    decide elsewhere in the row, then whether its first title has its author before it and its last one behind it.
    """
    before: list[Credit | None] = []
    behind: list[Credit | None] = []
    for placed in row:
        above = before[-1] if before else None
        before.append(credit_before(text, placed.before, genitive=above is not None and above.genitive))
        behind.append(credit_behind(text, placed.behind))
    shared = [number for number in range(1, len(row)) if _are_same(behind[number - 1], before[number])]
    sides = {number: _side(text, row[number], behind[number - 1]) for number in shared}
    trails = bool(shared) and before[shared[0] - 1] is None and behind[shared[-1]] is not None
    leaning = sum(sides.values()) or (-1 if trails else 1)
    for number, side in sides.items():
        if (side or leaning) > 0:
            behind[number - 1] = None
        else:
            before[number] = None
    return [b or a for b, a in zip(before, behind, strict=True)]


def _are_same(behind: Credit | None, before: Credit | None) -> bool:
    return bool(behind and before and not behind.statement and behind.span.overlaps(before.span))


def _side(text: str, placed: Placed, credit: Credit | None) -> int:
    """1 where a mark parts the names from the title above them alone, -1 from the one below alone, 0 otherwise."""
    assert credit is not None
    above = _PARTS.search(text[placed.before.start : credit.span.start]) is not None
    below = _PARTS.search(text[credit.span.end : placed.before.end]) is not None
    return int(above) - int(below)
