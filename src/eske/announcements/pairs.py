"""Which books are named on two lines, the title on one and its author on the next?"""

import re
from itertools import pairwise

from eske.announcements.bullets import without_bullet
from eske.announcements.dates import dates_in
from eske.announcements.draft import Block, Book
from eske.announcements.name_words import is_barred, looks_like_name
from eske.announcements.person_name import author_at
from eske.announcements.prose_reference import prose_reference
from eske.announcements.quotes import marked, quoted
from eske.announcements.role_words import is_staff
from eske.announcements.shapes import AND, PEOPLE
from eske.references.title import title_of
from eske.text.span import Reading, Span

_LONGEST = 90  # characters of a title on a line of its own
_WORDS = 12  # words of a title in quotation marks below its author
_ANNOTATION = 60  # characters from which a line tells of a book
_BY = re.compile(r"(?:by|автор(?:ы|лары|и)?\s*[:–-]?)\s+", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…:;,»”\")]$")


def books_in_pairs(text: str, blocks: tuple[Block, ...]) -> tuple[Book, ...]:
    """The books whose title stands on a line and whose author on the next, behind “by” or before an annotation; or the
    other way round, where the title has quotation marks.
    """
    found = []
    for above, below in pairwise(blocks):
        line = without_bullet(text, above.span)
        names = _names(text, line)
        if names and text[line.end : below.span.start].count("\n") == 1 and _is_quoted_title(text, below.span):
            found.append(_book(text, below.span, line, names))
    for (title, author), (_, note) in pairwise(pairwise(blocks)):
        names = _names(text, author.span)
        led = _BY.match(author.span.of(text)) is not None
        near = text[title.span.end : author.span.start].count("\n") <= (2 if led else 1)
        told = led or note.span.end - note.span.start >= _ANNOTATION
        if names and near and told and _is_title(text, title.span):
            found.append(_book(text, title.span, author.span, names))
    return tuple(found)


def _names(text: str, line: Span) -> list[Span]:
    """The names of a line that holds nothing else."""
    by = _BY.match(text, line.start, line.end)
    start = by.end() if by else line.start
    if not re.compile(PEOPLE).fullmatch(text, start, line.end):
        return []
    ends = [*re.compile(AND).finditer(text, start, line.end)]
    spans = [
        Span(a, b)
        for a, b in zip([start, *(m.end() for m in ends)], [*(m.start() for m in ends), line.end], strict=True)
    ]
    # Behind “by” anybody may stand whose words are none of another kind.
    known = (lambda words: not any(map(is_barred, words))) if by else looks_like_name
    return spans if all(known(span.of(text).split()) for span in spans) else []


def _is_quoted_title(text: str, line: Span) -> bool:
    """Whether a line is one quotation, and no sentence."""
    words = line.of(text)
    whole = any(marked(text, title) == line for title in quoted(text, line))
    return whole and len(words.split()) <= _WORDS and not re.search(r"[.!?…]\W*$", words)


def _is_title(text: str, line: Span) -> bool:
    words = line.of(text)
    if any(marked(text, title) == line for title in quoted(text, line)):
        return True
    if (
        len(words) > _LONGEST
        or words.isupper()
        or _ENDED.search(words)
        or not (words[0].isupper() or words[0].isdigit())
    ):
        return False
    dated = any(len(date.text) * 2 > len(words) for date in dates_in(text, line))
    return not dated and not is_staff(words) and not _names(text, line)


def _book(text: str, title: Span, author: Span, names: list[Span]) -> Book:
    whole = Span(min(title.start, author.start), max(title.end, author.end))
    people = [author_at(text, span) for span in names]
    reference = prose_reference(text, whole, title_of(text, title.start, title.end), people)
    return Book(reference, Reading("title-above-author", 0.7, whole))
