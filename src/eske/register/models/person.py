"""Who is it, under which names?"""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.search import index

from eske.register.models.fields import EDTFField, NameStatus
from eske.register.models.source import Source


class PersonQuerySet(models.QuerySet["Person"]):
    def remembered(self) -> "PersonQuerySet":
        """Those whom somebody's judgement made people remembered; nobody else stands on a public list or count."""
        return self.filter(remembered=True)


class Person(index.Indexed, ClusterableModel):
    """A person of the register. `remembered` is set by the action `remember` alone, never by a form or a reader."""

    class Sex(models.TextChoices):
        FEMALE = "female", _("female")
        MALE = "male", _("male")

    slug = models.SlugField(
        _("address"), max_length=120, unique=True, help_text=_("It never changes once it is public.")
    )
    name_kk = models.CharField(_("name in Kazakh"), max_length=200, blank=True)
    name_kk_status = models.CharField(_("how it came to be"), max_length=10, choices=NameStatus, blank=True)
    name_ru = models.CharField(_("name in Russian"), max_length=200, blank=True)
    name_ru_status = models.CharField(_("how it came to be"), max_length=10, choices=NameStatus, blank=True)
    name_en = models.CharField(_("name in English"), max_length=200, blank=True)
    name_en_status = models.CharField(_("how it came to be"), max_length=10, choices=NameStatus, blank=True)
    sex = models.CharField(_("sex"), max_length=10, choices=Sex, blank=True)
    birth = EDTFField(_("born"))
    birth_place_kk = models.CharField(_("place of birth, in Kazakh"), max_length=200, blank=True)
    birth_place_ru = models.CharField(_("place of birth, in Russian"), max_length=200, blank=True)
    birth_place_en = models.CharField(_("place of birth, in English"), max_length=200, blank=True)
    death = EDTFField(_("died"))
    death_place_kk = models.CharField(_("place of death, in Kazakh"), max_length=200, blank=True)
    death_place_ru = models.CharField(_("place of death, in Russian"), max_length=200, blank=True)
    death_place_en = models.CharField(_("place of death, in English"), max_length=200, blank=True)
    life_cut_short = models.BooleanField(
        _("a life cut short"),
        default=False,
        help_text=_("Shot, or died in custody, by a statement that is not known false."),
    )
    nationality_kk = models.CharField(_("nationality as recorded, in Kazakh"), max_length=60, blank=True)
    nationality_ru = models.CharField(_("nationality as recorded, in Russian"), max_length=60, blank=True)
    nationality_en = models.CharField(_("nationality as recorded, in English"), max_length=60, blank=True)
    occupation_kk = models.CharField(_("occupation in Kazakh"), max_length=300, blank=True)
    occupation_ru = models.CharField(_("occupation in Russian"), max_length=300, blank=True)
    occupation_en = models.CharField(_("occupation in English"), max_length=300, blank=True)
    words_status = models.CharField(
        _("occupation and places in Kazakh and Russian"),
        max_length=10,
        choices=NameStatus,
        blank=True,
        help_text=_("Derived, if they were put into these languages by machine and nobody has reviewed them yet."),
    )
    portrait = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("portrait")
    )
    portrait_credit = models.CharField(_("credit of the portrait"), max_length=300, blank=True)
    sources = models.ManyToManyField(Source, blank=True, related_name="people", verbose_name=_("sources"))
    remembered = models.BooleanField(_("remembered"), default=False, editable=False, db_index=True)
    sort_key = models.CharField(max_length=200, editable=False, db_index=True)

    objects = PersonQuerySet.as_manager()

    search_fields = [
        index.SearchField("name_kk", boost=3),
        index.SearchField("name_ru", boost=3),
        index.SearchField("name_en", boost=3),
        index.RelatedFields("spellings", [index.SearchField("text")]),
        index.FilterField("remembered"),
    ]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["sort_key"]

    def __str__(self) -> str:
        return self.name_kk or self.name_ru or self.name_en or self.slug

    def save(self, *args: object, **kwargs: object) -> None:
        self.sort_key = _family_first(self.name_kk or self.name_ru or self.name_en)
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("person", args=[self.slug])

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every form under which the person is known here, without repetition."""
        names = [self.name_kk, self.name_ru, self.name_en, *(s.text for s in self.spellings.all())]
        return tuple(dict.fromkeys(name for name in names if name))


def _family_first(name: str) -> str:
    """The name as lists sort it; a display name ends with the family name."""
    *given, family = name.split() or [""]
    return " ".join([family, *given]).casefold()


class Spelling(models.Model):
    """Another way in which a source writes the name."""

    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="spellings")
    text = models.CharField(_("spelling"), max_length=200)
    language = models.CharField(
        _("language"), max_length=10, blank=True, help_text=_("In which it is written, not where the name comes from.")
    )
    source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("source")
    )

    class Meta:
        verbose_name = _("spelling")
        verbose_name_plural = _("other spellings")
        ordering = ["text"]
        constraints = [models.UniqueConstraint(fields=["person", "text"], name="spelling_once_a_person")]

    def __str__(self) -> str:
        return self.text
