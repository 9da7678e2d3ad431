"""Whose words does a text give, and where do they begin and end?"""

import re
from dataclasses import replace

from eske.announcements.attribution import Attribution, as_quotation, attribution_of, joined, says, speaker_in
from eske.announcements.draft import Block, BlockKind, Quotation
from eske.announcements.find_names import names_in
from eske.announcements.quotes import quoted
from eske.announcements.shapes import INITIALS_BEHIND, WITH_INITIALS, WORDS
from eske.announcements.unmarked import said_behind_dash, verse_above_name
from eske.text.span import Span

_PAIRS = {"«": "»", "“": "”", "„": "“"}
_LEAST_WORDS = 5  # fewer words in quotes are a title, a name or a turn of phrase, unless a verb says that they are said
_FEWEST = 2
_FEW = 4  # words from which a sure attribution outweighs the signs of a title
_SURE = 0.85
_NEXT = 6  # characters between an attribution and the second part of what was said
# “The first words, – said somebody. – The others”: the attribution stands inside the marks.
_INSIDE = re.compile(r"[,.!?…]\s?[–—-]\s(?P<who>[^«»“”\"–—]{4,90}?)[,.:]\s?[–—-]\s")


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
        above = paragraphs[number - 1].span if number else None
        led = above is not None and text[above.end - 1 : above.end] == ":"
        whole = Block(block.kind, Span(above.start, block.span.end)) if above and led else block
        if unmarked := verse_above_name(text, paragraphs, number) or said_behind_dash(text, block.span):
            taken |= {n for n, other in enumerate(paragraphs) if any(p.overlaps(other.span) for p in unmarked.parts)}
            found.append(unmarked)
            continue
        if run := _running_on(text, paragraphs, number, whole.span):
            taken |= set(range(number, number + len(run[0])))
            found.append(as_quotation(text, run[0], replace(run[1], rule="runs-over-paragraphs", sure=0.75)))
            continue
        found += _within(text, block, whole, paragraphs[number + 1 : number + 2], books)
    return tuple(found)


def _within(text: str, block: Block, whole: Block, following: list[Block], books: tuple[Span, ...]) -> list[Quotation]:
    found: list[Quotation] = []
    reach = -1  # where the last attribution ends
    for span in quoted(text, block.span):
        if found and 0 <= span.start - reach <= _NEXT:
            found[-1] = _with_part(text, found[-1], span)
            reach = -1
            continue
        if quotation := _spoken(text, span, whole, following, books):
            found.append(quotation)
            attribution = attribution_of(text, span, whole.span)
            reach = attribution.end if attribution and attribution.end > span.end else -1
    return found


def _spoken(text: str, span: Span, block: Block, following: list[Block], books: tuple[Span, ...]) -> Quotation | None:
    """The quoted words as somebody's, where they are so told; those of a title only where a verb leads to them."""
    many = len(span.of(text).split())
    if many < _FEWEST:
        return None
    if inside := _inside(text, span):
        return inside
    is_title = any(span.overlaps(book) for book in books)
    attribution = attribution_of(text, span, block.span)
    named = attribution is not None and attribution.sure >= _SURE and many >= _FEW
    if attribution and (named or not is_title) and (many >= _LEAST_WORDS or attribution.rule != "quoted-and-said"):
        return as_quotation(text, [span], attribution)
    below = following[0].span if following and many >= _LEAST_WORDS and not is_title else None
    name = _name_below(text, span, block.span, below) if below else None
    return as_quotation(text, [span], Attribution(name, name.end, "quoted-above-name", 0.85)) if name else None


def _inside(text: str, span: Span) -> Quotation | None:
    """What was said with its attribution between two parts of it, inside the marks."""
    match = _INSIDE.search(text, span.start, span.end)
    if not match or not says(match["who"]):
        return None
    speaker = speaker_in(text, Span(*match.span("who")))
    parts = [Span(span.start, match.start() + 1), Span(match.end(), span.end)]
    return as_quotation(text, parts, Attribution(speaker, span.end, "said-in-between", 0.9 if speaker else 0.6))


def _with_part(text: str, first: Quotation, span: Span) -> Quotation:
    """A quotation with what was said on behind its attribution."""
    parts = (*first.parts, span)
    return replace(first, text=joined(text, parts), parts=parts)


def _name_below(text: str, words: Span, block: Span, below: Span) -> Span | None:
    """The next line, where the quotation is the whole of its own and the next is a name."""
    rest = text[block.start : words.start] + text[words.end : block.end]
    name = re.compile(rf"[-–—(©]*\s*(?:{WITH_INITIALS}|{INITIALS_BEHIND}|{WORDS})\)?").fullmatch(
        text, below.start, below.end
    )
    return below if name and not re.search(r"\w", rest) and names_in(text, below) else None


def _running_on(text: str, paragraphs: list[Block], number: int, led: Span) -> tuple[list[Span], Attribution] | None:
    """The parts of a quotation that opens this paragraph and is not closed in it, and its attribution.

    `led` is the paragraph, with the one above it that leads to it by a colon.
    """
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
        attribution = attribution_of(text, end, following.span) or attribution_of(text, parts[0], led)
        return (parts, attribution) if attribution else None
    return None


def _around_mark(text: str, span: Span, mark: str) -> list[Span]:
    """The stretch, divided where a second opening mark stands in it."""
    at = text.find(mark, span.start, span.end)
    if at < 0:
        return [span]
    parts = [Span(span.start, at), Span(at + 1, span.end)]
    return [part for part in parts if part.of(text).strip()]
