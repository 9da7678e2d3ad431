"""Who decided what about an announcement, and when?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.exhibitions.models import Announcement


class Decision(models.Model):
    """One decision of a librarian. Decisions are added, never changed or deleted: undoing one is another.

    `changes` are objects of `thing`, `before` and `after`; a thing that was not there, or is no more, is null.
    """

    class Verb(models.TextChoices):
        CORRECT = "correct", _("corrected")
        CONFIRM = "confirm", _("found right")
        DROP = "drop", _("dropped")
        ADD = "add", _("added")
        JOIN = "join", _("joined with another")
        PART = "part", _("parted")
        MATCH = "match", _("said which one it is")
        UNDO = "undo", _("took back")
        REDO = "redo", _("decided again")

    announcement = models.ForeignKey(Announcement, models.PROTECT, related_name="decisions")
    number = models.PositiveIntegerField(_("number"))
    verb = models.CharField(_("what"), max_length=8, choices=Verb)
    changes = models.JSONField(_("changes"), default=list)
    of = models.ForeignKey("self", models.PROTECT, null=True, related_name="+", verbose_name=_("of which decision"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    by_name = models.CharField(_("by"), max_length=200)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["announcement", "number"]
        constraints = [models.UniqueConstraint(fields=["announcement", "number"], name="decision_number_once")]

    def __str__(self) -> str:
        return f"{self.number}: {self.get_verb_display()}"

    @property
    def things(self) -> list[str]:
        """The things that it changed, the one it was about first."""
        return [change["thing"] for change in self.changes]
