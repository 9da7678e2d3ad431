"""Decide something about an announcement: one more row, and nothing else is changed."""

from collections.abc import Callable

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction

from eske.exhibitions.desk.changes import Change
from eske.exhibitions.desk.history import State, state_of
from eske.exhibitions.desk.models import Decision
from eske.exhibitions.models import Announcement

Verb = Decision.Verb


class ChangedMeanwhile(Exception):
    """Somebody else decided about the same thing since the page was made."""


class Closed(Exception):
    """The announcement is an exhibition already; what follows is decided on its page."""


@transaction.atomic
def decide(
    announcement: Announcement,
    verb: str,
    user: AbstractUser,
    changes: Callable[[State, int], list[Change]],
    seen: int | None = None,
) -> Decision:
    """Add a decision. `changes` makes its changes of the state as it is now and of the number of the decision.

    `seen` is the number of the last decision that the librarian saw. Raises `ChangedMeanwhile` where another one about
    the same thing came later, `Closed`, and what `changes` raises.
    """
    state = _opened(announcement, user)
    made = changes(state, state.last + 1)
    about = {change["thing"] for change in made}
    if seen is not None and any(about & set(_touched(d)) for d in state.decisions if d.number > seen):
        raise ChangedMeanwhile
    return _add(state, verb, user, made)


@transaction.atomic
def undo(announcement: Announcement, user: AbstractUser) -> Decision | None:
    """Take back the last decision that holds; None where there is none."""
    state = _opened(announcement, user)
    return _add(state, Verb.UNDO, user, [], of=state.holding[-1]) if state.holding else None


@transaction.atomic
def redo(announcement: Announcement, user: AbstractUser) -> Decision | None:
    """Decide again what was taken back last; None where nothing was, or something else was decided since."""
    state = _opened(announcement, user)
    return _add(state, Verb.REDO, user, [], of=state.undone[-1]) if state.undone else None


def _opened(announcement: Announcement, user: AbstractUser) -> State:
    if not user.has_perm("exhibitions.change_announcement"):
        raise PermissionDenied("only who may change announcements decides about them")
    # Two librarians may decide at once: the second waits here, and decides after the first.
    there = Announcement.objects.select_for_update().get(pk=announcement.pk)
    if there.source_id:
        raise Closed
    return state_of(there)


def _touched(decision: Decision) -> list[str]:
    return decision.things or (decision.of.things if decision.of else [])


def _add(state: State, verb: str, user: AbstractUser, changes: list[Change], of: Decision | None = None) -> Decision:
    return Decision.objects.create(
        announcement=state.announcement,
        number=state.last + 1,
        verb=verb,
        changes=changes,
        of=of,
        by=user,
        by_name=user.get_full_name() or user.get_username(),
    )
