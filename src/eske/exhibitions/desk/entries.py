"""Which entry of the site has this address?"""

from dataclasses import dataclass

from django.db import models
from django.urls import Resolver404, resolve

from eske.catalogue.models import Book
from eske.exhibitions.models import ExhibitionPage, HomePage, Occasion
from eske.register.models import Person, Place
from eske.register.topics import Topic

_BY_SLUG: dict[str, models.QuerySet] = {
    "person": Person.objects.remembered(),
    "book": Book.objects.public(),
    "place": Place.objects.all(),
    "occasion": Occasion.objects.all(),
}
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that visitors see: its address, its title, and the thing of the site that it shows, where it shows one."""

    path: str
    title: str
    thing: models.Model | None = None


def entry_of(path: str) -> Entry | None:
    """The entry at an address of this site, as `/kk/people/…/`; None where there is none."""
    path = path.partition("?")[0]
    if not path.startswith("/") or path.startswith("//") or len(path) > _LONGEST:
        return None
    try:
        match = resolve(path)
    except Resolver404:
        return None
    if match.url_name in _BY_SLUG:
        thing = _BY_SLUG[match.url_name].filter(slug=match.kwargs["slug"]).first()
        return Entry(path, str(thing), thing) if thing else None
    if match.url_name == "figure" and match.kwargs["topic"] in Topic.values:
        return Entry(path, str(Topic(match.kwargs["topic"]).label))
    page = _page(path) if match.url_name == "wagtail_serve" else None
    return Entry(path, page.title, page) if page else None


def _page(path: str) -> HomePage | ExhibitionPage | None:
    """The front page or the exhibition at an address."""
    language, *rest = path.strip("/").split("/")
    home = HomePage.objects.filter(locale__language_code=language).first()
    if not home or len(rest) > 1:
        return None
    if not rest:
        return home
    return ExhibitionPage.objects.child_of(home).live().filter(slug=rest[0]).first()
