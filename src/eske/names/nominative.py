"""What is a name that the sentence declines, in the nominative?"""

from dataclasses import replace

from eske.names.cases import nominatives
from eske.names.parse import Name


def in_nominative(name: Name, *, genitive: bool = False) -> Name:
    """The name with its declined parts in the nominative; `genitive` says that the sentence asks for that case.

    Initials and parts of which the case is not certain stay as written.
    """

    def undone(part: str) -> str:
        return " ".join(next(iter(nominatives(word, sure=not genitive)), word) for word in part.split())

    parts = {key: part for key, part in _parts(name) if part and "." not in part}
    return replace(name, **{key: undone(part) for key, part in parts.items()})


def _parts(name: Name) -> tuple[tuple[str, str | None], ...]:
    return (("family", name.family), ("given", name.given), ("patronymic", name.patronymic))
