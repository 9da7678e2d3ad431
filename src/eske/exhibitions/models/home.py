"""The front page of the site, one in each language."""

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from eske.exhibitions.models.occasion import Occasion
from eske.register.models import Person

_PEOPLE_SHOWN = 10


def _of_today(people: list[Person]) -> list[Person]:
    """Some of the people, others every day, so that in time each is named on the front page."""
    if len(people) <= _PEOPLE_SHOWN:
        return people
    start = timezone.localdate().toordinal() * _PEOPLE_SHOWN % len(people)
    return (people + people)[start : start + _PEOPLE_SHOWN]


def _next_occasion() -> dict[str, object] | None:
    days = [(occasion.next_dates(1), occasion) for occasion in Occasion.objects.exclude(recurrence="")]
    if not days:
        return None
    (day,), occasion = min(days, key=lambda pair: (pair[0], pair[1].slug))
    return {"occasion": occasion, "day": day}


class HomePage(Page):
    """The front page: which library this is, what is shown now, which day comes next."""

    library = models.CharField(_("name of the library"), max_length=200, blank=True)
    welcome = models.TextField(_("a few words of welcome"), blank=True)
    address = models.CharField(_("address of the library"), max_length=300, blank=True)
    hours = models.CharField(_("opening hours"), max_length=300, blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("library"),
        FieldPanel("welcome"),
        FieldPanel("address"),
        FieldPanel("hours"),
    ]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["exhibitions.ExhibitionPage"]

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict[str, object]:
        """What the front page shows: exhibitions, the newest first; the next day of remembrance; some of the people."""
        context = super().get_context(request, *args, **kwargs)
        people = Person.objects.remembered()
        exhibitions = [p.specific for p in self.get_children().live().order_by("-first_published_at")]
        followed = {p.follows_id and p.follows.translation_key for p in exhibitions}
        context |= {
            "exhibitions": [p for p in exhibitions if p.translation_key not in followed],
            "next": _next_occasion(),
            "people": _of_today(list(people)),
            "people_count": people.count(),
        }
        return context

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")
