"""What does the librarian find first when she opens the desk?"""

from typing import Any, ClassVar

from django.utils import timezone
from wagtail.admin.ui.components import Component

from eske.exhibitions.desk.models import Letter
from eske.exhibitions.models import Announcement, Occasion

_LINES = 5


class WaitingPanel(Component):
    """The way to a new exhibition, what waits for somebody, and the days that come next."""

    name = "waiting"
    template_name = "desk/home.html"
    order = 10  # above what Wagtail shows there

    class Media:
        css: ClassVar = {"all": ["desk/desk.css"]}

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        user = parent_context["request"].user
        context = {"perms": parent_context["perms"], "days": _days()}
        if user.has_perm("exhibitions.view_announcement"):
            lying = Announcement.objects.defer("original", "draft").filter(source=None)
            context |= {"lying": lying[:_LINES], "more": max(0, lying.count() - _LINES)}
        if user.has_perm("desk.view_letter"):
            context["letters"] = Letter.objects.filter(state=Letter.State.NEW).count()
        return context


def _days() -> list[dict[str, Any]]:
    """The three days of remembrance that come next, with how many days are left."""
    today = timezone.localdate()
    coming = [(dates[0], occasion) for occasion in Occasion.objects.all() if (dates := occasion.next_dates(1, today))]
    coming.sort(key=lambda found: (found[0], found[1].slug))
    return [{"day": day, "occasion": occasion, "left": (day - today).days} for day, occasion in coming[:3]]
