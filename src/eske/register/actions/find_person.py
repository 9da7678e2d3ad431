"""Is this person in the register already?"""

from collections.abc import Iterable
from dataclasses import dataclass

from eske.names import alike
from eske.register.models import Person


@dataclass(frozen=True, slots=True)
class Found:
    """A person of the register whose name may be meant, with the rule that says so."""

    person: Person
    rule: str


def find_person(forms: Iterable[str]) -> tuple[Found, ...]:
    """Everybody in the register whose name may be one of these forms; more than one means that it is open.

    A form that the register already keeps as it is counts before any that is only alike.
    """
    wanted = tuple(dict.fromkeys(forms))
    people = list(Person.objects.prefetch_related("spellings"))
    kept = [person for person in people if _folded(person.all_names) & _folded(wanted)]
    if kept:
        return tuple(Found(person, "kept-spelling") for person in kept)
    found = []
    for person in people:
        rule = _alike(wanted, person.all_names)
        if rule:
            found.append(Found(person, rule))
    return tuple(found)


def _folded(names: Iterable[str]) -> set[str]:
    return {" ".join(name.replace(".", ". ").casefold().split()) for name in names}


def _alike(wanted: Iterable[str], names: tuple[str, ...]) -> str:
    for form in wanted:
        for name in names:
            answer = alike(form, name)
            if answer.verdict == "same":
                return answer.reason
    return ""
