"""Make the example: its library, its facts, and one announcement in three languages. A second time nothing is twice."""

import datetime
import tomllib
from collections.abc import Callable
from pathlib import Path

from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale

from eske.announcements import read
from eske.exhibitions.actions.accept_people import accept_people, proposed
from eske.exhibitions.actions.load_facts import load_facts
from eske.exhibitions.actions.open_announcement import open_announcement
from eske.exhibitions.actions.prepare_site import prepare_site
from eske.exhibitions.models import ExhibitionPage, HomePage
from eske.register.actions.remember import Witness
from eske.register.models import Source
from eske.text import read_document

_MAKERS = Witness("the makers of the example")
_RESTATED = "kbtu-edu-kz"  # the source whose figures the announcement of the example carries
_OPENS, _CLOSES = (5, 25), (6, 10)


@transaction.atomic
def make_example(examples: Path, tell: Callable[[str], object] = lambda line: None) -> ExhibitionPage:
    """The exhibition of the example, made from the files in a folder. Raises `BadFacts`."""
    prepare_site()
    library = tomllib.loads((examples / "library.toml").read_text(encoding="utf-8"))
    for language, texts in library.items():
        _furnish(language, texts)
    load_facts(examples / "facts", _MAKERS, tell)
    page: ExhibitionPage | None = None
    for language, texts in library.items():
        page = _open(examples / f"31-may.{language}.md", page, texts["venue"], texts["hours"])
    assert page is not None
    first = page if page.locale.language_code == "kk" else page.get_translation(Locale.objects.get(language_code="kk"))
    tell(f"the exhibition “{first.title}” in {len(library)} languages")
    return first.specific


def _furnish(language: str, texts: dict[str, str]) -> None:
    """Give the front page the name and hours of the example's library, unless the desk has given it others."""
    home = HomePage.objects.get(locale__language_code=language)
    if not home.library:
        for name in ("library", "welcome", "address", "hours"):
            setattr(home, name, texts[name])
        home.save_revision().publish()


def _open(file: Path, page: ExhibitionPage | None, venue: str, hours: str) -> ExhibitionPage:
    """Open one announcement, the first as the exhibition, the others as its translations."""
    opened = open_announcement(
        read(read_document(file)),
        file.read_bytes(),
        translation_of=page,
        restates=Source.objects.get(slug=_RESTATED),
    )
    if opened.is_new:
        _date(opened.page, venue, hours)
        accept_people(opened.announcement, proposed(opened.announcement), _MAKERS)
    return page or opened.page


def _date(page: ExhibitionPage, venue: str, hours: str) -> None:
    """Show it round the next 31 May."""
    today = timezone.localdate()
    year = today.year + ((today.month, today.day) > _CLOSES)
    page.venue, page.hours = venue, hours
    page.opens, page.closes = datetime.date(year, *_OPENS), datetime.date(year, *_CLOSES)
    page.save_revision().publish()
