"""What is left of a description when its numbers are taken: a series, an annotation?"""

import re
from functools import cache

from eske.references.line import Line
from eske.references.pieces import Piece
from eske.references.tables import folded, table

# `Pitt Series in Russian and East European Studies`
_ENGLISH = re.compile(r"^[A-Z][\w ,&’'-]*\bSeries\b")
_SERIES = re.compile(r"\(\s*(?P<name>[^()]{3,})\)$")


def keep_rest(line: Line, rest: list[Piece]) -> None:
    """Keep a series among what no number has taken; the rest is a note, whose meaning is open."""
    for number, piece in enumerate(rest):
        words = line.words(piece)
        if begins_series(line, rest, number) and "series" not in line.found:
            _keep_series(line, rest[number:])
        elif piece.kind == "text" and (bracket := _SERIES.match(words)) and "extent" in line.found:
            start = piece.start + bracket.start("name")
            line.take("series", start, piece.start + bracket.end("name"), "series-in-brackets", 0.9)
        elif piece.kind == "text" and "extent" in line.found and _is_behind(piece, line, "extent"):
            line.take("annotation", piece.start, rest[-1].end, "glued-behind", 0.6)
            return


def _is_behind(piece: Piece, line: Line, name: str) -> bool:
    """Whether the piece is a sentence that stands behind a field."""
    span = line.found[name][1].span
    return piece.end - piece.start > 15 and span is not None and span.end <= piece.start


def begins_series(line: Line, pieces: list[Piece], number: int) -> bool:
    """Whether a piece begins a series by its word: `Серия лингвистики`, `Серия: Путешествия`."""
    piece = pieces[number]
    if piece.kind == "series" or (piece.mark == "." and _ENGLISH.search(line.words(piece))):
        return True
    colon = number + 1 < len(pieces) and pieces[number + 1].mark == ":"
    return colon and piece.kind == "text" and folded(line.words(piece)) in _series_words()


@cache
def _series_words() -> frozenset[str]:
    return frozenset(folded(word) for word in table("words", "series")["words"])


def _keep_series(line: Line, pieces: list[Piece]) -> None:
    """Keep a series that its word begins: `Серия лингвистики`, `Серия: Путешествия`."""
    end = next((n for n, piece in enumerate(pieces) if n and piece.mark in ("-", "/", "//")), len(pieces))
    start, stop = pieces[0].start, pieces[end - 1].end
    words = line.text[start:stop]
    if label := re.match(r"\(?[^\W\d_]+\s*:\s*", words):
        start += label.end()
    line.take("series", start, stop, "series-word", 0.9)
