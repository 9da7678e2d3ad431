"""Say that somebody is remembered, or no longer: the only door to the list of the people remembered."""

from dataclasses import dataclass

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from wagtail.log_actions import log

from eske.register.models import Person, Remembrance


@dataclass(frozen=True, slots=True)
class Witness:
    """Whose word it is: a user of the desk, or a named person at the command line."""

    name: str
    user: AbstractUser | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a judgement names the person whose word it is: give a name")


def remember(person: Person, witness: Witness, ground: str) -> Remembrance:
    """Put a person among the remembered, on somebody's word and for a stated ground."""
    return _judge(person, Remembrance.Verdict.YES, witness, ground)


def no_longer_remember(person: Person, witness: Witness, ground: str) -> Remembrance:
    """Take a person from among the remembered. The earlier word stays on record."""
    return _judge(person, Remembrance.Verdict.NO, witness, ground)


@transaction.atomic
def _judge(person: Person, verdict: Remembrance.Verdict, witness: Witness, ground: str) -> Remembrance:
    if witness.user and not witness.user.has_perm("register.change_person"):
        raise PermissionDenied("only who may change people says who is remembered")
    judgement = Remembrance.objects.create(
        person=person, verdict=verdict, by=witness.user, by_name=witness.name, ground=ground
    )
    person.remembered = verdict == Remembrance.Verdict.YES
    person.save(update_fields=["remembered", "sort_key"])
    log(person, "eske.judge", user=witness.user, data={"verdict": verdict.value, "by": witness.name, "ground": ground})
    return judgement
