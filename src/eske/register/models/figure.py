"""Which number did somebody state, of what, where, when and of whom?"""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from eske.register.models.fields import EDTFField
from eske.register.models.place import Place
from eske.register.models.source import Source
from eske.register.topics import Group, Topic


class FigureQuerySet(models.QuerySet["Figure"]):
    def of_topic(self, topic: str) -> "FigureQuerySet":
        """Every statement on the topic and on those that are measured beside it."""
        return self.filter(topic__in=Topic(topic).family)


class Figure(models.Model):
    """A number that someone stated, with its scope, period, qualifier and source. Nothing is averaged."""

    class Bound(models.TextChoices):
        UNQUALIFIED = "unqualified", _("stated bare")
        EXACT = "exact", _("exactly")
        ABOUT = "about", _("about")
        MORE_THAN = "more-than", _("more than")
        LESS_THAN = "less-than", _("less than")
        AT_LEAST = "at-least", _("at least")
        UP_TO = "up-to", _("up to")

    topic = models.CharField(_("topic"), max_length=40, choices=Topic)
    low = models.FloatField(
        _("number"), null=True, blank=True, help_text=_("Empty where there are only words, as millions.")
    )
    high = models.FloatField(
        _("upper number"), null=True, blank=True, help_text=_("Only where the source gives a range.")
    )
    is_share = models.BooleanField(
        _("a share"), default=False, help_text=_("The number is a part of the whole: 0.25 is a quarter.")
    )
    magnitude = models.PositiveSmallIntegerField(
        _("power of ten"), null=True, blank=True, help_text=_("For words without a number: 6 stands for millions.")
    )
    bound = models.CharField(_("bound"), max_length=12, choices=Bound, default=Bound.UNQUALIFIED)
    what = models.CharField(_("of what, in the source's words"), max_length=300, blank=True)
    place = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="figures", verbose_name=_("place")
    )
    group = models.CharField(
        _("whom it counts"), max_length=30, choices=Group, blank=True, help_text=_("Empty: everybody.")
    )
    period = EDTFField(_("period"))
    as_written = models.CharField(_("as written"), max_length=300, blank=True)
    as_written_language = models.CharField(_("language of the words"), max_length=10, blank=True)
    slip = models.BooleanField(_("a slip of the source"), default=False)
    slip_kk = models.CharField(_("the slip, in Kazakh"), max_length=300, blank=True)
    slip_ru = models.CharField(_("the slip, in Russian"), max_length=300, blank=True)
    slip_en = models.CharField(_("the slip, in English"), max_length=300, blank=True)
    source = models.ForeignKey(Source, models.PROTECT, related_name="figures", verbose_name=_("source"))

    objects = FigureQuerySet.as_manager()

    class Meta:
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        ordering = ["topic", "low", "pk"]

    def __str__(self) -> str:
        return f"{self.get_topic_display()}: {self.as_written or self.low or ''}"

    def get_absolute_url(self) -> str:
        return f"{reverse('figure', args=[self.topic])}#f{self.pk}"
