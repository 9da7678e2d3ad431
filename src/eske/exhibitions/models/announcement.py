"""From which document did an exhibition come, and what was read in it?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from eske.register.models import Person, Source


class Announcement(models.Model):
    """The document as it came, byte for byte, and the draft that was read from it. Neither is ever edited.

    It has a `source` from the moment it became an exhibition; until then it lies on the reading desk.
    """

    sha256 = models.CharField(max_length=64, unique=True)
    name = models.CharField(_("name of the file"), max_length=300)
    media_type = models.CharField(_("type"), max_length=100)
    original = models.BinaryField(_("the document"), editable=False)
    draft = models.JSONField(_("what was read"))
    source = models.OneToOneField(
        Source, models.PROTECT, null=True, related_name="announcement", verbose_name=_("source")
    )
    exhibition = models.ForeignKey(
        Page, models.SET_NULL, null=True, related_name="announcements", verbose_name=_("exhibition")
    )
    opened_at = models.DateTimeField(_("opened"), auto_now_add=True)
    opened_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("announcement")
        verbose_name_plural = _("announcements")
        ordering = ["-opened_at"]

    def __str__(self) -> str:
        return self.name


class Mention(models.Model):
    """Somebody is named in an announcement, in a role. The role is a proposal until a person decides."""

    class Role(models.TextChoices):
        REMEMBERED = "remembered", _("remembered")
        SPEAKER = "speaker", _("speaker")
        AUTHOR = "author", _("author")
        COMPILER = "compiler", _("compiler")
        EDITOR = "editor", _("editor")
        TRANSLATOR = "translator", _("translator")
        ILLUSTRATOR = "illustrator", _("illustrator")
        STAFF = "staff", _("staff")
        SUBJECT = "subject", _("subject of a book")
        NAMESAKE = "namesake", _("namesake of an institution or street")
        NAMED = "named", _("named")

    class Status(models.TextChoices):
        PROPOSED = "proposed", _("proposed")
        ACCEPTED = "accepted", _("accepted")
        REJECTED = "rejected", _("rejected")

    announcement = models.ForeignKey(Announcement, models.CASCADE, related_name="mentions")
    number = models.PositiveIntegerField(_("number in the draft"))
    role = models.CharField(_("role"), max_length=12, choices=Role)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.PROPOSED)
    as_written = models.JSONField(_("forms"), help_text=_("Every form in the text, in its order."))
    name = models.CharField(_("name"), max_length=300)
    rule = models.CharField(_("rule"), max_length=100)
    confidence = models.FloatField(_("confidence"))
    person = models.ForeignKey(
        Person,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="mentions",
        verbose_name=_("person of the register"),
    )
    match_rule = models.CharField(_("why this person"), max_length=100, blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    decided_by_name = models.CharField(_("decided by"), max_length=200, blank=True)
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        ordering = ["announcement", "number"]
        constraints = [models.UniqueConstraint(fields=["announcement", "number"], name="mention_number_once")]

    def __str__(self) -> str:
        return f"{self.name} ({self.get_role_display()})"
