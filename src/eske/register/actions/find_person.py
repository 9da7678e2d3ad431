"""Is this person in the register already?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eske.names import alike
from eske.register.models import Person

# A name of one word fits too many people to be offered as a match.
_TELLING = ("family-and-given", "family-and-initial")


@dataclass(frozen=True, slots=True)
class Found:
    """A person of the register whose name may be meant, with the code of the reason.

    `kept-spelling` where the register keeps the form as it is; else the reason that `eske.names.alike` gives.
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
    alike_ones = ((person, _alike(wanted, person.all_names)) for person in people)
    return tuple(Found(person, rule) for person, rule in alike_ones if rule)


def _folded(names: Iterable[str]) -> set[str]:
    return {" ".join(name.replace(".", ". ").casefold().split()) for name in names}


def _alike(wanted: Iterable[str], names: tuple[str, ...]) -> str:
    reasons = {alike(form, name).reason for form in wanted for name in names}
    return next((reason for reason in _TELLING if reason in reasons), "")
