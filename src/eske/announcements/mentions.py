"""Which books does the running text name by titles in quotation marks?"""

import re
from collections.abc import Container
from dataclasses import dataclass, replace
from functools import cache

from eske.announcements.credits import Credit, credit_before, credit_behind
from eske.announcements.draft import Book
from eske.announcements.quotes import marked, quoted
from eske.announcements.words import any_of, either, table
from eske.names import nominatives
from eske.references import Reference
from eske.references.title import title_of
from eske.text.span import Reading, Span

_LONGEST = 35  # words; a longer quotation is no title
_PHRASE = re.compile(r"[^.,;:!?()«»“”„\"\n]*$")  # the words that lead to a title
_YEAR = re.compile(r"\s*[\(,]?\s*(?P<year>(?:1[5-9]|20)\d\d)(?:\s*(?:г|ж|р)\.)?\s*\)?(?=\s*(?:[,;.)»\n]|$))")
_BETWEEN = re.compile(r"[,;.]?\s*(?:and|и|та|і|й|және|мен|бен|пен)?\s*")
_STOP = re.compile(r"[,;:!?()«»“”„\"\n]|\.(?!\s?б\.)")  # т.б., “and others”, ends no phrase
_BEHIND_WORDS = 5


@dataclass(frozen=True, slots=True)
class _Sign:
    """Why a quoted title is a book's and what stands beside it; no rule where something else bears it."""

    rule: str = ""
    confidence: float = 0.0
    credit: Credit | None = None
    year: Span | None = None
    carried: bool = False


_OTHER = _Sign()


def folded(title: str) -> str:
    """A title as it is compared with another: letters and digits alone."""
    return " ".join(re.findall(r"\w+", title.casefold()))


def other_titles(text: str, stretches: tuple[Span, ...]) -> frozenset[str]:
    """The quoted strings that a word in some place of the text calls an exhibition, film, camp …, folded."""
    found = set()
    for stretch in stretches:
        titles = quoted(text, stretch)
        for title, gap, behind in _with_gaps(text, titles, stretch):
            lead = _PHRASE.search(text, gap.start, gap.end)
            follows = _word_behind(text[behind.start : behind.end])
            if (follows or _word_before(lead.group() if lead else "")) == "other":
                found.add(folded(title.of(text)))
    return frozenset(found)


def books_mentioned(text: str, stretch: Span, *, listed: bool = False, others: Container[str] = ()) -> tuple[Book, ...]:
    """The books of a stretch of running text, in order.

    A title in quotation marks is a book's where its author stands beside it, a word for a book leads to it or follows
    it, a year stands behind it, or it stands in one list with such a title; `listed` says that the stretch is an item
    of a list of books. A title of an exhibition, film, camp or law is none, and `others` are such titles, folded.
    """
    titles = quoted(text, stretch)
    placed = _with_gaps(text, titles, stretch)
    credits = _credits(text, placed)
    signs: list[_Sign | None] = [
        _OTHER if folded(title.of(text)) in others else _sign(text, place, credit, heads=listed and number == 0)
        for number, (place, credit, title) in enumerate(zip(placed, credits, titles, strict=True))
    ]
    _spread(text, titles, signs)
    return tuple(_book(text, title, sign) for title, sign in zip(titles, signs, strict=True) if sign and sign.rule)


def _with_gaps(text: str, titles: tuple[Span, ...], stretch: Span) -> list[tuple[Span, Span, Span]]:
    """Every title with the stretch before it and the one behind it, up to the neighbouring titles."""
    whole = [marked(text, title) for title in titles]
    placed = []
    for number, title in enumerate(titles):
        before = whole[number - 1].end if number else stretch.start
        behind = whole[number + 1].start if number + 1 < len(titles) else stretch.end
        gap = Span(min(before, whole[number].start), whole[number].start)
        placed.append((title, gap, Span(whole[number].end, max(whole[number].end, behind))))
    return placed


def _credits(text: str, placed: list[tuple[Span, Span, Span]]) -> list[Credit | None]:
    """The credit of each title; names that stand alone between two titles go where the whole row puts them."""
    before: list[Credit | None] = []
    behind: list[Credit | None] = []
    for _, gap, after in placed:
        above = before[-1] if before else None
        before.append(credit_before(text, gap, genitive=above is not None and above.genitive))
        behind.append(credit_behind(text, after))
    # Names that stand alone between two titles are those of either.
    shared = [
        n
        for n in range(1, len(placed))
        if (b := before[n]) and (a := behind[n - 1]) and b.span.overlaps(a.span) and not a.statement
    ]
    trailing = _names_trail(text, placed, before, behind, shared)
    for n in shared:
        near = placed[n][1]
        a, b = behind[n - 1], before[n]
        assert a is not None and b is not None
        comma_before = bool(re.search(r"[,;.]|\s(?:и|та|and|және|мен)\s", text[near.start : a.span.start]))
        comma_behind = bool(re.search(r"[,;]|\s(?:и|та|and|және|мен)\s", text[a.span.end : near.end]))
        to_next = comma_before if comma_before != comma_behind else not trailing
        if to_next:
            behind[n - 1] = None
        else:
            before[n] = None
    return [b or a for b, a in zip(before, behind, strict=True)]


