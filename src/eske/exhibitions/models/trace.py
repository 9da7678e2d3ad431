"""Which thing of a draft became which thing of the site?"""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.exhibitions.models.announcement import Announcement


class TraceQuerySet(models.QuerySet["Trace"]):
    def of(self, thing: models.Model) -> "TraceQuerySet":
        """The traces that lead to a book, figure, place or occasion."""
        return self.filter(content_type=ContentType.objects.get_for_model(thing), object_id=thing.pk)


class Trace(models.Model):
    """A book, figure, place or occasion of the site stands in an announcement; people have their mentions.

    `number` counts the things of the kind from 0 in the draft as it was opened.
    """

    announcement = models.ForeignKey(Announcement, models.CASCADE, related_name="traces")
    kind = models.CharField(_("kind"), max_length=10)
    number = models.PositiveIntegerField(_("number in the draft"))
    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    thing = GenericForeignKey()

    objects = TraceQuerySet.as_manager()

    class Meta:
        verbose_name = _("trace")
        verbose_name_plural = _("traces")
        ordering = ["announcement", "kind", "number"]
        indexes = [models.Index(fields=["content_type", "object_id"], name="trace_of_thing")]
        constraints = [models.UniqueConstraint(fields=["announcement", "kind", "number"], name="trace_once")]

    def __str__(self) -> str:
        return f"{self.announcement}: {self.kind} {self.number}"
