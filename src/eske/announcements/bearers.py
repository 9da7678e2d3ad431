"""What do the words round a title in quotation marks say that bears it?"""

import re
from functools import cache

from eske.announcements.credits import Credit
from eske.announcements.rows import Placed
from eske.announcements.words import any_of, either, table
from eske.text.span import Span

_PHRASE = re.compile(r"[^.,;:!?()«»“”„\"\n]*$")  # the words that lead to a title
_ANNOUNCED = re.compile(r"(?P<phrase>[^.,;:!?()«»“”„\"\n]*):\s*$")
_STOP = re.compile(r"[,;:!?()«»“”„\"\n]|\.(?!\s?б\.)")  # т.б., “and others”, ends no phrase
_EXPLAINS = re.compile(r"\s*[–—-]\s+(?:(?:это|це|бұл)\s+)?(?P<words>(?:[^\W\d_][\w-]*\s+){0,3}[^\W\d_][\w-]*)")
_BEHIND_WORDS = 6
_BETWEEN_WORDS = 2  # words behind a preposition that may part a word for a book from its title


def bearer(text: str, placed: Placed, author: Credit | None = None) -> str:
    """What the words round a title say that bears it: “book”, “other” or nothing."""
    gap = placed.before
    end = author.span.start if author and gap.start <= author.span.start < gap.end else gap.end
    lead = _PHRASE.search(text, gap.start, end)
    following = placed.behind.of(text)
    follows = _word_behind(following) or _said_to_be(following)
    return follows or _word_before(lead.group() if lead else "") or _announced(text, Span(gap.start, end))


def _word_before(phrase: str) -> str:
    """What a word right before the title says, else the first such word behind the last preposition that has one.

    A word for a book begins the phrase or stands near its title: in “so she wrote in the diaries about that winter “X””
    it leads to none.
    """
    named = _naming().search(phrase)
    if named and (before := _word_before(phrase[: named.start()])):
        return before
    last = (phrase.split() or [""])[-1]
    if _words("named", "gatherings").fullmatch(last):
        return "book" if _words("named", "named").fullmatch(last) else _collected(phrase)
    if _words("others", "others").fullmatch(last):
        return "other"
    behind = 0
    for part in reversed(_prepositions().split(phrase)):
        if match := _words("books", "others").search(part):
            begins = phrase.lstrip(" •–—-").startswith(match.group())
            return str(match.lastgroup) if match.lastgroup == "other" or begins or behind <= _BETWEEN_WORDS else ""
        behind += len(part.split())
    return ""


def _collected(phrase: str) -> str:
    """What bears the name of a meeting: a book that collects its papers, or the meeting itself."""
    return "book" if _words("named", "named").search(phrase) else "other"


def _word_behind(following: str) -> str:
    """The same behind a title, in the languages that say it there."""
    phrase = " ".join(_STOP.split(following, maxsplit=1)[0].split()[:_BEHIND_WORDS])
    match = _words("books_behind", "others_behind").search(phrase)
    return str(match.lastgroup) if match else ""


def _said_to_be(following: str) -> str:
    """What a dash behind a title leads to: “«X» – a novel of …”, “«X» – so is called the exhibition”."""
    match = _EXPLAINS.match(following)
    words = _words("books", "others").search(match["words"]) if match else None
    return str(words.lastgroup) if words else ""


def _announced(text: str, gap: Span) -> str:
    """The same before a colon: “two exhibitions: “X” and “Y””, “in the books: “X””.

    Something else is announced only by the last word before the colon, and not where a preposition leads to it: what
    stands “in the exhibition:” is shown there.
    """
    match = _ANNOUNCED.search(text, gap.start, gap.end)
    words = match["phrase"].split() if match else []
    if any(_words("books", "books").fullmatch(word) for word in words):
        return "book"
    led = any(_prepositions().fullmatch(word) for word in words[-3:-1])
    return "other" if words and not led and _words("others", "others").fullmatch(words[-1]) else ""


@cache
def _words(books: str, others: str) -> re.Pattern[str]:
    words = table("mentions")
    kinds = rf"(?P<book>{either(words[books])})|(?P<other>{either(words[others])})"
    return re.compile(rf"(?<!\w)(?:{kinds})(?!\w)", re.IGNORECASE)


@cache
def _naming() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(table('mentions')['naming'])})\s*$", re.IGNORECASE)


@cache
def _prepositions() -> re.Pattern[str]:
    words = table("mentions")
    return re.compile(rf"(?<!\w)(?:{any_of(words['prepositions'])}|{either(words['verbs'])})(?!\w)", re.IGNORECASE)
