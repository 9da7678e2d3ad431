"""Which file of another program was taken into the catalogue, and how far?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportedFile(models.Model):
    """A file of records that was imported whole, batch by batch.

    A batch is in the catalogue with what is counted here, or not at all, so that an import that was stopped goes on
    behind `done`, the number of the last record that was dealt with. The file itself is known by its `digest`.
    """

    name = models.CharField(_("name"), max_length=300)
    digest = models.CharField(_("digest"), max_length=64, help_text=_("SHA-256 of the whole file."))
    format = models.CharField(_("format"), max_length=30)
    done = models.PositiveIntegerField(_("records dealt with"), default=0)
    books = models.PositiveIntegerField(_("new books"), default=0)
    known = models.PositiveIntegerField(_("left out, because they were there already"), default=0)
    damaged = models.PositiveIntegerField(_("records that could not be read"), default=0)
    doubtful = models.PositiveIntegerField(_("books that may be in the catalogue already"), default=0)
    findable = models.PositiveIntegerField(_("books that the search knows"), default=0)
    finished = models.BooleanField(_("the whole file is in"), default=False)
    by_name = models.CharField(_("by"), max_length=200)
    at = models.DateTimeField(_("begun"), auto_now_add=True)

    class Meta:
        verbose_name = _("imported file")
        verbose_name_plural = _("imported files")
        ordering = ["-at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["digest", "format"], name="imported_file_once")]

    def __str__(self) -> str:
        return self.name
