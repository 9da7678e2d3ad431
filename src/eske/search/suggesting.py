"""How may the name go on that somebody is typing?"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from eske.search.classes import coded, tables
from eske.search.kernels.keys import key_of
from eske.search.segment import Segment
from eske.search.vocabulary import read_aloud

_ALL = 0xFFFFFFFFFFFFFFFF
_LOOKED_AT = 200  # of the names that begin so, those of most people


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word of a name as records write it, and in how many rows it stands."""

    text: str
    rows: int


def suggest(segments: tuple[Segment, ...], line: str, limit: int = 8) -> list[Suggestion]:
    """How the last word of a line may go on, in any script: first as typed, then as it sounds, each by frequency."""
    words = line.split()
    if not words or line[-1].isspace():
        return []
    found: dict[str, tuple[int, int]] = {}
    for segment in segments:
        for token, rows in _beginning(segment, words[-1]):
            text = segment.word(token)
            rank = _rank(text, words[-1])
            found[text] = (rank, found.get(text, (0, 0))[1] - rows)
    best = sorted(found.items(), key=lambda item: (*item[1], item[0]))[:limit]
    return [Suggestion(text, -rows) for text, (_, rows) in best]


def _rank(text: str, typed: str) -> int:
    """0 for what begins as typed, 1 for what begins so in the ear, 2 for what comes close."""
    if text.casefold().startswith(typed.casefold()):
        return 0
    heard = read_aloud(typed)
    return 1 if any(reading.startswith(begin) for reading in read_aloud(text) for begin in heard) else 2


def _beginning(segment: Segment, typed: str) -> list[tuple[int, int]]:
    """The tokens whose key begins as that of the word typed, those of most rows, with their rows."""
    pieces = [segment.words.token[_range(segment, reading)] for reading in read_aloud(typed)]
    tokens = np.unique(np.concatenate(pieces)) if pieces else np.empty(0, dtype=np.int32)
    rows = _held(segment.rows.family_start, tokens) + _held(segment.rows.given_start, tokens)
    order = np.argsort(-rows, kind="stable")[:_LOOKED_AT]
    return [(int(tokens[i]), int(rows[i])) for i in order if rows[i]]


def _range(segment: Segment, reading: str) -> slice:
    """The entries whose keys begin with that of a reading; keys are numbers, and what begins alike lies together."""
    key, signs = key_of(np.frombuffer(coded(reading), dtype=np.uint8), tables().signs[0])
    if not signs:
        return slice(0, 0)
    last = np.uint64(int(key) | _ALL >> 4 * signs)
    keys = segment.words.key
    return slice(int(np.searchsorted(keys, key, side="left")), int(np.searchsorted(keys, last, side="right")))


def _held(starts: npt.NDArray[np.int32], tokens: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    return starts[tokens + 1] - starts[tokens]
