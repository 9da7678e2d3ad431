"""Which books does English prose name as “Title by Author”?"""

import re
from dataclasses import dataclass, replace
from functools import cache

from eske.announcements.draft import Book
from eske.announcements.name_words import is_barred
from eske.announcements.person_name import person_name
from eske.announcements.prose_reference import prose_reference
from eske.announcements.shapes import GAP, INITIALS, PARTICLE, UPPER, WORD
from eske.announcements.words import any_of, table
from eske.references import Contributor
from eske.references.title import title_of
from eske.text.span import Reading, Span

_INITIAL = rf"{UPPER}\."
_WORD = rf"(?!(?:ISBN|DVD|CD|PDF)\b){WORD}"
_NAME = rf"(?:{INITIALS}\s?(?:{PARTICLE}\s)?{WORD}|{WORD}(?:{GAP}(?:{PARTICLE}{GAP})?(?:{_INITIAL}|{_WORD})){{1,3}})"
_SHARED = rf"{WORD}(?:\s+and\s+|\s*&\s*){WORD}{GAP}{WORD}"  # “Ann and Bob Author”: the family name stands once
_AND = r"(?:,?\s+and\s+|\s*&\s*|,\s+|\s+with\s+)"
_ONE = rf"(?:{_SHARED}|{_NAME})"
_NAMES = rf"{_ONE}(?:{_AND}{_ONE})*"
_TOKEN = re.compile(r"\S+")
_BULLET = re.compile(r"\s*(?:[•*·–—-]|\d{1,3}[.)])\s+")
_BREAK = re.compile(r";\s+|\n|(?<=[a-z)”\"][.!?])\s+(?=[A-Z“\"])")
# What a title has in small letters, and the figures that it may hold.
_SMALL = re.compile(
    r"(?:a|an|the|of|and|in|on|to|for|from|with|without|nor|or|at|as|is|by|but|into|through|after|before|over|under|"
    r"during|between|about|against|who|that|&|[–—:/-]|\d[\d\w.,:–-]*)[,:]?"
)
_LEADS = re.compile(r"\s(?P<verb>is|are|was|were|includes?|including|read|try|see)\s+(?=[“\"A-Z\d])|:\s+")
# What may follow the last name on a line that holds a title and its makers: notes, a year, a shelf mark, a remark.
_NOTES = r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|[.,;!*†])*\s*(?:\([^()]*\)|\d{4}|[A-Z\d .]{0,24})?"
_REST = re.compile(rf"{_NOTES}\s*(?:ISBN[-:\s\dX]*)?\s*(?:\s[–—-]\s.*)?$")
_ISBN = re.compile(r"[\s,(]*ISBN(?:-1[03])?:?\s*(?P<isbn>[\d-]{9,16}[\dX])")


@dataclass(frozen=True, slots=True)
class _By:
    """One “by” with the people behind it: where the words that lead to them begin, and where the last name ends."""

    start: int
    end: int
    kind: str
    people: tuple[Contributor, ...]  # spans in the text


def books_by(text: str, stretch: Span) -> tuple[Book, ...]:
    """The books of a stretch that are named with “by” and an author, in order.

    Where a line holds nothing else the title is all that stands before; in a sentence it is the row of capitalised
    words that reaches up to “by”. People with other tasks (“illustrated by”) follow in their roles.
    """
    found = []
    at = stretch.start
    for piece in _pieces(text, stretch):
        for by in _bys(text, piece):
            if by.start < at:
                continue
            title = _title(text, Span(max(piece.start, at), by.start), by, piece)
            if title and (book := _book(text, title, by)):
                found.append(book)
                at = by.end
    return tuple(found)


def _pieces(text: str, stretch: Span) -> list[Span]:
    """The stretch divided at semicolons, line ends and the ends of sentences."""
    found, start = [], stretch.start
    for match in _BREAK.finditer(text, stretch.start, stretch.end):
        found.append(Span(start, match.start()))
        start = match.end()
    return [*found, Span(start, stretch.end)]


