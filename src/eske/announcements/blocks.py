"""Of which blocks is the text made: headings, paragraphs, the list of books?"""

import re
from functools import lru_cache

from eske.announcements.bullets import BULLET, without_bullet
from eske.announcements.draft import Block, BlockKind
from eske.announcements.name_words import looks_like_name
from eske.announcements.shapes import AND, PEOPLE, TURNED
from eske.announcements.words import either, table
from eske.references import Reference, read_reference
from eske.text.span import Span

_LINE = re.compile(r"[^\n]*\S")
_NUMBERED = re.compile(BULLET)
_MARKDOWN = re.compile(r"\s*#{1,6}\s+")
_AND = re.compile(AND)
_TURNED = re.compile(TURNED)
_SENTENCE_END = re.compile(r"[.!?…»\"”]\s*$")
_QUOTES = ("«", "“", "„", '"')
_NAMED = re.compile(r"[«“„\"][^«»“”\"\n]+[»”“\"]\s*(?:\([^()\n]*\d{4}[^()\n]*\)|[.,–—-])")
_SMALL = re.compile(r"(?<![\w.])[a-zа-яёәіғқңөұүһєї]{3,}(?!\w)")
_UNDATED = re.compile(r"[,;]\s*\[?(?:n\.\s?d|s\.\s?a|б\.\s?г|б\.\s?р|ж\.\s?к)\b\.?\]?", re.IGNORECASE)
_SENTENCE = 3  # words in small letters that make a sentence before a title
# A number of the Dewey classification or words in capitals behind the year: where a book stands, and no part of it.
_SHELF = re.compile(r"(?<=\.)\s+(?:\d{3}(?:\.\d+)?\s+)?(?:[A-Z]{3,}\s?){1,2}(?:\([^()]*\))?\s*$")
_FEW = 6  # words of a line that leads to a list
_ITEM_LENGTH = 600  # characters of an item that goes over two lines
_REFERENCE_LENGTH = 1000  # characters
_HEADING_LENGTH = 120  # characters; a longer line is a paragraph


def blocks_of(text: str) -> tuple[Block, ...]:
    """The lines of the text as blocks, in order; spans hold no blanks at their ends and no Markdown signs."""
    lines = _unwrapped([Span(match.start(), match.end()) for match in _LINE.finditer(text)], text)
    kinds = [_kind(span, text, first=number == 0) for number, span in enumerate(lines)]
    kinds = _lists(kinds, lines, text)
    return tuple(Block(kind, _bare(span, text)) for kind, span in zip(kinds, lines, strict=True))


def _unwrapped(lines: list[Span], text: str) -> list[Span]:
    """The lines, a numbered one that is no reference by itself being one with the next where the two are one."""
    found: list[Span] = []
    for line in lines:
        above = found[-1] if found else None
        if above and _goes_on(above, line, text):
            found[-1] = Span(above.start, line.end)
        else:
            found.append(line)
    return found


def _goes_on(above: Span, line: Span, text: str) -> bool:
    """Whether a numbered line of a list that is broken off goes on in the next, where the imprint stands."""
    numbered = _NUMBERED.match(text, above.start, above.end) and not _NUMBERED.match(text, line.start, line.end)
    if not numbered or text[above.end : line.start].strip(" ") != "\n" or line.end - above.start > _ITEM_LENGTH:
        return False
    if _SENTENCE_END.search(above.of(text)) or is_reference(above.of(text).strip()):
        return False
    return is_reference(" ".join(text[above.start : line.end].split()))


def _bare(span: Span, text: str) -> Span:
    begin = _MARKDOWN.match(text, span.start, span.end)
    start = begin.end() if begin else span.start
    while start < span.end and text[start].isspace():
        start += 1
    return Span(start, span.end)


def _kind(span: Span, text: str, *, first: bool) -> BlockKind:
    line = span.of(text).strip()
    if _MARKDOWN.match(line):
        return BlockKind.LIST_HEADING if _heads_list(line) else BlockKind.HEADING
    if _heads_list(line) and line.endswith(":") and len(line) < _HEADING_LENGTH:
        return BlockKind.LIST_HEADING
    if is_reference(without_bullet(text, span).of(text)):
        return BlockKind.LIST_ITEM
    if len(line) < _HEADING_LENGTH and not _SENTENCE_END.search(line) and (first or not line.endswith((":", ",", ";"))):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _heads_list(line: str) -> bool:
    return bool(re.search(either(table("lists")["headings"]), line, re.IGNORECASE))


def leads_to_books(line: str) -> bool:
    """Whether a line ends with a colon and a word for books, or is short and has one: titles in quotes may follow."""
    words = line.split()
    near = line if len(words) <= _FEW else " ".join(words[-2:])
    return line.endswith(":") and re.search(either(table("lists")["words"]), near, re.IGNORECASE) is not None


@lru_cache(maxsize=1024)
def reference_in(line: str) -> Reference:
    """The reference that a line would be; kept, for a line is asked whether it is one before it is read as one.

    A line longer than references are is none, and has nothing but its words.
    """
    return read_reference(_SHELF.sub("", line)) if len(line) <= _REFERENCE_LENGTH else Reference(raw=line)


def is_reference(line: str) -> bool:
    """Whether a line reads as a bibliographic reference: an imprint, or a number in front and a year."""
    reference = reference_in(line)
    if not any(map(str.isalpha, reference.title or "")) or _tells(line):
        return False
    # Words in small letters before a year are those of a sentence.
    imprint = reference.place or (reference.publisher and not reference.publisher[0].islower())
    if reference.year and (imprint or reference.extent or _begins_with_name(line)):
        return True
    if reference.place and reference.publisher and _UNDATED.search(line):
        return True
    return _names_makers(line)


def _begins_with_name(line: str) -> bool:
    """Whether a line begins with “Family, Given.”."""
    turned = _TURNED.match(line)
    return turned is not None and looks_like_name([turned["given"].split()[0], turned["family"]])


def _tells(line: str) -> bool:
    """Whether a sentence leads to a title in quotation marks with its imprint in parentheses: prose, no reference."""
    named = _NAMED.search(line)
    return named is not None and len(_SMALL.findall(line, 0, named.start())) >= _SENTENCE


def _names_makers(line: str) -> bool:
    """Whether a line is a title, a slash and the names of those who made the book."""
    title, slash, makers = line.rpartition("/")
    if not slash or not (title[-1:].isspace() or makers[:1].isspace()) or len(line) > _HEADING_LENGTH:
        return False
    names = re.fullmatch(PEOPLE, makers.strip())
    return names is not None and title[:1].isupper() and all(looks_like_name(n.split()) for n in _AND.split(names[0]))


def _lists(kinds: list[BlockKind], lines: list[Span], text: str) -> list[BlockKind]:
    """Numbered lines behind the heading of a list, and those between references, are items too.

    Behind a line that only leads to books those are that begin with a title in quotation marks.
    """
    in_list = led = False
    fixed = list(kinds)
    for number, span in enumerate(lines):
        mark = _NUMBERED.match(text, span.start, span.end)
        titled = mark is not None and text[mark.end() : mark.end() + 1] in _QUOTES
        if fixed[number] in (BlockKind.LIST_HEADING, BlockKind.LIST_ITEM):
            in_list = True
        elif mark and (in_list or (led and titled)):
            fixed[number] = BlockKind.LIST_ITEM
        elif not mark:
            in_list, led = False, leads_to_books(span.of(text))
    return fixed
