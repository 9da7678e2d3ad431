"""Where in a text do names of people stand, as far as their form tells?"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from eske.announcements.name_words import LONGEST, is_barred, likeness, signs_of
from eske.announcements.shapes import AND, GAP, INITIALS, ROW, WORD
from eske.announcements.words import either, table
from eske.text.span import Span

_POSSESSIVE = ("'s", "’s")
_SENTENCE_ENDS = re.compile(r"[.!?…][\"”»)]?\s+$")
_FEW = 6  # characters in which a sentence ends before the next
_NEAR = 40  # characters in which the word that belongs to initials stands


@lru_cache(maxsize=32)
def names_in(text: str, span: Span) -> tuple[Span, ...]:
    """The spans of names in a stretch of text, in order.

    A name is initials with a word, or two to four words of which one is a given name or ends as family names or
    patronymics do, or which follow a word for an office or profession or a name in a row. The last answers are kept,
    for every name of a sentence asks for its neighbours.
    """
    found: list[Span] = []
    taken: set[int] = set()
    for name in (*_with_initials(text, span), *_of_words(text, span)):
        if taken.isdisjoint(range(name.start, name.end)):
            found.append(name)
            taken.update(range(name.start, name.end))
    return tuple(sorted((*found, *_beside(text, span, found, taken))))


def _beside(text: str, span: Span, found: list[Span], taken: set[int]) -> list[Span]:
    """Two capitalised words in one row with names are a name too, though nothing in them shows it."""
    more: list[Span] = []
    for name in found:
        match = _next_in_row().match(text, name.end, span.end)
        while match and not any(is_barred(word) for word in match["name"].split()):
            at = Span(*match.span("name"))
            if not taken.isdisjoint(range(at.start, at.end)):
                break
            more.append(at)
            taken.update(range(at.start, at.end))
            match = _next_in_row().match(text, at.end, span.end)
    return more


def _with_initials(text: str, span: Span) -> Iterator[Span]:
    """Initials and a word, in either order; where both a word before and one behind fit, the likelier family name."""
    for match in _initials().finditer(text, span.start, span.end):
        if match.group().casefold() in _abbreviations():
            continue
        before = _word_before().search(text, max(span.start, match.start() - _NEAR), match.start())
        behind = _word_behind().match(text, match.end(), span.end)
        if before and (is_barred(before["word"]) or _ends_initials().search(text, span.start, before.start())):
            before = None
        behind = None if behind and is_barred(behind["word"]) else behind
        if before and (not behind or _prefers_before(before, behind["word"])):
            yield Span(before.start(), match.end())
        elif behind and not (before and signs_of(before["word"]).given):
            yield Span(match.start(), behind.end())


def _prefers_before(before: re.Match[str], behind: str) -> bool:
    """A comma parts a family name from its initials, but more often one name from the next."""
    one, other = signs_of(before["word"]), signs_of(behind)
    return one.family > other.family and not one.given and not (before["comma"] and other.family)


def _of_words(text: str, span: Span) -> Iterator[Span]:
    """The names in rows of capitalised words: of all ways to divide a row, the one that looks most like names."""
    for match in _rows().finditer(text, span.start, span.end):
        words = [Span(*m.span()) for m in _token().finditer(text, *match.span())]
        office = _office().search(text, max(span.start, match.start() - _NEAR), match.start()) is not None
        begins = _SENTENCE_ENDS.search(text, max(span.start, match.start() - _FEW), match.start()) is not None
        yield from _best(text, words, office, begins)


def _best(text: str, words: list[Span], office: bool, begins: bool) -> list[Span]:
    """The best division, from the right: `best[n]` holds the score and the names of the words from the n-th on."""
    led = [office if n == 0 else _office().search(words[n - 1].of(text)) is not None for n in range(len(words))]
    words = [_bare(text, word) for word in words]
    best: list[tuple[float, list[Span]]] = [(0.0, []) for _ in range(len(words) + 1)]
    for n in reversed(range(len(words))):
        best[n] = best[n + 1]
        for size in range(2, min(LONGEST, len(words) - n) + 1):
            if any(text[word.end : word.end + 2] in _POSSESSIVE for word in words[n : n + size - 1]):
                break
            score = likeness([word.of(text) for word in words[n : n + size]], office=led[n], begins=begins and n == 0)
            if score and score + best[n + size][0] > best[n][0]:
                name = Span(words[n].start, words[n + size - 1].end)
                best[n] = (score + best[n + size][0], [name, *best[n + size][1]])
    return best[0][1]


def _bare(text: str, word: Span) -> Span:
    """A word without the English ending of a possessive; a name ends with it."""
    return Span(word.start, word.end - 2) if text[word.end - 2 : word.end] in _POSSESSIVE else word


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(table("people")["abbreviations"])


@cache
def _office() -> re.Pattern[str]:
    rows = table("people")
    return re.compile(rf"(?<!\w)(?:{either((*rows['offices'], *rows['kin']))}),?\s*$", re.IGNORECASE)


@cache
def _initials() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){INITIALS}")


@cache
def _ends_initials() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){INITIALS}[ \u00a0]?$")


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_.])(?P<word>{WORD})(?P<comma>,)?[ \u00a0]$")


@cache
def _word_behind() -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0]?(?P<word>{WORD})")


@cache
def _rows() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_.]){ROW}")


@cache
def _next_in_row() -> re.Pattern[str]:
    return re.compile(rf"{AND}(?P<name>{WORD}{GAP}{WORD})(?=\s*(?:[,;.)]|(?:и|та|and|және)\s))(?!{GAP}{WORD})")


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"\S+")
