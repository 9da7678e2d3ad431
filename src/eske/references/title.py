"""Where does the title end and the other title information begin?"""

import re

from eske.references.marks import QUOTED
from eske.references.pieces import Piece, pieces_of
from eske.text.span import Reading, Span

_QUOTED = re.compile(QUOTED)
_TRANSLATED = re.compile(r"(?<![:\s])\s*(?<!:\s)\[(?P<words>[^\[\]]{4,})\]$")
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]{3}", re.IGNORECASE)
_STOPPED = frozenset(("г", "гг", "в", "вв", "ғ", "ғғ", "ж", "жж", "др", "т.б", "т.д", "б.з.д"))


def title_of(text: str, start: int, end: int, *, parallel: bool = False) -> dict[str, tuple[str, Reading]]:
    """Title, subtitle and parallel title of `text[start:end]`.

    The title ends at the first colon outside quotes and brackets, else at the first full stop. What stands behind an
    equals sign, or in square brackets at the end, is the title in another language; with `parallel`, what stands behind
    a dash and is in another language is so too.
    """
    found: dict[str, tuple[str, Reading]] = {}
    if (translated := _TRANSLATED.search(text, start, end)) and text[start : translated.start()].strip():
        span = _bare(text, *translated.span("words"))
        found["parallel_title"] = (span.of(text), Reading("title-in-brackets", 0.8, span))
        end = translated.start()
    span = _bare(text, start, end)
    if span.start == span.end:
        return {}
    pieces = pieces_of(text, span.start, span.end)
    other, rule, sure = next((piece for piece in pieces[1:] if piece.mark == "="), None), "behind-equals", 0.95
    if parallel and not other:
        other, rule, sure = _in_another_language(text, pieces), "language-behind-dash", 0.7
    if other:
        words = _bare(text, other.start, span.end)
        found["parallel_title"] = (words.of(text), Reading(rule, sure, words))
        span = _bare(text, span.start, other.start)
        pieces = [piece for piece in pieces if piece.start < other.start]
    return _parted(text, span, pieces) | found


def _in_another_language(text: str, pieces: list[Piece]) -> Piece | None:
    """What stands behind a dash, where only one side has letters of Kazakh, or only one has Latin ones."""
    if len(pieces) != 2 or pieces[1].mark != "-":
        return None
    one, other = (text[piece.start : piece.end] for piece in pieces)
    if min(len(one.split()), len(other.split())) < 2:
        return None
    kazakh = (bool(_KAZAKH.search(one)), bool(_KAZAKH.search(other)))
    latin = (bool(_LATIN.search(one)), bool(_LATIN.search(other)))
    return pieces[1] if kazakh[0] != kazakh[1] or latin[0] != latin[1] else None


def _parted(text: str, span: Span, pieces: list[Piece]) -> dict[str, tuple[str, Reading]]:
    for mark, rule, sure in ((":", "colon", 0.9), (".", "full-stop", 0.7)):
        if behind := next((piece for piece in pieces[1:] if piece.mark == mark), None):
            before = max(piece.end for piece in pieces if piece.start < behind.start)
            title, subtitle = _bare(text, span.start, before), _bare(text, behind.start, span.end)
            if title.start < title.end and subtitle.start < subtitle.end:
                return {
                    "title": (title.of(text), Reading(f"title-before-{rule}", sure, title)),
                    "subtitle": (subtitle.of(text), Reading(f"subtitle-after-{rule}", sure, subtitle)),
                }
    return {"title": (span.of(text), Reading("title-whole", 0.9, span))}


def _bare(text: str, start: int, end: int) -> Span:
    """The stretch without blanks and separating marks round it, and without quotes that hold the whole of it."""
    while start < end and (text[start].isspace() or text[start] in ".,:;–—-/="):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in ",:;–—-/=" or _ends_it(text, start, end)):
        end -= 1
    if (match := _QUOTED.fullmatch(text, start, end)) and match.end() - match.start() > 2:
        return _bare(text, match.start() + 1, match.end() - 1)
    return Span(start, end)


def _ends_it(text: str, start: int, end: int) -> bool:
    """Whether the full stop at the end is no part of an abbreviation."""
    if text[end - 1] != ".":
        return False
    word = re.search(r"[^\W\d_]+$", text[max(start, end - 8) : end - 1])
    return not (word and word.group().casefold() in _STOPPED)
