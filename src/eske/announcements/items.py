"""Which book does an item of a list name, its author in front?"""

import re
from functools import cache

from eske.announcements.blocks import reference_in
from eske.announcements.bullets import without_bullet
from eske.announcements.credit_behind import credit_behind
from eske.announcements.draft import Book
from eske.announcements.garbled import garbled
from eske.announcements.given_names import is_given_name
from eske.announcements.name_words import LONGEST, is_barred, is_office, looks_like_name
from eske.announcements.person_name import author_at
from eske.announcements.prose_imprint import imprint_of_item
from eske.announcements.prose_reference import prose_reference
from eske.announcements.quotes import marked, quoted
from eske.announcements.shapes import AND, INITIALS_BEHIND, PERSON, TURNED, WITH_INITIALS
from eske.references.title import title_of
from eske.text.span import Reading, Span

_MOST = 160  # characters of an author and a title
_MARK = re.compile(r"\s*(?:[.,:]|\s[–—-])?\s+|\s*[–—:]\s*(?=[«“„\"])|(?<=\.)(?=[«“„\"])")
_TITLE_ENDS = re.compile(r"\s[–—-]\s|[.!?…](?=\s|$)|\s*\(|;(?=\s)")
_BESIDE = re.compile(r"\s*(?:[,;]|and|и|та|і|және|мен)\s*|\s*\(\d{4}\)\s*,\s*")
_TURNED = re.compile(TURNED)


def book_of_item(text: str, line: Span, *, listed: bool) -> Book | None:
    """The book of a line that begins with its author: “Author. «Title»”, “Author – «Title» (1998)”.

    Where `listed`, which says that the line is an item of a list of books, the title may stand without quotation
    marks: “Author – Title”, “Author. Title. Publisher, 1998”. A line without a bullet that is not in a list is prose,
    unless a full stop parts author and title; several titles side by side are read as those of prose are.
    """
    line, whole = without_bullet(text, line), line
    names = _names(text, line)
    mark = _MARK.match(text, names[-1].end, line.end) if names else None
    if not mark:
        return _titled_first(text, line)
    titles = quoted(text, Span(mark.end(), line.end))
    if titles and marked(text, titles[0]).start == mark.end():
        behind = marked(text, titles[0]).end
        apart = listed or line != whole or "." in mark.group()
        if not apart or (len(titles) > 1 and _BESIDE.fullmatch(text, behind, marked(text, titles[1]).start)):
            return None
        return _book(text, line, names, titles[0], behind, sure=0.85)
    return _unmarked(text, line, names, mark) if listed else None


def _titled_first(text: str, line: Span) -> Book | None:
    """The book of “«Title» of an Author, Almaty: Library, 2001”."""
    title = next(iter(quoted(text, line)), None)
    if not title or marked(text, title).start != line.start:
        return None
    credit = credit_behind(text, Span(marked(text, title).end, line.end))
    imprint = imprint_of_item(text, Span(credit.span.end, line.end)) if credit and not credit.statement else {}
    if not credit or not credit.sure or not imprint.keys() & {"place", "publisher"}:
        return None
    whole = Span(line.start, max(reading.span.end for _, reading in imprint.values() if reading.span))
    fields = title_of(text, title.start, title.end) | imprint
    reference = prose_reference(text, whole, fields, credit.contributors)
    return Book(reference, Reading("title-and-author-of-an-item", 0.85, whole))


def begins_with_author(text: str, line: Span) -> bool:
    """Whether a short line has the form of an author and a title, with a mark or quotation marks between them."""
    names = _names(text, line) if line.end - line.start < _MOST else []
    mark = _MARK.match(text, names[-1].end, line.end) if names else None
    if not mark:
        return False
    quoted_title = text[mark.end() : mark.end() + 1] in ("«", "“", "„", '"')
    parted = mark.group().strip() != "" or names[-1].of(text).endswith(".")
    return quoted_title or (parted and _could_be_title(text[mark.end() : line.end]))


def _could_be_title(words: str) -> bool:
    """Whether words begin with a capital or a number, and not with an office."""
    first = re.match(r"\w+", words)
    return first is not None and not words[0].islower() and not is_office(first.group())


def _names(text: str, line: Span) -> list[Span]:
    """The names with which a line begins: with initials, or such as given names and endings show to be names."""
    turned = _TURNED.match(text, line.start, line.end)
    if turned and looks_like_name([turned["given"].split()[0], turned["family"]]):
        return [Span(*turned.span())]
    found: list[Span] = []
    at: int | None = line.start
    while at is not None and (match := _person().match(text, at, line.end)):
        if not _is_name(match.group()):
            break
        found.append(Span(*match.span()))
        joined = _and().match(text, match.end(), line.end)
        at = joined.end() if joined else None
    return found


def _is_name(written: str) -> bool:
    words = written.split()
    if any(word[0].isupper() and is_barred(word) for word in words):
        return False
    initials = re.fullmatch(rf"{WITH_INITIALS}|{INITIALS_BEHIND}", written) is not None
    return initials or looks_like_name(words) or (1 < len(words) <= LONGEST and is_given_name(words[0]))


def _unmarked(text: str, line: Span, names: list[Span], mark: re.Match[str]) -> Book | None:
    """The book whose title stands without quotation marks: a reference where it has the form of one."""
    if not _could_be_title(text[mark.end() : line.end]):
        return None
    read = reference_in(line.of(text))
    several = len(read.authors) > len(names)
    if (several or mark.group().strip() not in ("–", "—", "-", ",")) and read.title and read.authors:
        known = bool(read.year or read.publisher or read.place)
        return Book(read, Reading("item-with-author", 0.8 if known else 0.6, line), garbled(read))
    if not mark.group().strip():
        return None
    end = _TITLE_ENDS.search(text, mark.end(), line.end)
    title = Span(mark.end(), end.start() if end else line.end)
    if title.end - title.start > _MOST or title.end - title.start < 2:
        return None
    return _book(text, line, names, title, title.end, sure=0.6)


def _book(text: str, line: Span, names: list[Span], title: Span, behind: int, *, sure: float) -> Book:
    people = [author_at(text, span) for span in names]
    fields = title_of(text, title.start, title.end) | imprint_of_item(text, Span(behind, line.end))
    spans = [reading.span for _, reading in fields.values() if reading.span]
    whole = Span(names[0].start, max([behind, *(span.end for span in spans)]))
    reference = prose_reference(text, whole, fields, people)
    return Book(reference, Reading("author-and-title-of-an-item", sure, whole))


@cache
def _person() -> re.Pattern[str]:
    return re.compile(PERSON)


@cache
def _and() -> re.Pattern[str]:
    return re.compile(AND)
