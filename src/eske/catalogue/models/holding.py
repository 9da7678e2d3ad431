"""Where does a copy stand, and can it be had?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from eske.catalogue.models.book import Book


class Holding(Orderable):
    """A copy, or several alike, in one place of the library."""

    book = ParentalKey(Book, on_delete=models.CASCADE, related_name="holdings")
    location = models.CharField(
        _("where it stands"), max_length=200, blank=True, help_text=_("The library, branch or reading room.")
    )
    shelf_mark = models.CharField(
        _("shelf mark"), max_length=100, blank=True, help_text=_("As on the spine and in the library's own catalogue.")
    )
    availability_kk = models.CharField(_("availability in Kazakh"), max_length=200, blank=True)
    availability_ru = models.CharField(_("availability in Russian"), max_length=200, blank=True)
    availability_en = models.CharField(
        _("availability in English"),
        max_length=200,
        blank=True,
        help_text=_("In plain words, as: in the reading room only; two copies, one on loan."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("holding")
        verbose_name_plural = _("holdings")

    def __str__(self) -> str:
        return " ".join(filter(None, (self.location, self.shelf_mark)))
