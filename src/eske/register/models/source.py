"""Who says so?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.register.models.fields import EDTFField


class Source(models.Model):
    """A book of memory, an archive file, a page or an announcement. Every statement names one."""

    class Kind(models.TextChoices):
        ANNOUNCEMENT = "announcement", _("announcement of an exhibition")
        LIBRARY_PAGE = "library-page", _("page of a library")
        OFFICIAL = "official", _("official page")
        NEWS = "news", _("news")
        REFERENCE = "reference", _("work of reference")
        SCHOLARLY = "scholarly", _("scholarly work")
        DATASET = "dataset", _("data set")
        CERTIFICATE = "certificate", _("certificate from an archive")
        ACT = "act", _("legal act")

    slug = models.SlugField(_("address"), max_length=160, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    title = models.CharField(_("title"), max_length=300)
    locator = models.CharField(
        _("where it is"),
        max_length=1000,
        blank=True,
        help_text=_("An address on the web, or fund, inventory and file."),
    )
    published = EDTFField(_("published"))
    note = models.TextField(_("note"), blank=True)

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    @property
    def address(self) -> str:
        """The address on the web, or empty where the source is not there."""
        return self.locator if self.locator.startswith(("https://", "http://")) else ""
