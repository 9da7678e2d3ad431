"""Which books do lines name as “Title – Author” or “Author – Title”, one under the other?"""

import re
from collections.abc import Container
from itertools import groupby

from eske.announcements.bullets import without_bullet
from eske.announcements.draft import Block, Book
from eske.announcements.name_words import is_barred, looks_like_name
from eske.announcements.person_name import author_at
from eske.announcements.prose_reference import prose_reference
from eske.announcements.shapes import AND, GAP, PEOPLE, WORD
from eske.references.title import title_of
from eske.text.span import Reading, Span

_ONE = re.compile(rf"(?:(?!{AND}).)+")
_LEAST = 2  # lines of one form that make a list; one alone may be anything
_LONGEST = 140  # characters
_MARK = re.compile(r"\s+[-–—]\s+|,\s+|\s*\|\s*")
_END = re.compile(r"[\s.;,*_]*$")


def books_dashed(text: str, blocks: tuple[Block, ...]) -> tuple[Book, ...]:
    """The books of lines that a dash, a comma or a bar parts into a title and the names of its authors.

    Two lines or more have to stand in a row with the names on the same side.
    """
    read = [(_divided(text, block.span), block.span) for block in blocks]
    sides = {line[0][2] for line in read if line[0]}
    if len(sides) == 1 and len([line for line in read if line[0]]) >= _LEAST:
        read = [(part or _divided(text, line, one_of=sides), line) for part, line in read]
    found: list[Book] = []
    for side, lines in groupby(read, key=lambda line: line[0] and line[0][2]):
        row = list(lines)
        if side and len(row) >= _LEAST:
            found += [_book(text, title, names) for part, _ in row if part for title, names in [part[:2]]]
    return tuple(found)


def _divided(text: str, line: Span, *, one_of: Container[str] = ()) -> tuple[Span, Span, str] | None:
    """Title, names and the side of the names: behind the last mark, or before the first.

    On a side that other lines show two capitalised words behind a bullet and a dash are a name too.
    """
    end = _END.search(text, line.start, line.end)
    bare = without_bullet(text, Span(line.start, end.start() if end else line.end))
    marks = list(_MARK.finditer(text, bare.start, bare.end)) if bare.end - bare.start < _LONGEST else []
    if not marks:
        return None
    first, last = marks[0], marks[-1]
    for title, names, side in (
        (Span(bare.start, last.start()), Span(last.end(), bare.end), "behind"),
        (Span(first.end(), bare.end), Span(bare.start, first.start()), "before"),
    ):
        shown = side in one_of and bare.start > line.start and _may_be_name(names.of(text))
        if (shown or _are_names(text, names)) and not _are_names(text, title) and _could_be_title(title.of(text)):
            return _bare(text, title), names, side
    return None


def _bare(text: str, title: Span) -> Span:
    """A title without the signs of Markdown round it."""
    words = title.of(text)
    start = title.start + len(words) - len(words.lstrip("*_ "))
    return Span(start, title.end - (len(words) - len(words.rstrip("*_ "))))


def _are_names(text: str, span: Span) -> bool:
    """Whether a stretch is names of whole words and nothing else; initials lead to references of their own form."""
    words = span.of(text)
    if not re.fullmatch(PEOPLE, words):
        return False
    return all(looks_like_name(name.split()) for name in re.split(AND, words))


def _may_be_name(words: str) -> bool:
    return re.fullmatch(rf"{WORD}{GAP}{WORD}", words) is not None and not any(map(is_barred, words.split()))


def _could_be_title(words: str) -> bool:
    return (words[:1].isupper() or words[:1].isdigit() or words[:1] in '«“"') and len(words) > 1


def _book(text: str, title: Span, names: Span) -> Book:
    whole = Span(min(title.start, names.start), max(title.end, names.end))
    people = [author_at(text, Span(*match.span())) for match in _ONE.finditer(text, names.start, names.end)]
    reference = prose_reference(text, whole, title_of(text, title.start, title.end), people)
    return Book(reference, Reading("title-and-author-on-a-line", 0.7, whole))
