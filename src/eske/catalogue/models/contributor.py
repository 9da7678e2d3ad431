"""Who had a part in a book, as its reference names them?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from eske.catalogue.models.book import Book


class Contributor(Orderable):
    """A person or body named in the reference of a book, as written there."""

    class Role(models.TextChoices):
        AUTHOR = "author", _("author")
        COMPILER = "compiler", _("compiler")
        EDITOR = "editor", _("editor")
        TRANSLATOR = "translator", _("translator")
        ILLUSTRATOR = "illustrator", _("illustrator")
        INTRODUCER = "introducer", _("author of the introduction")
        COMMENTATOR = "commentator", _("author of the commentary")
        PHOTOGRAPHER = "photographer", _("photographer")
        REVIEWER = "reviewer", _("reviewer")
        SUPERVISOR = "supervisor", _("scientific supervisor")
        PUBLISHER = "publisher", _("publishing body")
        CONTRIBUTOR = "contributor", _("contributor")

    book = ParentalKey(Book, on_delete=models.CASCADE, related_name="contributors")
    as_written = models.CharField(
        _("name as written"), max_length=300, help_text=_("In the order, case and spelling of the reference.")
    )
    family = models.CharField(_("family name"), max_length=200, blank=True)
    given = models.CharField(_("given name or initials"), max_length=200, blank=True)
    role = models.CharField(
        _("role"), max_length=20, choices=Role, help_text=_("“Contributor” where the reference does not tell it.")
    )
    is_body = models.BooleanField(_("a body, not a person"), default=False)
    dates = models.CharField(
        _("years of life"), max_length=60, blank=True, help_text=_("As the source writes them: 1894–1938.")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("contributor")
        verbose_name_plural = _("contributors")

    def __str__(self) -> str:
        return self.as_written
