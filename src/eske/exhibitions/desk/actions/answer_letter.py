"""Answer a letter, or say that it is done."""

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction

from eske.exhibitions.desk.models import Answer, Letter


@transaction.atomic
def answer_letter(letter: Letter, user: AbstractUser, words: str, state: str) -> None:
    """Add an answer, where there are words, and set the state; earlier answers stay."""
    if not user.has_perm("desk.change_letter"):
        raise PermissionDenied("only who may change letters answers them")
    if words.strip():
        name = user.get_full_name() or user.get_username()
        Answer.objects.create(letter=letter, words=words.strip(), by=user, by_name=name)
    letter.state = Letter.State(state)
    letter.save()
