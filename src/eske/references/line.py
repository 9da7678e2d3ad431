"""What has been read of a line so far?"""

from dataclasses import dataclass, field

from eske.references.model import SEVERAL
from eske.references.pieces import Piece
from eske.text.span import Reading, Span

_MARKS = " \t\n.,:;–—-/="
_OPEN = '«»"“”„'


@dataclass(slots=True)
class Line:
    """A line on the way to its reference: `text` is `raw` with blanks for what has been set apart."""

    raw: str
    text: str
    found: dict[str, tuple[str, Reading]] = field(default_factory=dict)

    def take(self, name: str, start: int, end: int, rule: str, sure: float) -> bool:
        """Keep `raw[start:end]`, bare of marks and quotes round it, as a field; False where it is taken or
        nothing is left.

        A field of several values takes each under a name of its own.
        """
        span = self._bare(start, end)
        if span.start == span.end:
            return False
        if name in _SEVERAL:
            number = sum(taken.partition(".")[0] in (name, f"{name}s") for taken in self.found)
            name = f"{name}s.{number}" if number else name
        elif name in self.found:
            return False
        self.found[name] = (self.value(span), Reading(rule, sure, span))
        return True

    def value(self, span: Span) -> str:
        """The words of a stretch, without what has been set apart from among them."""
        words = span.of(self.text)
        return words if words == span.of(self.raw) else " ".join(words.split()) or span.of(self.raw)

    def take_piece(self, name: str, piece: Piece, rule: str, sure: float) -> bool:
        end = piece.end
        # The stop of an abbreviation belongs to it.
        if (
            end < len(self.raw)
            and self.raw[end] == "."
            and name in ("place", "extent", "volume", "edition", "illustrations")
        ):
            end += 1
        return self.take(name, piece.start, end, rule, sure)

    def words(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end]

    def _bare(self, start: int, end: int) -> Span:
        raw = self.raw
        end = max(start, end)
        while start < end and raw[start] in _MARKS:
            start += 1
        while end > start and (raw[end - 1] in " \t\n,:;–—-/=" or (raw[end - 1] == "." and not _short(raw, end))):
            end -= 1
        if (
            end - start > 2
            and raw[start] in _OPEN
            and raw[end - 1] in _OPEN
            and not set(raw[start + 1 : end - 1]) & set(_OPEN)
        ):
            start, end = start + 1, end - 1
        if end - start > 2 and (raw[start], raw[end - 1]) in (("[", "]"), ("(", ")")):
            inner = raw[start + 1 : end - 1]
            if not set(inner) & set("[]()"):
                start, end = start + 1, end - 1
        return Span(start, end)


def _short(raw: str, end: int) -> bool:
    """Whether the stop at the end is that of a short word or of a number: `М.`, `640 б.`"""
    begin = end - 1
    while begin > 0 and raw[begin - 1].isalpha():
        begin -= 1
    return 0 < end - 1 - begin <= 3 and raw[begin : end - 1].casefold() not in _WHOLE_WORDS


_WHOLE_WORDS = frozenset(("том", "бет", "сан", "год"))


_SEVERAL = frozenset(SEVERAL.values())
