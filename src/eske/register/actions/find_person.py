"""Is this person in the register already?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eske.names import Ground, ground
from eske.register.models import Person

# A name of one word fits too many people to be offered as a match.
_TELLING = (Ground.NAMES, Ground.INITIAL)


@dataclass(frozen=True, slots=True)
class Found:
    """A person of the register whose name may be meant, with the code of the reason.

    `kept-spelling` where the register keeps the form as it is; else what the names have in common, a `Ground`.
    """

    person: Person
    rule: str


def everybody() -> list[Person]:
    """The people of the register with their spellings, to be searched several times."""
    return list(Person.objects.prefetch_related("spellings"))


def find_person(forms: Iterable[str], people: Sequence[Person]) -> tuple[Found, ...]:
    """Everybody among these people whose name may be one of the forms; more than one means that it is open.

    A form that the register already keeps counts before any that only sounds alike.
    """
    wanted = tuple(dict.fromkeys(forms))
    kept = [person for person in people if _folded(person.all_names) & _folded(wanted)]
    if kept:
        return tuple(Found(person, "kept-spelling") for person in kept)
    grounds = ((person, _ground(wanted, person.all_names)) for person in people)
    return tuple(Found(person, found) for person, found in grounds if found)


def _folded(names: Iterable[str]) -> set[str]:
    return {" ".join(name.replace(".", ". ").casefold().split()) for name in names}


def _ground(wanted: Iterable[str], names: tuple[str, ...]) -> Ground | None:
    """What tells most of all that a form and a name have in common."""
    found = {ground(form, name) for form in wanted for name in names}
    return next((one for one in _TELLING if one in found), None)
