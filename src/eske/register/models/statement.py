"""What is said of a person, when, by whom and how surely?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from eske.register.models.fields import EDTFField
from eske.register.models.person import Person
from eske.register.models.place import Place
from eske.register.models.source import Source


class Statement(models.Model):
    """A dated fact with its source. Where sources differ there are several; none is averaged or dropped."""

    class Kind(models.TextChoices):
        BIRTH = "birth", _("born")
        ARREST = "arrest", _("arrested")
        SENTENCE = "sentence", _("sentenced")
        EXECUTION = "execution", _("shot")
        CAMP = "camp", _("held in a camp")
        EXILE = "exile", _("exiled")
        DEPORTATION = "deportation", _("deported")
        RELEASE = "release", _("released")
        DEATH_IN_CUSTODY = "death-in-custody", _("died in custody")
        DEATH = "death", _("died")
        REHABILITATION = "rehabilitation", _("rehabilitated")

    class Status(models.TextChoices):
        AS_STATED = "as-stated", _("as the source states it")
        DOUBTFUL = "doubtful", _("doubtful")
        KNOWN_FALSE = "known-false", _("known to be false")

    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="statements")
    kind = models.CharField(_("what"), max_length=20, choices=Kind)
    date = EDTFField(_("date"))
    place = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="statements", verbose_name=_("place")
    )
    place_text_kk = models.CharField(_("place in words, in Kazakh"), max_length=200, blank=True)
    place_text_ru = models.CharField(_("place in words, in Russian"), max_length=200, blank=True)
    place_text_en = models.CharField(_("place in words, in English"), max_length=200, blank=True)
    body_kk = models.CharField(_("by which body, in Kazakh"), max_length=300, blank=True)
    body_ru = models.CharField(_("by which body, in Russian"), max_length=300, blank=True)
    body_en = models.CharField(_("by which body, in English"), max_length=300, blank=True)
    penalty = models.CharField(
        _("penalty"), max_length=40, blank=True, help_text=_("death, camp-10 or exile-5: the number counts years.")
    )
    status = models.CharField(_("how sure"), max_length=12, choices=Status, default=Status.AS_STATED)
    doubt_kk = models.CharField(_("the doubt, in Kazakh"), max_length=300, blank=True)
    doubt_ru = models.CharField(_("the doubt, in Russian"), max_length=300, blank=True)
    doubt_en = models.CharField(_("the doubt, in English"), max_length=300, blank=True)
    source = models.ForeignKey(Source, models.PROTECT, related_name="statements", verbose_name=_("source"))
    source_says = models.CharField(_("as the source has it"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.date}".strip()
