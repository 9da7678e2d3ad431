"""Whose words does a text give, and where do they begin and end?"""

import re
from functools import cache

from eske.announcements.draft import Block, BlockKind, Quotation
from eske.announcements.find_names import names_in
from eske.announcements.quotes import quoted
from eske.announcements.shapes import INITIALS_BEHIND, WITH_INITIALS, WORDS
from eske.announcements.words import either, table
from eske.text.span import Reading, Span

_PAIRS = {"«": "»", "“": "”", "„": "“"}
_LEAST_WORDS = 5  # fewer words in quotes are a title, a name or a turn of phrase
_NEAR = 240  # characters in which the attribution stands


def quotations_in(text: str, blocks: tuple[Block, ...], books: tuple[Span, ...] = ()) -> tuple[Quotation, ...]:
    """The quotations that somebody is said to have spoken or written, in order; titles of `books` are none.

    A quotation whose mark is not closed in its paragraph runs on into the next, up to the mark before the attribution;
    a second opening mark in it counts for nothing. A quotation on lines of its own is that of the name below it.
    """
    paragraphs = [b for b in blocks if b.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)]
    found: list[Quotation] = []
    taken: set[int] = set()
    for number, block in enumerate(paragraphs):
        if number in taken:
            continue
        run = _running_on(text, paragraphs, number)
        if run:
            taken |= set(range(number, number + len(run[0])))
            found.append(_quotation(text, run[0], run[1], "runs-over-paragraphs", 0.75))
            continue
        found += _within(text, block, paragraphs[number + 1 : number + 2], books)
    return tuple(found)


def _within(text: str, block: Block, following: list[Block], books: tuple[Span, ...]) -> list[Quotation]:
    found = []
    for span in quoted(text, block.span):
        if len(span.of(text).split()) < _LEAST_WORDS or any(span.overlaps(book) for book in books):
            continue
        if attribution := _attribution(text, span, block.span):
            found.append(_quotation(text, [span], attribution, "quoted-and-attributed", 0.9))
        elif following and (name := _name_below(text, span, block.span, following[0].span)):
            found.append(_quotation(text, [span], name, "quoted-above-name", 0.85))
    return found


def _name_below(text: str, words: Span, block: Span, below: Span) -> Span | None:
    """The next line, where the quotation is the whole of its own and the next is a name."""
    rest = text[block.start : words.start] + text[words.end : block.end]
    name = re.compile(rf"[-–—(©]*\s*(?:{WITH_INITIALS}|{INITIALS_BEHIND}|{WORDS})\)?").fullmatch(
        text, below.start, below.end
    )
    return below if name and not re.search(r"\w", rest) and names_in(text, below) else None


def _running_on(text: str, paragraphs: list[Block], number: int) -> tuple[list[Span], Span] | None:
    """The parts of a quotation that opens this paragraph and is not closed in it, and its attribution."""
    span = paragraphs[number].span
    mark = text[span.start]
    if mark not in ("«", "“", "„", '"') or number + 1 >= len(paragraphs):
        return None
    closing = _PAIRS.get(mark, mark)
    if closing in text[span.start + 1 : span.end]:
        return None
    parts = [Span(span.start + 1, span.end)]
    for following in paragraphs[number + 1 : number + 4]:
        close = text.rfind(closing, following.span.start, following.span.end)
        if close < 0:
            parts.append(following.span)
            continue
        end = Span(following.span.start, close)
        parts += _around_mark(text, end, mark)
        attribution = _attribution(text, end, following.span)
        return (parts, attribution) if attribution else None
    return None


def _around_mark(text: str, span: Span, mark: str) -> list[Span]:
    """The stretch, divided where a second opening mark stands in it."""
    at = text.find(mark, span.start, span.end)
    if at < 0:
        return [span]
    parts = [Span(span.start, at), Span(at + 1, span.end)]
    return [part for part in parts if part.of(text).strip()]


def _attribution(text: str, words: Span, block: Span) -> Span | None:
    """Where behind the words, or before them, somebody is said to have said them."""
    behind = Span(min(words.end + 1, block.end), min(block.end, words.end + _NEAR))
    before = Span(max(block.start, words.start - _NEAR), max(block.start, words.start - 1))
    for place in (behind, before):
        if _said().search(place.of(text)):
            return place
    return None


def _quotation(text: str, parts: list[Span], attribution: Span, rule: str, sure: float) -> Quotation:
    said = _said().search(text, attribution.start, attribution.end)
    at = said.start() if said else attribution.start
    names = sorted(names_in(text, attribution), key=lambda name: min(abs(name.start - at), abs(name.end - at)))
    speaker = names[0] if names else None
    words = " ".join(" ".join(part.of(text).split()).strip('"“”„«» ,') for part in parts)
    return Quotation(
        text=words,
        parts=tuple(parts),
        speaker=speaker.of(text) if speaker else None,
        speaker_span=speaker,
        reading=Reading(rule, sure, Span(parts[0].start, parts[-1].end)),
    )


@cache
def _said() -> re.Pattern[str]:
    return re.compile(either(table("people")["said"]), re.IGNORECASE)
