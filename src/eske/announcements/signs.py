"""Why is a title in quotation marks a book's, or something else's?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from eske.announcements.bearers import bearer
from eske.announcements.bullets import without_bullet
from eske.announcements.credits import Credit
from eske.announcements.rows import Placed
from eske.announcements.words import either, table
from eske.names import nominatives
from eske.text.span import Span

_LONGEST = 35  # words; a longer quotation is no title
_SPEECH = 6  # words; a longer one that ends as a sentence does is somebody's speech where nobody made it
_YEAR = re.compile(r"\s*[\(,]?\s*(?P<year>(?:1[5-9]|20)\d\d)(?:\s*(?:г|ж|р)\.)?\s*\)?(?=\s*(?:[,;.)»\n]|$))")
_SAID = re.compile(r"\s*[,.!?…]{0,2}\s*[–—-]?\s*(?=[^\W\d_])")
_COLON = re.compile(r"[^\W\d_]:\s*$")
_STOPS = re.compile(r"[^\W\d_]{3}[.!?…]+\s+[^\W\d_a-zа-яёәіғқңөұүһєї]")
_BETWEEN = re.compile(r"\s*[,;.]?\s*(?:and|и|та|і|й|және|мен|бен|пен)?\s*")
_SPOKEN = 3  # words from which a quotation may be speech


@dataclass(frozen=True, slots=True)
class Sign:
    """Why a quoted title is a book's and what stands beside it; no rule where something else bears it."""

    rule: str = ""
    confidence: float = 0.0
    credit: Credit | None = None
    year: Span | None = None
    carried: bool = False


OTHER = Sign()


def sign_of(text: str, placed: Placed, author: Credit | None, *, heads: bool) -> Sign | None:
    """The sign by which a title is a book's, `OTHER` where a word says that it is something else's, None where nothing
    tells. `heads` says that it is the first title of an item of a list of books.
    """
    words = placed.title.of(text).split()
    if len(words) > _LONGEST or (len(words) > _SPEECH and words[-1][-1] in "!?…" and not author):
        return None
    if _is_speech(text, placed):
        return OTHER
    word = bearer(text, placed, author)
    if word == "other":
        return OTHER
    match = _YEAR.match(text, placed.behind.start, placed.behind.end)
    year = Span(*match.span("year")) if match else None
    if author and (author.sure or word or heads):
        return Sign("title-and-author", 0.85 if author.sure else 0.7, author, year)
    if word:
        return Sign("title-and-kind", 0.75, None, year)
    if year:
        return Sign("title-and-year", 0.7, None, year)
    if author and author.genitive and any(nominatives(w) for c in author.contributors for w in c.as_written.split()):
        return Sign("title-and-words-like-a-name", 0.55, author)
    opens = without_bullet(text, placed.before).start == placed.before.end
    return Sign("title-heads-item", 0.6) if heads and opens else None


def _is_speech(text: str, placed: Placed) -> bool:
    """Whether a quotation is what somebody says: a word of saying follows it, or it is sentences behind a colon."""
    words = placed.title.of(text)
    gap = _SAID.match(text, placed.behind.start, placed.behind.end)
    if gap and len(words.split()) >= _SPOKEN and _said().match(text, gap.end(), placed.behind.end):
        return True
    return _COLON.search(text, placed.before.start, placed.before.end) is not None and bool(_STOPS.search(words))


def spread(text: str, row: Sequence[Placed], signs: list[Sign | None], credits: Sequence[Credit | None]) -> None:
    """A title beside a book's title in a list is a book's too; who made several is named before the first only.

    What stands beside something else's title in the list that a word announces is something else's too.
    """
    # Where semicolons part the authors of a row, commas part the titles of one author.
    parted = any(";" in placed.before.of(text) for placed in row)
    pairs = [(number, number + 1) for number in range(len(row) - 1)]
    for one, other in (*pairs, *((b, a) for a, b in reversed(pairs)), *pairs):
        known, near = signs[one], signs[other]
        if known is None or not _are_beside(text, row[min(one, other)], row[max(one, other)], known):
            continue
        if known is OTHER:
            if near is None and one < other:
                signs[other] = OTHER
            continue
        credit = known.credit
        carried = credit if credit and (credit.carries or parted) and one < other else None
        if near is None:
            own = credits[other]
            signs[other] = Sign("title-listed-beside", 0.6, own or carried, carried=own is None and carried is not None)
        elif near.rule and not near.credit and carried:
            signs[other] = replace(near, credit=carried, carried=True)


def _are_beside(text: str, first: Placed, second: Placed, known: Sign) -> bool:
    """Whether only a comma or an “and” stands between two titles, besides the year and the credit of the known one."""
    year = _YEAR.match(text, first.whole.end, second.whole.start)
    start = year.end() if year else first.whole.end
    gap = Span(first.whole.end, max(first.whole.end, second.whole.start))
    credit = known.credit
    if credit and credit.statement and gap.holds(credit.statement):
        start = max(start, credit.statement.end + 1)
    elif credit and gap.holds(credit.span):
        start = max(start, credit.span.end)
    return start <= gap.end and _BETWEEN.fullmatch(text, start, gap.end) is not None


@cache
def _said() -> re.Pattern[str]:
    """A word of saying, a name or two words before it perhaps: “– so the director said”."""
    return re.compile(rf"(?:(?:[^\W\d_]\.\s?)*[^\W\d_]+\s+){{0,3}}(?:{either(table('people')['said'])})", re.IGNORECASE)
