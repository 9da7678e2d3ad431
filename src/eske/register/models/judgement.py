"""Who said that this person is remembered, when and on what ground?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.register.models.person import Person


class Remembrance(models.Model):
    """One person's word on whether somebody is remembered. Words are added, never changed: the last one counts."""

    class Verdict(models.TextChoices):
        YES = "yes", _("remembered")
        NO = "no", _("not remembered")

    person = models.ForeignKey(Person, models.CASCADE, related_name="judgements", verbose_name=_("person"))
    verdict = models.CharField(_("verdict"), max_length=3, choices=Verdict)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    by_name = models.CharField(_("by"), max_length=200, help_text=_("Who said so, where it was not said at the desk."))
    at = models.DateTimeField(_("at"), auto_now_add=True)
    ground = models.CharField(_("ground"), max_length=500)

    class Meta:
        verbose_name = _("judgement")
        verbose_name_plural = _("judgements")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.person}: {self.get_verdict_display()}"
