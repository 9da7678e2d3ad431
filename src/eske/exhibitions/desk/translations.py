"""What is not said in a language yet, and what was said before its original changed?"""

from dataclasses import dataclass
from enum import StrEnum

from django.conf import settings
from django.db import models

from eske.exhibitions.models import ExhibitionPage, Occasion
from eske.register.models import Person, Place
from eske.register.models.fields import NameStatus

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)


class State(StrEnum):
    """How an exhibition stands in a language."""

    ORIGINAL = "original"
    CURRENT = "current"
    STALE = "stale"  # the original was published again since it was last edited
    DRAFT = "draft"  # not published yet
    MISSING = "missing"  # the words of the original are shown


@dataclass(frozen=True, slots=True)
class Row:
    """An exhibition and how it stands in each language, with the page to edit."""

    original: ExhibitionPage
    states: list[tuple[str, State, ExhibitionPage | None]]

    @property
    def waits(self) -> bool:
        return any(state in (State.STALE, State.MISSING, State.DRAFT) for _, state, _ in self.states)


def exhibitions() -> list[Row]:
    """Every exhibition, those that wait for a translator first."""
    by_key: dict[object, list[ExhibitionPage]] = {}
    for page in ExhibitionPage.objects.select_related("locale").order_by("pk"):
        by_key.setdefault(page.translation_key, []).append(page)
    rows = [_row(pages) for pages in by_key.values()]
    return sorted(rows, key=lambda row: not row.waits)


def _row(pages: list[ExhibitionPage]) -> Row:
    original = next(page for page in pages if page.alias_of_id is None)
    there = {page.locale.language_code: page for page in pages}
    return Row(original, [(code, _state(original, there.get(code)), there.get(code)) for code in LANGUAGES])


def _state(original: ExhibitionPage, page: ExhibitionPage | None) -> State:
    if page is None or page.alias_of_id:
        return State.MISSING
    if page.pk == original.pk:
        return State.ORIGINAL
    if not page.live:
        return State.DRAFT
    published, edited = original.last_published_at, page.latest_revision_created_at
    return State.STALE if published and edited and published > edited else State.CURRENT


@dataclass(frozen=True, slots=True)
class Names:
    """How many things of a kind have no name in a language, and how many one that was derived and not reviewed."""

    kind: str
    language: str
    missing: int
    derived: int


def _named() -> dict[str, models.QuerySet]:
    return {
        "person": Person.objects.remembered(),
        "place": Place.objects.all(),
        "occasion": Occasion.objects.all(),
    }


def names() -> list[Names]:
    """The kinds that have a name in each language, with what is missing."""
    return [
        Names(kind, code, without(kind, code).count(), unreviewed(kind, code).count())
        for kind in _named()
        for code in LANGUAGES
    ]


def without(kind: str, language: str) -> models.QuerySet:
    """The things of a kind that have no name in a language. Raises KeyError for an unknown kind."""
    return _named()[kind].filter(**{f"name_{language}": ""})


def unreviewed(kind: str, language: str) -> models.QuerySet:
    """The things of a kind whose name in a language was derived and not reviewed; only people say so."""
    things = _named()[kind]
    if not hasattr(things.model, f"name_{language}_status"):
        return things.none()
    return things.filter(**{f"name_{language}_status": NameStatus.DERIVED})
