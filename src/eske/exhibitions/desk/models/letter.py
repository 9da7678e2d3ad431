"""What did a visitor write about an entry of the site, and what became of it?"""

import secrets

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


def _token() -> str:
    return secrets.token_urlsafe(24)


class Letter(models.Model):
    """A visitor's words about one entry. Who has the private link sees what became of them."""

    class State(models.TextChoices):
        NEW = "new", _("new")
        ANSWERED = "answered", _("answered")
        DONE = "done", _("done")

    token = models.CharField(max_length=40, unique=True, default=_token, editable=False)
    entry_path = models.CharField(_("address of the entry"), max_length=500)
    entry_title = models.CharField(_("entry"), max_length=500)
    content_type = models.ForeignKey(ContentType, models.SET_NULL, null=True, related_name="+")
    object_id = models.PositiveBigIntegerField(null=True)
    entry = GenericForeignKey()
    language = models.CharField(_("language"), max_length=10)
    name = models.CharField(_("your name"), max_length=200, blank=True)
    words = models.TextField(_("your words"), max_length=5000)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.NEW)
    sender = models.CharField(max_length=64, editable=False, db_index=True)
    received_at = models.DateTimeField(_("received"), auto_now_add=True)

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        ordering = ["-received_at", "-pk"]

    def __str__(self) -> str:
        return self.entry_title

    def get_absolute_url(self) -> str:
        """The private link."""
        return reverse("letter", args=[self.token])


class Answer(models.Model):
    """What the library answered to a letter."""

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="answers")
    words = models.TextField(_("answer"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    by_name = models.CharField(_("by"), max_length=200)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return self.words[:80]
