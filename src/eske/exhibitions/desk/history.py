"""Which decisions hold, and what is the draft with them?"""

from collections.abc import Sequence
from dataclasses import dataclass

from eske.announcements import draft_from_json, draft_to_json
from eske.announcements.draft import Draft
from eske.exhibitions.desk.models import Decision
from eske.exhibitions.desk.things import Things, draft_with, things_of
from eske.exhibitions.models import Announcement


@dataclass(frozen=True, slots=True)
class State:
    """An announcement as it stands: its things after the decisions that hold.

    `undone` are those that were taken back and can be decided again, the last one last.
    """

    announcement: Announcement
    decisions: Sequence[Decision]
    holding: Sequence[Decision]
    undone: Sequence[Decision]
    things: Things

    @property
    def last(self) -> int:
        """The number of the last decision, undoing included; 0 where there is none."""
        return self.decisions[-1].number if self.decisions else 0

    def draft_json(self) -> dict[str, object]:
        return draft_with(self.announcement.draft, self.things)

    def draft(self) -> Draft:
        """The draft as corrected, without the doubts of the reading."""
        return draft_from_json(self.draft_json())


def state_of(announcement: Announcement) -> State:
    """The announcement with its decisions, as they stand in the database now."""
    decisions = list(announcement.decisions.select_related("of"))
    holding, undone = standing(decisions)
    # A draft that an older version read may lack keys that have come since.
    things = things_of(draft_to_json(draft_from_json(announcement.draft)))
    for decision in holding:
        for change in decision.changes:
            if change["after"] is None:
                things.pop(change["thing"], None)
            else:
                things[change["thing"]] = change["after"]
    return State(announcement, decisions, holding, undone, things)


def standing(decisions: Sequence[Decision]) -> tuple[list[Decision], list[Decision]]:
    """The decisions that hold, and those that were taken back; a new decision lets the latter rest for good."""
    holding: list[Decision] = []
    undone: list[Decision] = []
    for decision in decisions:
        if decision.verb == Decision.Verb.UNDO:
            undone.append(holding.pop())
        elif decision.verb == Decision.Verb.REDO:
            holding.append(undone.pop())
        else:
            holding.append(decision)
            undone.clear()
    return holding, undone
