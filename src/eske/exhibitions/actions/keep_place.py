"""Keep a place that an announcement names: find it in the register, else add it with its source."""

from eske.announcements.draft import Place as Read
from eske.catalogue.slugs import free_slug
from eske.register.models import Place, Source


def find_place(name: str) -> Place | None:
    """The place with this name in any of the three languages; None where several bear it."""
    found = {
        place.pk: place
        for language in ("kk", "ru", "en")
        for place in Place.objects.filter(**{f"name_{language}__iexact": name})
    }
    return next(iter(found.values())) if len(found) == 1 else None


def keep_place(read: Read, source: Source, language: str) -> tuple[Place, bool]:
    """The place, and whether it is new."""
    if there := find_place(read.name):
        return there, False
    place = Place(slug=free_slug(Place, read.name, language), kind=read.kind if read.kind in Place.Kind.values else "")
    setattr(place, f"name_{language}", read.name)
    place.save()
    place.sources.add(source)
    return place, True
