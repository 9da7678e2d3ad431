"""What is a book, as the site keeps it?"""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable
from wagtail.search import index

from eske.catalogue.fingerprint import fingerprint


class Language(models.TextChoices):
    KAZAKH = "kk", _("Kazakh")
    RUSSIAN = "ru", _("Russian")
    ENGLISH = "en", _("English")
    UKRAINIAN = "uk", _("Ukrainian")
    GERMAN = "de", _("German")
    FRENCH = "fr", _("French")
    ITALIAN = "it", _("Italian")
    POLISH = "pl", _("Polish")
    OTHER = "mis", _("another language")


class BookQuerySet(models.QuerySet["Book"]):
    def like(self, title: str, subtitle: str, year: str, volume: str) -> "BookQuerySet":
        """The books that a reference with these fields already names; case, quotes and spacing do not count."""
        return self.filter(fingerprint=fingerprint(title, subtitle, year, volume))

    def garbled(self) -> "BookQuerySet":
        """Books whose title still looks damaged by translation and has no original beside it."""
        return self.filter(garbled=True, original_title="")


class Book(index.Indexed, ClusterableModel):
    """A book, an issue of a magazine or another thing on the shelf.

    The fields transcribe the reference: what it does not say stays empty. `reference` keeps the line itself.
    """

    class Kind(models.TextChoices):
        BOOK = "book", _("book")
        PERIODICAL = "periodical", _("issue of a periodical")
        ARTICLE = "article", _("article")
        COLLECTION = "collection", _("collection")
        FILM = "film", _("film")
        AUDIOBOOK = "audiobook", _("audiobook")
        CD = "cd", _("disc")

    slug = models.SlugField(
        _("address"), max_length=120, unique=True, help_text=_("It never changes once the book is public.")
    )
    title = models.CharField(_("title"), max_length=500, help_text=_("As the reference or the title page has it."))
    subtitle = models.CharField(_("other title information"), max_length=1000, blank=True)
    language = models.CharField(_("language of the title"), max_length=3, choices=Language, blank=True)
    garbled = models.BooleanField(
        _("title garbled by translation"),
        default=False,
        help_text=_("The title as written is not the title of the book. It is kept, and marked."),
    )
    original_title = models.CharField(
        _("original title"),
        max_length=500,
        blank=True,
        help_text=_("As on the title page, in the book's own language."),
    )
    original_language = models.CharField(
        _("language of the original title"), max_length=3, choices=Language, blank=True
    )
    responsibility = models.CharField(_("statement of responsibility"), max_length=500, blank=True)
    edition = models.CharField(_("edition"), max_length=200, blank=True)
    place = models.CharField(_("place of publication"), max_length=200, blank=True)
    publisher = models.CharField(_("publisher"), max_length=300, blank=True)
    year = models.CharField(_("year"), max_length=20, blank=True)
    volume = models.CharField(_("volume or issue"), max_length=100, blank=True)
    extent = models.CharField(_("extent"), max_length=100, blank=True)
    series = models.CharField(_("series"), max_length=300, blank=True)
    isbn = models.CharField("ISBN", max_length=20, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.BOOK)
    reference = models.TextField(
        _("reference as written"), blank=True, help_text=_("The line it was read from. Never edited.")
    )
    annotation_kk = models.TextField(_("annotation in Kazakh"), blank=True)
    annotation_ru = models.TextField(_("annotation in Russian"), blank=True)
    annotation_en = models.TextField(_("annotation in English"), blank=True)
    cover = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("cover")
    )
    fingerprint = models.CharField(max_length=64, editable=False, db_index=True)

    objects = BookQuerySet.as_manager()

    search_fields = [
        index.SearchField("title", boost=3),
        index.SearchField("original_title", boost=3),
        index.SearchField("subtitle"),
        index.AutocompleteField("title"),
    ]

    class Meta:
        verbose_name = _("book")
        verbose_name_plural = _("books")
        ordering = ["title", "year"]

    def __str__(self) -> str:
        return self.display_title

    def save(self, *args: object, **kwargs: object) -> None:
        self.fingerprint = fingerprint(self.title, self.subtitle, self.year, self.volume)
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("book", args=[self.slug])

    @property
    def display_title(self) -> str:
        """The original title where it is known, else the title as written."""
        return self.original_title or self.title

    @property
    def display_language(self) -> str:
        """The language of `display_title`; empty where it is not known."""
        return self.original_language if self.original_title else self.language

    @property
    def heading(self) -> str:
        """The first author as the reference heads with him or her, else empty."""
        authors = (c for c in self.contributors.all() if c.role == Contributor.Role.AUTHOR)
        return next((author.as_written for author in authors), "")


class Contributor(Orderable):
    """A person or body named in the reference of a book, as written there."""

    class Role(models.TextChoices):
        AUTHOR = "author", _("author")
        COMPILER = "compiler", _("compiler")
        EDITOR = "editor", _("editor")
        TRANSLATOR = "translator", _("translator")
        ILLUSTRATOR = "illustrator", _("illustrator")
        CONTRIBUTOR = "contributor", _("contributor")

    book = ParentalKey(Book, on_delete=models.CASCADE, related_name="contributors")
    as_written = models.CharField(_("name as written"), max_length=300)
    family = models.CharField(_("family name"), max_length=200, blank=True)
    given = models.CharField(_("given name or initials"), max_length=200, blank=True)
    role = models.CharField(_("role"), max_length=20, choices=Role)

    class Meta(Orderable.Meta):
        verbose_name = _("contributor")
        verbose_name_plural = _("contributors")

    def __str__(self) -> str:
        return self.as_written
