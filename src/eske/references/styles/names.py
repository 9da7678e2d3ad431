"""How do the names of people stand in a heading and behind the slash?"""

import re

from eske.references.model import Contributor, Reference
from eske.references.styles.terms import term, terms

_INITIAL = re.compile(r"[^\W\d_]+")


def initials(given: str) -> str:
    """`Арман Бекович`, `А.Б.` and `АБ` as `А. Б.`; a hyphen stays, and initials of two letters too."""
    if given.isupper() and given.isalpha() and len(given) <= 3:
        return " ".join(f"{letter}." for letter in given)
    parts = []
    for match in _INITIAL.finditer(given):
        joint = "-" if match.start() and given[match.start() - 1] == "-" else " "
        word = match.group()
        stopped = given[match.end() : match.end() + 1] == "."
        parts.append(f"{joint}{word if stopped and len(word) <= 2 else word[0]}.")
    return "".join(parts).strip()


def inverted(person: Contributor, *, comma: bool) -> str:
    """`Саматов, А. Б.`, as a heading has it; as written where the parts of the name are not known."""
    if not person.family:
        return person.as_written
    given = initials(person.given or "")
    return f"{person.family}{',' if comma else ''} {given}".strip(" ,")


def straight(person: Contributor) -> str:
    """`А. Б. Саматов`, as a statement of responsibility has it."""
    if not person.family:
        return person.as_written
    return f"{initials(person.given or '')} {person.family}".strip()


def statement(reference: Reference, language: str, *, heads: tuple[Contributor, ...], most: int) -> str:
    """The statement of responsibility: as transcribed, else made of the contributors; `heads` are not named again."""
    if reference.responsibility:
        return reference.responsibility
    parts = []
    authors = [c for c in reference.authors if c not in heads]
    if authors:
        named = [straight(c) for c in (authors[:1] if len(authors) > most else authors)]
        parts.append(", ".join(named) + (f" {term(language, 'others')}" if len(authors) > most else ""))
    for role in terms()[language]:
        people = [straight(c) for c in reference.contributors if c.role == role]
        if people:
            parts.append(term(language, role, ", ".join(people)))
    return " ; ".join(parts)
