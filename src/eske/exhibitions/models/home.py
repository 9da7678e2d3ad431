"""The front page of the site, one in each language."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page


class HomePage(Page):
    """The front page: which library this is, what is shown now, which day comes next."""

    library = models.CharField(_("name of the library"), max_length=200, blank=True)
    welcome = models.TextField(_("a few words of welcome"), blank=True)
    address = models.CharField(_("address of the library"), max_length=300, blank=True)
    hours = models.CharField(_("opening hours"), max_length=300, blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("library"),
        FieldPanel("welcome"),
        FieldPanel("address"),
        FieldPanel("hours"),
    ]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["exhibitions.ExhibitionPage"]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")
