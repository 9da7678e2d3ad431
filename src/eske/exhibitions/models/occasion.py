"""Which day is kept, by which rule?"""

import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from eske.dates import BadRecurrence, next_days, pattern
from eske.register.models import Source


def is_recurrence(value: str) -> None:
    """Refuse what is no yearly rule, naming the value and showing how to write one."""
    try:
        pattern(value)
    except BadRecurrence as error:
        raise ValidationError(
            _("“%(value)s” is no yearly rule: write FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31."),
            params={"value": value},
            code="recurrence",
        ) from error


class Occasion(models.Model):
    """A day of remembrance and its rule."""

    slug = models.SlugField(_("address"), max_length=120, unique=True)
    name_kk = models.CharField(_("name in Kazakh"), max_length=300, blank=True)
    name_ru = models.CharField(_("name in Russian"), max_length=300, blank=True)
    name_en = models.CharField(_("name in English"), max_length=300, blank=True)
    recurrence = models.CharField(
        _("rule"),
        max_length=120,
        blank=True,
        validators=[is_recurrence],
        help_text=_("As in iCalendar: FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31. Empty where the day is not known."),
    )
    country_kk = models.CharField(_("country or body in Kazakh"), max_length=100, blank=True)
    country_ru = models.CharField(_("country or body in Russian"), max_length=100, blank=True)
    country_en = models.CharField(_("country or body in English"), max_length=100, blank=True)
    legal_basis_kk = models.TextField(_("legal basis in Kazakh"), blank=True)
    legal_basis_ru = models.TextField(_("legal basis in Russian"), blank=True)
    legal_basis_en = models.TextField(_("legal basis in English"), blank=True)
    since = models.DateField(_("kept since"), null=True, blank=True)
    sources = models.ManyToManyField(Source, blank=True, related_name="occasions", verbose_name=_("sources"))

    class Meta:
        verbose_name = _("occasion")
        verbose_name_plural = _("occasions")
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.name_kk or self.name_ru or self.name_en

    def get_absolute_url(self) -> str:
        return reverse("occasion", args=[self.slug])

    def next_dates(self, count: int = 3, after: datetime.date | None = None) -> tuple[datetime.date, ...]:
        """The next days on which it is kept, today among them; none where the rule is not known."""
        if not self.recurrence:
            return ()
        return next_days(self.recurrence, after or timezone.localdate(), count)
