"""Make an exhibition of an announcement as it was made right at the desk: a page that visitors do not see yet."""

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction

from eske.exhibitions.actions.open_announcement import Known, Opened, open_announcement
from eske.exhibitions.actions.prepare_site import prepare_site
from eske.exhibitions.desk.history import State, state_of
from eske.exhibitions.desk.proposals import chosen
from eske.exhibitions.desk.things import in_order
from eske.exhibitions.models import Announcement


@transaction.atomic
def accept(announcement: Announcement, user: AbstractUser) -> Opened:
    """The exhibition of the reading with the decisions that hold. A second time the same page is given back.

    Nobody becomes remembered by this: the people stay proposed until somebody says so. Raises `PageGone`.
    """
    may_add = prepare_site().permissions_for_user(user).can_add_subpage()
    if not (may_add and user.has_perm("exhibitions.change_announcement")):
        raise PermissionDenied("only who may change announcements and add pages accepts one")
    there = Announcement.objects.select_for_update().get(pk=announcement.pk)
    state = state_of(there)
    return open_announcement(state.draft(), bytes(there.original), publish=False, known=_known(state))


def _known(state: State) -> Known:
    """What somebody said at the desk the books, people and the day are."""
    return Known(
        books=_said(state, "book"),
        people=_said(state, "person"),
        occasion=chosen("occasion", state.things["occasion"]) if "occasion" in state.things else None,
    )


def _said(state: State, kind: str) -> dict[int, object]:
    names = enumerate(in_order(state.things, kind))
    return {number: chosen(name, state.things[name]) for number, name in names if state.things[name].get("match")}
