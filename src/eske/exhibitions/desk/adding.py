"""Which thing does a librarian mean who selects words of the text and says what they are?"""

from collections.abc import Callable

from eske.announcements.draft import Block, BlockKind, Bound, Figure, Quotation, Role
from eske.announcements.draft import Book as ReadBook
from eske.announcements.figures import figures_in
from eske.announcements.occasion import occasion_of
from eske.announcements.to_json import book_json, figure_json, quotation_json
from eske.exhibitions.desk.changes import BY_HAND, somebody
from eske.exhibitions.desk.things import Thing
from eske.references import read_reference
from eske.text import Reading, Span


def selected(kind: str, text: str, span: Span) -> Thing:
    """The thing of a kind that these words of the text are, read as far as the rules can."""
    words = span.of(text)
    lead = len(words) - len(words.lstrip())
    span = Span(span.start + lead, span.start + lead + len(words.strip()))
    return _READERS[kind](text, span)


def occurrences(text: str, words: str) -> list[Span]:
    """Where words stand in a text, whatever their case and the blanks between them."""
    wanted = _small(words).split()
    if not wanted:
        return []
    small, found, at = _small(text), [], 0
    while (start := small.find(wanted[0], at)) >= 0:
        if end := _end(small, start, wanted):
            found.append(Span(start, end))
        at = start + 1
    return found


def _small(text: str) -> str:
    """The text in small letters, each in its place: a letter whose small form is two stays as it is."""
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _end(text: str, start: int, words: list[str]) -> int:
    """Where the words end that begin here, or 0 where they do not stand here."""
    at = start
    for number, word in enumerate(words):
        while number and at < len(text) and text[at].isspace():
            at += 1
        if not text.startswith(word, at):
            return 0
        at += len(word)
    return at


def _reading(span: Span) -> Reading:
    return Reading(str(BY_HAND["rule"]), 1.0, span)


def _title(text: str, span: Span) -> Thing:
    return {"text": " ".join(span.of(text).split()), "span": [span.start, span.end], **BY_HAND}


def _occasion(text: str, span: Span) -> Thing:
    read = occasion_of(text[span.start :], span.end - span.start + 200)
    return {
        "name": " ".join(span.of(text).split()),
        "recurrence": read.recurrence if read else None,
        "span": [span.start, span.end],
        **BY_HAND,
    }


def _person(text: str, span: Span) -> Thing:
    form = {"text": span.of(text), "span": [span.start, span.end], "role": Role.NAMED.value}
    return somebody([form], Role.NAMED.value)


def _book(text: str, span: Span) -> Thing:
    return book_json(ReadBook(read_reference(span.of(text)), _reading(span)))


def _figure(text: str, span: Span) -> Thing:
    block = next((Span(*edges) for edges in _paragraphs(text) if edges[0] <= span.start < edges[1]), span)
    read = [f for f in figures_in(text, (Block(BlockKind.PARAGRAPH, block),)) if f.reading.span]
    near = next((f for f in read if f.reading.span and f.reading.span.overlaps(span)), None)
    if near:
        return {**figure_json(near), **BY_HAND}
    bare = Figure(span.of(text), None, Bound.UNQUALIFIED, "", None, None, None, None, _reading(span))
    return figure_json(bare)


def _quotation(text: str, span: Span) -> Thing:
    return quotation_json(Quotation(span.of(text), (span,), None, None, _reading(span)))


def _place(text: str, span: Span) -> Thing:
    words = " ".join(span.of(text).split())
    form = {"text": words, "span": [span.start, span.end]}
    return {"name": words, "as_written": [words], "kind": None, "forms": [form], "span": form["span"], **BY_HAND}


def _paragraphs(text: str) -> list[tuple[int, int]]:
    edges, start = [], 0
    for line in text.splitlines(keepends=True):
        edges.append((start, start + len(line)))
        start += len(line)
    return edges


_READERS: dict[str, Callable[[str, Span], Thing]] = {
    "title": _title,
    "occasion": _occasion,
    "person": _person,
    "book": _book,
    "figure": _figure,
    "quotation": _quotation,
    "place": _place,
}
