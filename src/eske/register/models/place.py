"""Where did it happen?"""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from eske.register.models.fields import EDTFField
from eske.register.models.source import Source


class Place(models.Model):
    """A camp, a memorial, a place of execution, a town or a country."""

    class Kind(models.TextChoices):
        CAMP = "camp", _("camp")
        CAMP_WOMEN = "camp-women", _("camp for women")
        SPECIAL_CAMP = "special-camp", _("special camp")
        CAMP_SECTION = "camp-section", _("camp section")
        POW_CAMP = "pow-camp", _("prisoner-of-war camp")
        PRISON = "prison", _("prison")
        EXECUTION = "execution-site", _("place of execution")
        GRAVE = "mass-grave", _("mass grave")
        CEMETERY = "cemetery", _("cemetery")
        MEMORIAL = "memorial", _("memorial")
        EXILE = "exile", _("place of exile")
        TRANSIT = "transit", _("transit point")
        TOWN = "town", _("town or village")
        REGION = "region", _("region")
        COUNTRY = "country", _("country")

    slug = models.SlugField(_("address"), max_length=120, unique=True)
    name_kk = models.CharField(_("name in Kazakh"), max_length=200, blank=True)
    name_ru = models.CharField(_("name in Russian"), max_length=200, blank=True)
    name_en = models.CharField(_("name in English"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True, help_text=_("Degrees north."))
    longitude = models.FloatField(_("longitude"), null=True, blank=True, help_text=_("Degrees east."))
    doubtful_position = models.BooleanField(_("position is doubtful"), default=False)
    years = EDTFField(_("years"))
    sources = models.ManyToManyField(Source, blank=True, related_name="places", verbose_name=_("sources"))

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["name_en", "name_ru", "name_kk"]

    def __str__(self) -> str:
        return self.name_kk or self.name_ru or self.name_en

    def get_absolute_url(self) -> str:
        return reverse("place", args=[self.slug])