def _names_trail(
    text: str,
    placed: list[tuple[Span, Span, Span]],
    before: list[Credit | None],
    behind: list[Credit | None],
    shared: list[int],
) -> bool:
    """Whether the row has its authors behind the titles: the first title has none before it, the last one behind."""
    if not shared:
        return False
    first, last = shared[0] - 1, shared[-1]
    return before[first] is None and behind[last] is not None


def _sign(text: str, place: tuple[Span, Span, Span], author: Credit | None, *, heads: bool) -> _Sign | None:
    title, gap, behind = place
    words = title.of(text).split()
    if len(words) > _LONGEST or (len(words) > 6 and words[-1][-1] in "!?…" and not author):
        return None
    before = author.span.start if author and gap.start <= author.span.start < gap.end else gap.end
    lead = _PHRASE.search(text, gap.start, before)
    follows = _word_behind(text[behind.start : behind.end])
    word = follows or _word_before(lead.group() if lead else "")
    if word == "other":
        return _OTHER
    year = _YEAR.match(text, behind.start, behind.end)
    found = Span(*year.span("year")) if year else None
    if author and (author.sure or word or heads):
        return _Sign("title-and-author", 0.85 if author.sure else 0.7, author, found)
    if word:
        return _Sign("title-and-kind", 0.75, None, found)
    if found:
        return _Sign("title-and-year", 0.7, None, found)
    if author and author.genitive and any(nominatives(w) for c in author.contributors for w in c.as_written.split()):
        return _Sign("title-and-words-like-a-name", 0.55, author)
    return _Sign("title-heads-item", 0.6) if heads and not text[gap.start : gap.end].strip(" •*·–—-") else None


def _word_before(phrase: str) -> str:
    """What the words before a title say that bears it: “book”, “other” or nothing.

    The part behind the last preposition that has such a word decides, and in it the first word of the kind.
    """
    for part in reversed(_prepositions().split(phrase)):
        if match := _words("books", "others").search(part):
            return str(match.lastgroup)
    return ""


def _word_behind(following: str) -> str:
    """The same behind a title, in the languages that say it there."""
    phrase = " ".join(_STOP.split(following, maxsplit=1)[0].split()[:_BEHIND_WORDS])
    match = _words("books_behind", "others_behind").search(phrase)
    return str(match.lastgroup) if match else ""


def _spread(text: str, titles: tuple[Span, ...], signs: list[_Sign | None]) -> None:
    """A title in a list with a book's title is a book's too; who made several is named before the first only."""
    pairs = [(n, n + 1) for n in range(len(titles) - 1)]
    for one, other in (*pairs, *((b, a) for a, b in reversed(pairs))):
        first, last = sorted((one, other))
        begin = marked(text, titles[first]).end
        gap = Span(begin, max(begin, marked(text, titles[last]).start))
        year = _YEAR.match(text, gap.start, gap.end)
        known = signs[one]
        if not known or not known.rule:
            continue
        near = signs[other]
        start = year.end() if year else gap.start
        credit = known.credit
        if credit and credit.statement and gap.holds(credit.statement):
            start = max(start, credit.statement.end + 1)
        elif credit and credit.span.start >= gap.start and credit.span.end <= gap.end:
            start = max(start, credit.span.end)
        beside = _BETWEEN.fullmatch(text, start, gap.end) is not None
        if near and not (near.rule and not near.credit and one < other and beside):
            continue
        if not near and not beside:
            continue
        carried = credit if credit and credit.carries and one < other else None
        if near and near.rule:
            if carried and not near.credit:
                signs[other] = replace(near, credit=carried, carried=True)
        else:
            signs[other] = _Sign("title-listed-beside", 0.6, carried, carried=carried is not None)


def _book(text: str, title: Span, sign: _Sign) -> Book:
    """The book, its reference being the shortest stretch that holds title, author and year."""
    credit = sign.credit
    spans = [marked(text, title)]
    fields = title_of(text, title.start, title.end)
    if credit and not sign.carried:
        spans.append(credit.span)
    if credit and credit.statement:
        statement = Reading("statement-in-parentheses", 0.9, credit.statement)
        fields["responsibility"] = (credit.statement.of(text), statement)
    if sign.year:
        spans.append(Span(sign.year.start, sign.year.end))
        fields["year"] = (sign.year.of(text), Reading("year-behind-title", 0.85, sign.year))
    whole = Span(min(s.start for s in spans), max(s.end for s in spans))
    # One carried over from a list stands nowhere in this reference.
    moved = [
        replace(c, span=None if sign.carried or not c.span else c.span.shifted(-whole.start))
        for c in (credit.contributors if credit else ())
    ]
    found = {
        name: (" ".join(value.split()), replace(reading, span=reading.span and reading.span.shifted(-whole.start)))
        for name, (value, reading) in fields.items()
    }
    reference = Reference.of(whole.of(text), found, tuple(moved))
    return Book(reference, Reading(sign.rule, sign.confidence, whole))


@cache
def _words(books: str, others: str) -> re.Pattern[str]:
    words = table("mentions")
    kinds = rf"(?P<book>{either(words[books])})|(?P<other>{either(words[others])})"
    return re.compile(rf"(?<!\w)(?:{kinds})(?!\w)", re.IGNORECASE)


@cache
def _prepositions() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(table('mentions')['prepositions'])})(?!\w)", re.IGNORECASE)
