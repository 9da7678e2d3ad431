"""In which announcements does a thing of the site stand?"""

from django.db import models

from eske.exhibitions.models import Announcement, ExhibitionPage, Mention, Trace
from eske.register.models import Person

Origin = tuple[Announcement, int | None]


def origins_of(thing: models.Model) -> list[Origin]:
    """The announcements, each with the number of the thing in the draft as it was opened.

    An exhibition is no thing of a draft and has no number; it comes from the announcements of its pages in every
    language, and of the years before.
    """
    if isinstance(thing, ExhibitionPage):
        return [(one, None) for one in Announcement.objects.filter(exhibition__translation_key__in=_keys(thing))]
    if isinstance(thing, Person):
        mentions = Mention.objects.filter(person=thing).select_related("announcement")
        return [(mention.announcement, mention.number) for mention in mentions]
    return [(trace.announcement, trace.number) for trace in Trace.objects.of(thing).select_related("announcement")]


def _keys(page: ExhibitionPage) -> set[object]:
    """What tells an exhibition and those of the years before, whatever the language."""
    keys, earlier = {page.translation_key}, page.follows
    while earlier and earlier.translation_key not in keys:
        keys.add(earlier.translation_key)
        earlier = earlier.follows
    return keys
