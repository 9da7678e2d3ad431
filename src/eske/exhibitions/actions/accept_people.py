"""Take proposals of remembrance as true, on somebody's word; the page then shows those people."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from eske.catalogue.slugs import free_slug
from eske.exhibitions.body import people_piece
from eske.exhibitions.models import Announcement, ExhibitionPage, Mention
from eske.register.actions.remember import Witness, remember
from eske.register.models import Person, Spelling
from eske.register.models.fields import NameStatus


def proposed(announcement: Announcement) -> list[Mention]:
    """Those whom the announcement seems to remember and on whom nobody has decided yet."""
    return list(announcement.mentions.filter(role=Mention.Role.REMEMBERED, status=Mention.Status.PROPOSED))


@transaction.atomic
def accept_people(announcement: Announcement, mentions: Iterable[Mention], witness: Witness) -> list[Person]:
    """Make each of these mentions a person remembered and show them on the exhibition's page.

    A mention without a match in the register becomes a new person under the name as written. One that somebody else has
    accepted in the meantime stays as they did it.
    """
    # Two librarians may be asked the same question at once: the second waits here, and finds it answered.
    Announcement.objects.select_for_update().get(pk=announcement.pk)
    accepted = [_accept(mention, witness) for mention in mentions if _is_open(mention)]
    page = announcement.exhibition.specific if announcement.exhibition else None
    if accepted and isinstance(page, ExhibitionPage):
        _show(page, announcement)
    return accepted


@transaction.atomic
def reject(mention: Mention, witness: Witness) -> None:
    """Say that somebody is not remembered here; the mention stays on record."""
    _decide(mention, Mention.Status.REJECTED, witness)


def _accept(mention: Mention, witness: Witness) -> Person:
    person = mention.person or _new_person(mention)
    for form in mention.as_written:
        if form not in person.all_names:
            Spelling.objects.get_or_create(
                person=person,
                text=form,
                defaults={"source": mention.announcement.source, "language": _language(mention)},
            )
    if not person.remembered:
        remember(person, witness, f"named among the remembered in {mention.announcement.name}")
    mention.person = person
    _decide(mention, Mention.Status.ACCEPTED, witness)
    return person


def _is_open(mention: Mention) -> bool:
    mention.refresh_from_db()
    return mention.status != Mention.Status.ACCEPTED


def _decide(mention: Mention, status: str, witness: Witness) -> None:
    mention.status = status
    mention.decided_by = witness.user
    mention.decided_by_name = witness.name
    mention.decided_at = timezone.now()
    mention.save()


def _new_person(mention: Mention) -> Person:
    language = _language(mention)
    person = Person(slug=free_slug(Person, mention.name, language))
    setattr(person, f"name_{language}", mention.name)
    setattr(person, f"name_{language}_status", NameStatus.READ)
    person.save()
    person.sources.add(mention.announcement.source)
    return person


def _language(mention: Mention) -> str:
    language = mention.announcement.draft["language"]
    return language if language in ("kk", "ru", "en") else "ru"


def _show(page: ExhibitionPage, announcement: Announcement) -> None:
    """Put the accepted, in the order of the text, where the page shows its people; before the shelf otherwise."""
    accepted = announcement.mentions.filter(role=Mention.Role.REMEMBERED, status=Mention.Status.ACCEPTED)
    piece = people_piece([mention.person for mention in accepted if mention.person])
    body = [(block.block_type, block.value) for block in page.body]
    kinds = [kind for kind, _ in body]
    if "people" in kinds:
        at = kinds.index("people")
        piece[1]["heading"] = body[at][1]["heading"]
        body[at] = piece
    else:
        body.insert(kinds.index("shelf") if "shelf" in kinds else len(body), piece)
    page.body = body
    revision = page.save_revision(log_action=True)
    if page.live:
        revision.publish()
