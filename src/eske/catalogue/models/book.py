"""What is a book, as the site keeps it?"""

from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, RevisionMixin
from wagtail.search import index

from eske.catalogue.fingerprint import keys_of
from eske.catalogue.models.language import Language


def is_way_to_ask(value: str) -> None:
    """Refuse what is neither an address on the web nor one of e-mail."""
    try:
        (validate_email if "@" in value and "://" not in value else URLValidator(["http", "https"]))(value)
    except ValidationError as error:
        raise ValidationError(
            _("“%(value)s” is no address: write https://… or an e-mail address."), params={"value": value}
        ) from error


class BookQuerySet(models.QuerySet["Book"]):
    def public(self) -> "BookQuerySet":
        """The books that everybody may see: published, and not taken into another."""
        return self.filter(live=True, merged_into=None)

    def garbled(self) -> "BookQuerySet":
        """Books whose title still looks damaged by translation and has no original beside it."""
        return self.filter(garbled=True, original_title="")


class Book(DraftStateMixin, RevisionMixin, index.Indexed, ClusterableModel):
    """A book, an issue of a magazine or another thing on the shelf.

    The fields transcribe the reference: what it does not say stays empty. `reference` keeps the line itself. A book
    that turned out to be another one's double is `merged_into` that one, and its address leads there.
    """

    class Kind(models.TextChoices):
        BOOK = "book", _("book")
        MULTIVOLUME = "multivolume", _("work in several volumes")
        COLLECTION = "collection", _("collection")
        PERIODICAL = "periodical", _("issue of a periodical")
        ARTICLE = "article", _("article")
        CHAPTER = "chapter", _("chapter")
        NEWSPAPER = "newspaper", _("article in a newspaper")
        THESIS = "thesis", _("thesis")
        ABSTRACT = "abstract", _("abstract of a thesis")
        LAW = "law", _("law")
        WEB = "web", _("page on the web")
        ARCHIVE = "archive", _("document of an archive")
        FILM = "film", _("film")
        AUDIOBOOK = "audiobook", _("audiobook")
        CD = "cd", _("disc")

    slug = models.SlugField(
        _("address"), max_length=120, unique=True, help_text=_("It never changes once the book is public.")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.BOOK)
    title = models.CharField(_("title"), max_length=500, help_text=_("As the reference or the title page has it."))
    subtitle = models.CharField(_("other title information"), max_length=1000, blank=True)
    parallel_title = models.CharField(
        _("title in other languages"),
        max_length=1000,
        blank=True,
        help_text=_("As on the title page; several are divided by “ = ”."),
    )
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
    responsibility = models.CharField(
        _("statement of responsibility"),
        max_length=500,
        blank=True,
        help_text=_("What stands behind the slash, word for word."),
    )
    edition = models.CharField(_("edition"), max_length=200, blank=True)
    place = models.CharField(
        _("place of publication"), max_length=200, blank=True, help_text=_("Several are divided by “ ; ”.")
    )
    publisher = models.CharField(
        _("publisher"), max_length=300, blank=True, help_text=_("Several are divided by “ ; ”.")
    )
    year = models.CharField(_("year"), max_length=40, blank=True, help_text=_("As written: 1991, [1931], 1989–1991."))
    volume = models.CharField(_("volume"), max_length=100, blank=True)
    issue = models.CharField(_("issue"), max_length=100, blank=True)
    series = models.CharField(_("series"), max_length=300, blank=True)
    extent = models.CharField(_("extent"), max_length=100, blank=True, help_text=_("As written: 480 с., 320 б."))
    illustrations = models.CharField(_("illustrations"), max_length=200, blank=True)
    size = models.CharField(_("size"), max_length=60, blank=True)
    container = models.CharField(
        _("published in"),
        max_length=500,
        blank=True,
        help_text=_("The magazine, newspaper or collection it is a part of."),
    )
    pages = models.CharField(_("pages there"), max_length=60, blank=True)
    isbn = models.CharField("ISBN", max_length=60, blank=True, help_text=_("As printed, even where it is wrong."))
    issn = models.CharField("ISSN", max_length=20, blank=True)
    doi = models.CharField("DOI", max_length=200, blank=True)
    url = models.URLField(_("address on the web"), max_length=500, blank=True)
    topics = models.TextField(_("subject headings"), blank=True, help_text=_("One a line."))
    notes = models.TextField(_("notes"), blank=True, help_text=_("One a line."))
    reference = models.TextField(
        _("reference as written"), blank=True, help_text=_("The line it was read from. Never edited.")
    )
    annotation_kk = models.TextField(_("annotation in Kazakh"), blank=True)
    annotation_ru = models.TextField(_("annotation in Russian"), blank=True)
    annotation_en = models.TextField(_("annotation in English"), blank=True)
    cover = models.ForeignKey(
        "wagtailimages.Image",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cover"),
        help_text=_("Without one the book wears a cover of cloth with its title."),
    )
    cover_credit = models.CharField(
        _("credit of the cover"), max_length=300, blank=True, help_text=_("Who made the picture, and whose it is.")
    )
    read_url = models.URLField(
        _("read this book"),
        max_length=500,
        blank=True,
        help_text=_("Where the whole book can lawfully be read, as in a digital library."),
    )
    ask_at = models.CharField(
        _("ask for it"),
        max_length=500,
        blank=True,
        validators=[is_way_to_ask],
        help_text=_("Where a reader orders it: the address of a form, or an e-mail address."),
    )
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="merged",
        verbose_name=_("the same book as"),
    )
    fingerprint = models.CharField(max_length=64, editable=False, db_index=True)
    isbn_key = models.CharField(max_length=13, editable=False, db_index=True, default="")
    work_key = models.CharField(max_length=64, editable=False, db_index=True, default="")
    title_key = models.CharField(max_length=64, editable=False, db_index=True, default="")
    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="book")

    objects = BookQuerySet.as_manager()

    search_fields = [
        index.SearchField("title", boost=3),
        index.SearchField("original_title", boost=3),
        index.SearchField("subtitle"),
        index.AutocompleteField("title"),
        index.AutocompleteField("original_title"),
        index.FilterField("live"),
        index.FilterField("merged_into"),
    ]

    class Meta:
        verbose_name = _("book")
        verbose_name_plural = _("books")
        ordering = ["title", "year"]

    def __str__(self) -> str:
        return self.display_title or gettext("without a title")

    def save(self, *args: object, **kwargs: object) -> None:
        self.set_keys()
        super().save(*args, **kwargs)

    def set_keys(self) -> None:
        """Renew the keys by which its doubles are found. Who writes past `save` calls this first."""
        first = next(iter(self.contributors.all()), None)
        for name, key in keys_of(vars(self), first.family or first.as_written if first else "").items():
            setattr(self, name, key)

    @property
    def revisions(self) -> models.QuerySet:
        return self._revisions

    def get_absolute_url(self) -> str:
        return reverse("book", args=[self.slug])

    @property
    def current(self) -> "Book":
        """The book that stands for this one: itself, unless it was found to be another one's double."""
        book, seen = self, {self.pk}
        while book.merged_into and book.merged_into_id not in seen:
            book = book.merged_into
            seen.add(book.pk)
        return book

    @property
    def with_doubles(self) -> list["Book"]:
        """The book and every record that was merged into it, at once or over others."""
        books, ahead = [self], list(self.merged.all())
        while ahead:
            books.append(double := ahead.pop(0))
            ahead += double.merged.all()
        return books

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
        authors = (c for c in self.contributors.all() if c.role == "author")
        return next((author.as_written for author in authors), "")

    @property
    def ask_address(self) -> str:
        """The link by which a reader asks for it; empty where the library gives none."""
        return f"mailto:{self.ask_at}" if "@" in self.ask_at and "://" not in self.ask_at else self.ask_at
