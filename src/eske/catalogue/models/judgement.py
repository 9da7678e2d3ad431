"""Who said that two books are one, when and on what ground?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.catalogue.models.book import Book


class BookJudgementQuerySet(models.QuerySet["BookJudgement"]):
    def decided_pairs(self) -> set[frozenset[int]]:
        """The pairs of books whose last word is that they are the same, or that they are not."""
        last = {frozenset((one, other)): verdict for one, other, verdict in self._words()}
        return {pair for pair, verdict in last.items() if verdict != BookJudgement.Verdict.UNSURE}

    def of_pair(self, one: Book, other: Book) -> "BookJudgementQuerySet":
        """Every word on these two, the last one last, whichever of them was kept."""
        pair = [one.pk, other.pk]
        return self.filter(kept__in=pair, other__in=pair).order_by("at", "pk")

    def _words(self) -> models.QuerySet:
        return self.order_by("at", "pk").values_list("kept", "other", "verdict")


class BookJudgement(models.Model):
    """One person's word on whether two books are one. Words are added, never changed: the last one counts.

    `taken` holds what the kept book took over from the other: field, value before, value after.
    """

    class Verdict(models.TextChoices):
        SAME = "same", _("the same book")
        DIFFERENT = "not-same", _("not the same book")
        UNSURE = "unsure", _("open again")

    kept = models.ForeignKey(Book, models.CASCADE, related_name="judgements", verbose_name=_("book"))
    other = models.ForeignKey(Book, models.CASCADE, related_name="+", verbose_name=_("other book"))
    verdict = models.CharField(_("verdict"), max_length=8, choices=Verdict)
    taken = models.JSONField(default=dict, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    by_name = models.CharField(_("by"), max_length=200)
    at = models.DateTimeField(_("at"), auto_now_add=True)
    ground = models.CharField(_("ground"), max_length=500, blank=True)

    objects = BookJudgementQuerySet.as_manager()

    class Meta:
        verbose_name = _("judgement on two books")
        verbose_name_plural = _("judgements on two books")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.kept} – {self.other}: {self.get_verdict_display()}"
