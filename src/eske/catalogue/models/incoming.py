"""What was read from a file or from pasted lines, before a person has taken it into the catalogue?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.catalogue.models.book import Book


class Incoming(models.Model):
    """One import: the file or text as it came, byte for byte, and what was read in it."""

    class State(models.TextChoices):
        OPEN = "open", _("to be looked at")
        KEPT = "kept", _("in the catalogue")
        DISCARDED = "discarded", _("discarded")

    name = models.CharField(_("name"), max_length=300)
    format = models.CharField(_("format"), max_length=30)
    content = models.BinaryField(_("as it came"), editable=False)
    problems = models.JSONField(_("what could not be read"), default=list)
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.OPEN)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    by_name = models.CharField(_("by"), max_length=200)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.name


class IncomingBook(models.Model):
    """One reference of an import: what was read, what a person made of it, and what became of it.

    `values` are fields of a book by name, `contributors` the fields of each; `readings` tell how the fields were read
    (start and end in `raw`, rule, confidence), `doubts` which of them a person should look at, and why.
    """

    class Choice(models.TextChoices):
        NEW = "new", _("a new book")
        SAME = "same", _("a book that is there already")
        OUT = "out", _("leave it out")

    incoming = models.ForeignKey(Incoming, models.CASCADE, related_name="books")
    number = models.PositiveIntegerField(_("number"))
    raw = models.TextField(_("as it came"), blank=True)
    values = models.JSONField(default=dict)
    contributors = models.JSONField(default=list)
    shelf_mark = models.CharField(_("shelf mark"), max_length=100, blank=True)
    original = models.BinaryField(_("original record"), editable=False, default=b"")
    charset = models.CharField(_("encoding"), max_length=30, blank=True)
    readings = models.JSONField(default=dict)
    doubts = models.JSONField(default=dict)
    choice = models.CharField(_("what it is"), max_length=4, choices=Choice, default=Choice.NEW)
    same_as = models.ForeignKey(Book, models.SET_NULL, null=True, blank=True, related_name="+")
    book = models.ForeignKey(Book, models.SET_NULL, null=True, blank=True, related_name="incoming")

    class Meta:
        verbose_name = _("reference of an import")
        verbose_name_plural = _("references of an import")
        ordering = ["incoming", "number"]
        constraints = [models.UniqueConstraint(fields=["incoming", "number"], name="incoming_number_once")]

    def __str__(self) -> str:
        return self.values.get("title") or self.raw
