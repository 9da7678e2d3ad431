"""What of a reference is not in what was written of it?"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from eske.references.formats.numbers import further
from eske.references.model import SEVERAL, TEXTS, Contributor, Reference

# How a reference was read is told to nobody: the line, spans, rules and confidences stay in Eske.
COMPARED = (*TEXTS, *SEVERAL, "contributors", "identifiers", "kind")
_SHOWN = 10  # numbers of records are kept


@dataclass(slots=True)
class Loss:
    """A field that some records could not hand over: how many, the first of their numbers, and one value as example."""

    name: str
    count: int = 0
    records: list[int] = field(default_factory=list)
    example: str = ""


class Losses:
    """What a file that was written could not hold, by field; empty where everything is in it."""

    def __init__(self) -> None:
        self._by_name: dict[str, Loss] = {}
        self.written = 0

    def note(self, number: int, meant: Reference, got: Reference) -> None:
        """Count what `meant` says and `got` does not."""
        for name, value in lost(meant, got):
            self.add(number, name, value)

    def add(self, number: int, name: str, value: str) -> None:
        """Count one value that was lost."""
        loss = self._by_name.setdefault(name, Loss(name, example=value))
        loss.count += 1
        if len(loss.records) < _SHOWN:
            loss.records.append(number)

    def __iter__(self) -> Iterator[Loss]:
        return iter(self._by_name.values())

    def __bool__(self) -> bool:
        return bool(self._by_name)


def lost(meant: Reference, got: Reference) -> list[tuple[str, str]]:
    """The fields of `meant` that `got` has not, or has otherwise, each with a value that is missing.

    Blanks do not count. A name is compared by its parts: how a line has it stays in the responsibility.
    """
    found = [
        (name, str(value))
        for name in (*TEXTS, "kind")
        if (value := getattr(meant, name)) and _folded(value) != _folded(getattr(got, name) or "")
    ]
    for name in SEVERAL:
        there = [_folded(value) for value in getattr(got, name)]
        found += [(name, value) for value in getattr(meant, name) if _folded(value) and _folded(value) not in there]
    people = [_person(person) for person in got.contributors]
    found += [("contributors", p.as_written) for p in meant.contributors if _person(p) not in people]
    numbers = {(number.scheme, number.value) for number in got.identifiers}
    found += [("identifiers", n.value) for n in further(meant) if (n.scheme, n.value) not in numbers]
    return found


def _folded(value: str) -> str:
    return " ".join(value.split())


def _person(person: Contributor) -> tuple[str, ...]:
    name = (person.family, person.given or "") if person.family and not person.is_body else (person.as_written, "")
    return (*map(_folded, name), person.role, str(person.is_body), _folded(person.dates or ""))
