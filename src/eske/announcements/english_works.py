"""Which books does English prose name behind their author or a word for a book, without quotation marks?"""

import re
from collections.abc import Iterator
from functools import cache

from eske.announcements.draft import Book
from eske.announcements.find_names import names_in
from eske.announcements.name_words import is_barred, looks_like_name
from eske.announcements.person_name import author_at
from eske.announcements.prose_reference import prose_reference
from eske.announcements.shapes import GAP, WORD
from eske.announcements.words import any_of, table
from eske.references.title import title_of
from eske.text.span import Reading, Span

_BIG = r"[A-Z][^\W\d_]*(?:['’-][^\W\d_]+)*"
_SMALL = r"(?:a|an|the|of|and|in|on|to|for|from|with|at|by|under|after|before|between|through|without)"
_TITLE = rf"(?P<title>{_BIG}(?:\s+(?:{_SMALL}\s+){{0,2}}{_BIG}){{0,9}})"
_LITTLE = re.compile(rf"{_SMALL}|when|where|what|who|how|why|this|that|my|our|his|her|it|we|i|you|no|not|all|one", re.I)
_LEAST = 2  # capitalised words of a title that nothing else shows
_NEAR = 60  # characters before a word for a book in which its author is named


def books_of_english_prose(text: str, stretch: Span) -> tuple[Book, ...]:
    """The books of “Ann Author's The Title”, “for her novel The Title” and “The Title (Ann Author)”.

    The author is somebody with a whole name. Without a word for a book before it a title has a small word, or three
    capitalised ones.
    """
    found = []
    for match in (found for shape in (_possessed(), _called(), _enclosed()) for found in _finds(shape, text, stretch)):
        name = (
            Span(*match.span("name")) if "name" in match.re.groupindex else _author_before(text, stretch, match.start())
        )
        if book := _book(text, match, name):
            found.append(book)
    return tuple(found)


def _finds(shape: re.Pattern[str], text: str, stretch: Span) -> Iterator[re.Match[str]]:
    return shape.finditer(text, stretch.start, stretch.end)


def _author_before(text: str, stretch: Span, at: int) -> Span | None:
    near = Span(max(stretch.start, at - _NEAR), at)
    names = [name for name in names_in(text, stretch) if near.holds(name) and name.of(text).isascii()]
    clause = text[names[-1].end : at] if names else ""
    return names[-1] if names and not re.search(r"[.!?;]\s", clause) else None


def _book(text: str, match: re.Match[str], name: Span | None) -> Book | None:
    title = Span(*match.span("title"))
    big = re.findall(_BIG, title.of(text))
    shown = match["kind"] is not None and "name" in match.re.groupindex
    named = len(title.of(text).split()) > len(big) or len(big) > _LEAST or any(map(_LITTLE.fullmatch, big))
    if not shown and (
        len(big) < _LEAST or not named or any(is_barred(word) and not _LITTLE.fullmatch(word) for word in big)
    ):
        return None
    if name and not looks_like_name(name.of(text).split()):
        return None
    people = [author_at(text, name)] if name else []
    whole = Span(min(name.start if name else title.start, title.start), max(title.end, name.end if name else 0))
    reference = prose_reference(text, whole, title_of(text, title.start, title.end), people)
    return Book(reference, Reading("title-in-capitals", 0.55, whole))


@cache
def _possessed() -> re.Pattern[str]:
    name = rf"(?P<name>{WORD}(?:{GAP}(?:[A-Z]\.{GAP})?[A-Z][^\W\d_'’]+){{1,2}})"
    return re.compile(rf"(?<![\w.]){name}['’]s\s+(?P<kind>(?:[a-z-]+\s+){{0,3}}(?:{_kinds()})\s+)?{_TITLE}")


@cache
def _called() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<kind>(?:her|his|their|the)\s+(?:[a-z-]+\s+){{0,3}}(?:{_kinds()}),?\s+){_TITLE}")


@cache
def _enclosed() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’])(?P<kind>(?!))?{_TITLE}\s\((?P<name>{WORD}(?:{GAP}{WORD}){{1,2}})\)")


@cache
def _kinds() -> str:
    return any_of(table("mentions")["kinds"]["book"])