def _bys(text: str, piece: Span) -> list[_By]:
    """Every first “by” of the piece; those that go on with other tasks for the same book are taken in."""
    found: list[_By] = []
    for match in _by().finditer(text, piece.start, piece.end):
        role = next((name for name in table("mentions")["did"] if match[f"did_{name}"]), "author")
        kind = next((name for name in table("mentions")["kinds"] if match[f"kind_{name}"]), "book")
        people = _people(text, Span(*match.span("names")), role)
        if not people:
            continue
        if found and not _TOKEN.match(text[found[-1].end : match.start()].strip(" ,;")) and kind == "book":
            last = found[-1]
            found[-1] = replace(last, end=match.end(), people=(*last.people, *people))
        else:
            found.append(_By(match.start(), match.end(), kind, people))
    return found


def _people(text: str, names: Span, role: str) -> tuple[Contributor, ...]:
    """The people of a row of names; one who shares the family name of the next has it too. None where one is nobody."""
    found: list[Contributor] = []
    for match in re.compile(_ONE).finditer(text, names.start, names.end):
        if any(word[0].isupper() and is_barred(word) for word in match.group().split()):
            return ()
        span = Span(*match.span())
        shared = re.fullmatch(rf"({WORD})(?:\s+and\s+|\s*&\s*)(({WORD}){GAP}({WORD}))", match.group())
        if shared:
            second = Span(match.start() + shared.start(2), match.end())
            found.append(Contributor(match.group(), role, shared[4], shared[1], span))
            found.append(Contributor(shared[2], role, shared[4], shared[3], second))
            continue
        name = person_name(match.group())
        found.append(Contributor(match.group(), role, name.family, name.given, span))
    return tuple(found)


def _title(text: str, before: Span, by: _By, piece: Span) -> Span | None:
    """The title that ends where “by” begins."""
    stop = before.end
    while stop > before.start and text[stop - 1] in " ,\u00a0\t":
        stop -= 1
    bullet = _BULLET.match(text, before.start, stop)
    start = bullet.end() if bullet else before.start
    start = _behind_lead(text, start, stop)
    line = text[start:stop]
    alone = before.start == piece.start and _REST.fullmatch(text, by.end, piece.end) is not None
    if alone and line[:1].isupper() | line[:1].isdigit() and len(line.split()) <= 20 and _begins_line(text, start):
        return _unquoted(text, Span(start, stop))
    return _row(text, Span(start, stop))


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
    return not text[text.rfind("\n", 0, at) + 1 : at].strip(" •*·–—-.)0123456789\t")


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


def _book(text: str, title: Span, by: _By) -> Book | None:
    whole = Span(title.start, by.end)
    fields = title_of(text, title.start, title.end)
    if not fields or len(fields["title"][0]) < 2:
        return None
    if isbn := _ISBN.match(text, by.end):
        fields["isbn"] = (isbn["isbn"], Reading("isbn", 0.95, Span(*isbn.span("isbn"))))
        whole = Span(whole.start, isbn.end())
    kept = by.people if by.kind in ("book", "audiobook") else ()
    reference = prose_reference(text, whole, fields, kept, by.kind)
    return Book(reference, Reading("title-by-author", 0.8, whole))


@cache
def _by() -> re.Pattern[str]:
    words = table("mentions")
    kinds = "|".join(rf"(?P<kind_{kind}>{any_of(names)})" for kind, names in words["kinds"].items())
    did = "|".join(rf"(?P<did_{role}>{any_of(names)})" for role, names in words["did"].items())
    kind = rf"(?:,?\s*\(?\b(?:an?|the)\s(?:[\w-]+\s){{0,3}}(?:{kinds})\s)?"
    return re.compile(
        rf"{kind}(?:,?\s*(?:and\s+|with\s+)?(?:an?\s+)?(?<!\w)(?:{did})(?:\s+and\s+\w+)?\s+)?"
        rf"(?<!\w)[Bb]y:?\s+(?:the\s+(?=\w+\s(?:Quartet|Ensemble|Choir|Orchestra)))?(?P<names>{_NAMES})"
    )
