"""As which record of another program did a book come?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.catalogue.models.book import Book
from eske.catalogue.models.imported import ImportedFile


class Original(models.Model):
    """The record of a book as it stood in its file, to the byte, so that what Eske does not know is handed on too."""

    book = models.OneToOneField(Book, models.CASCADE, related_name="original")
    file = models.ForeignKey(
        ImportedFile, models.SET_NULL, null=True, blank=True, related_name="originals", verbose_name=_("imported file")
    )
    format = models.CharField(_("format"), max_length=30)
    charset = models.CharField(_("encoding"), max_length=30, blank=True)
    content = models.BinaryField(_("the record"), editable=False)

    class Meta:
        verbose_name = _("original record")
        verbose_name_plural = _("original records")

    def __str__(self) -> str:
        return f"{self.book} ({self.format})"
