"""What is shown, for which day, where and when?"""

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from eske.catalogue.display import displayed
from eske.catalogue.models import Book
from eske.exhibitions.blocks import ExhibitionBody
from eske.exhibitions.models.occasion import Occasion
from eske.exhibitions.shown import Shown, reading_language, shown
from eske.register.models import Figure, Person


class ExhibitionPage(Page):
    """An exhibition of remembrance. Its words are in the language of its tree; its things speak all three."""

    occasion = models.ForeignKey(
        Occasion, models.PROTECT, null=True, blank=True, related_name="exhibitions", verbose_name=_("occasion")
    )
    venue = models.CharField(_("venue"), max_length=300, blank=True)
    opens = models.DateField(_("opens"), null=True, blank=True)
    closes = models.DateField(_("closes"), null=True, blank=True)
    hours = models.CharField(_("hours"), max_length=300, blank=True)
    lead = models.TextField(_("in a few words"), blank=True, help_text=_("One or two sentences under the title."))
    body = StreamField(ExhibitionBody(), blank=True, verbose_name=_("exhibition"))
    follows = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="followed_by",
        verbose_name=_("the same exhibition the year before"),
    )
    title_proposed = models.BooleanField(
        _("the title is a proposal"),
        default=False,
        help_text=_("The announcement had none; it was made from the occasion."),
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("title_proposed"),
        FieldPanel("lead"),
        FieldPanel("occasion"),
        MultiFieldPanel(
            [FieldPanel("venue"), FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")]), FieldPanel("hours")],
            heading=_("Where and when"),
        ),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("lead"), index.SearchField("body")]
    parent_page_types = ["exhibitions.HomePage"]
    subpage_types: list[str] = []
    template = "exhibitions/exhibition.html"

    class Meta:
        verbose_name = _("exhibition")
        verbose_name_plural = _("exhibitions")

    def clean(self) -> None:
        super().clean()
        if self.opens and self.closes and self.closes < self.opens:
            raise ValidationError({"closes": _("The exhibition cannot close before it opens.")})

    @property
    def year(self) -> int | None:
        """The year in which it is shown; None where it has no dates and was never published."""
        day = self.opens or self.closes or (self.first_published_at and self.first_published_at.date())
        return day.year if day else None

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict[str, object]:
        """What its page shows besides itself: the same exhibition in other years."""
        from eske.exhibitions.years import other_years

        return super().get_context(request, *args, **kwargs) | {"other_years": other_years(self)}

    @property
    def content_language(self) -> str:
        """The language its words are in: that of the page it mirrors, where it has no translation of its own."""
        return (self.alias_of or self).locale.language_code

    @property
    def shown_title(self) -> Shown:
        """The title for the reader: one that was only proposed from the occasion is said in the reader's language."""
        if self.title_proposed and self.occasion:
            return shown(self.occasion, "name", reading_language()) or Shown(self.title, self.content_language)
        return Shown(self.title, self.content_language)

    def _blocks(self, name: str) -> list:
        return [block.value for block in self.body if block.block_type == name]

    @property
    def books(self) -> list[Book]:
        return displayed(book for shelf in self._blocks("shelf") for book in shelf["books"])

    @property
    def people(self) -> list[Person]:
        """The people remembered here, and nobody else, whatever stands in the blocks."""
        return [p for block in self._blocks("people") for p in block["people"] if p and p.remembered]

    @property
    def figures(self) -> list[Figure]:
        return [block["figure"] for block in self._blocks("figure") if block["figure"]]
