"""Which books does running text list behind a colon, typed without blanks and with few marks?"""

import re
from functools import cache

from eske.announcements.draft import Book
from eske.announcements.shapes import INITIALS_BEHIND, WITH_INITIALS
from eske.announcements.words import either, table
from eske.references import read_reference
from eske.text.span import Reading, Span

_LEAST = 2  # items with an author in front, without which the line lists no books
_LEAD = 160  # characters before the colon among which a word for books stands
_LONGEST = 250  # characters of an item
_QUOTED = r"(?:«[^«»\n]{2,150}»|“[^“”\n]{2,150}”|\"[^\"\n]{2,150}\")"
_ITEM = rf"(?:{WITH_INITIALS}|{INITIALS_BEHIND}|{_QUOTED})"
_VOLUME = r"(?:\s*,?\s*(?:т|t|кн|вып|вип|ч|vol|кітап)\.?\s?\d{1,2}(?:\s?[,-]\s?\d{1,2})*)?"
# Words in small letters go on with the sentence.
_GOES_ON = re.compile(r"(?:[,;]|\s[–—])\s+(?=[^\W\d_A-ZА-ЯЁ]+\s+[^\W\d_A-ZА-ЯЁ]{3,}\s)")


def books_listed_carelessly(text: str, stretch: Span) -> tuple[Book, ...]:
    """The books of “On display: A.Author"Title", Author A.Title.Place,1994, "Title"vol.2, and newspapers”.

    Each begins with initials and a family name, or with a title in quotation marks; two at least with a name. A line
    without any quotation marks is one for `inline`, one with all titles in them for `rows`.
    """
    begin = _begin().search(text, stretch.start, stretch.end)
    if not begin or not _quote().search(text, begin.end(), stretch.end):
        return ()
    if not _lead().search(text, max(stretch.start, begin.start() - _LEAD), begin.start()):
        return ()
    items = _items(text, Span(begin.end(), stretch.end))
    if all(_quote().search(text, item.start, item.end) for item in items):
        return ()
    books = [book for item in items if (book := _book(text, item))]
    return tuple(books) if len([book for book in books if book.reference.authors]) >= _LEAST else ()


def _items(text: str, rest: Span) -> list[Span]:
    marks = list(_between().finditer(text, rest.start, rest.end))
    starts = [rest.start, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), rest.end]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _book(text: str, item: Span) -> Book | None:
    """The book of an item, up to where a sentence goes on behind it."""
    quoted = _quoted().match(text, item.start, item.end)
    over = None if quoted else _GOES_ON.search(text, item.start, item.end)
    end = quoted.end() if quoted else over.start() if over else item.end
    whole = Span(item.start, min(end, len(text[:end].rstrip(" .,;"))))
    if whole.end - whole.start > _LONGEST:
        return None
    read = read_reference(whole.of(text))
    alone = quoted and text[end : item.end].strip(" .")[:1] in ("", ",", ";")
    if not read.title or not (read.authors or alone):
        return None
    return Book(read, Reading("careless-item-of-a-line", 0.65, whole))


@cache
def _lead() -> re.Pattern[str]:
    words = table("lists")
    return re.compile(either((*words["headings"], *words["words"], *words["shows"])), re.IGNORECASE)


@cache
def _begin() -> re.Pattern[str]:
    return re.compile(rf":\s*(?={_ITEM})")


@cache
def _quote() -> re.Pattern[str]:
    return re.compile(_QUOTED)


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf"\s*[,;]\s*(?={_ITEM})")


@cache
def _quoted() -> re.Pattern[str]:
    """A title in quotation marks, its author in front perhaps, and its volume."""
    return re.compile(rf"(?:(?:{WITH_INITIALS}|{INITIALS_BEHIND})[\s.,:–—-]*)?{_QUOTED}{_VOLUME}")
