"""Which numbers do words and digits write, in four languages?"""

import re
from dataclasses import dataclass

from eske.announcements.number_words import Atom, atoms_in
from eske.text.span import Span

_NO_POWER = 99  # above every thousand and million
_GAP = re.compile(r"[ \u00a0\u202f]?")
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the text; `power` is that of the last thousand or million in it, `persons` that its word counts
    people by itself.
    """

    span: Span
    value: float
    power: int = 0
    persons: bool = False


def numbers_in(text: str, span: Span) -> tuple[Number, ...]:
    """The numbers of a stretch in order, each as long as it goes: “4 тысячи 300”, “two hundred and five”, “екі жарым
    миллион”. Ordinals, telephone numbers, hours and parts of words are none.
    """
    atoms = list(atoms_in(text, span))
    found = []
    at = 0
    while at < len(atoms):
        number, size = _longest(text, atoms, at)
        if number:
            found.append(number)
        at += size
    return tuple(found)


def _longest(text: str, atoms: list[Atom], at: int) -> tuple[Number | None, int]:
    """The number that begins with this atom, and of how many atoms it is made."""
    so_far, n = _Sum(), at
    while n < len(atoms) and (n == at or _adjoins(text, atoms[n - 1], atoms[n])):
        behind = atoms[n + 1] if n + 1 < len(atoms) else None
        if not so_far.takes(atoms[n], atoms[n - 1] if n > at else None, behind):
            break
        n += 1
    used = atoms[at:n]
    power = 0 if so_far.power == _NO_POWER else so_far.power
    if not used or (any(atom.kind == "part" for atom in used) and not power):
        return None, max(1, len(used))
    where = Span(used[0].span.start, used[-1].span.end)
    persons = any(atom.kind == "persons" for atom in used)
    return Number(where, so_far.total + (so_far.current or 0), power, persons), len(used)


@dataclass(slots=True)
class _Sum:
    """A number as far as it was read: what stands before its last power, that power, and what stands behind it."""

    total: float = 0.0
    current: float | None = None
    power: int = _NO_POWER

    def takes(self, atom: Atom, before: Atom | None, behind: Atom | None) -> bool:
        """Whether the word goes on with the number, which then holds it."""
        if atom.kind == "power":
            return self._times(atom, first=before is None)
        if atom.kind == "half":
            return before is not None and self._and_half()
        joined = _joined(self.current, atom, before)
        if joined is None or (self.power < _NO_POWER and not self._adds(joined, behind)):
            return False
        self.current = joined
        return True

    def _times(self, atom: Atom, *, first: bool) -> bool:
        """A power multiplies what stands before it, or is one by itself at the beginning."""
        if atom.value >= self.power or (self.current is None and not (first and atom.alone)):
            return False
        self.total += (1 if self.current is None else self.current) * 10**atom.value
        self.current, self.power = None, int(atom.value)
        return True

    def _and_half(self) -> bool:
        if self.current is None:
            self.total += 0.5 * 10**self.power
        else:
            self.current += 0.5
        return True

    def _adds(self, value: float, behind: Atom | None) -> bool:
        """Whether a number behind a power adds to it: whole, smaller, and no such power behind it."""
        again = behind is not None and behind.kind == "power" and behind.value >= self.power
        return value == int(value) and value < 10**self.power and not again


def _joined(current: float | None, atom: Atom, before: Atom | None) -> float | None:
    """The number with one more word, or None where the word begins another."""
    if current is None:
        return atom.value
    if atom.kind in ("digits", "part") or before is None or before.kind in ("digits", "persons"):
        return None
    value = atom.value
    if value == 100 and 1 < current < 10:
        return current * 100
    if (current % 100 == 0 and value < 100) or (current % 100 >= 10 and current % 10 == 0 and value < 10):
        return current + value
    return None


def _adjoins(text: str, before: Atom, atom: Atom) -> bool:
    gap = text[before.span.end : atom.span.start]
    if _GAP.fullmatch(gap) or (gap in (". ", ".\u00a0", ".") and before.kind == "power"):
        return True
    words = before.kind == atom.kind == "word"
    if gap == "-" and words:
        return before.value >= 20 and before.value % 10 == 0 and atom.value < 10
    return words and before.value == 100 and _AND.fullmatch(gap) is not None
