"""Take a document onto the desk: keep it as it came, with what was read in it. Nothing is made of it yet."""

from dataclasses import dataclass

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction

from eske.announcements import draft_to_json, read
from eske.exhibitions.models import Announcement
from eske.text import document_of


@dataclass(frozen=True, slots=True)
class Received:
    """The announcement, and whether it came for the first time."""

    announcement: Announcement
    is_new: bool


def receive(content: bytes, name: str, user: AbstractUser) -> Received:
    """The announcement of a document; one that came before is found, not made twice.

    Raises `UnreadableDocument`, and then nothing is kept.
    """
    if not user.has_perm("exhibitions.add_announcement"):
        raise PermissionDenied("only who may add announcements opens one")
    document = document_of(content, name)
    if there := Announcement.objects.filter(sha256=document.sha256).first():
        return Received(there, is_new=False)
    draft = draft_to_json(read(document))
    with transaction.atomic():
        announcement, is_new = Announcement.objects.get_or_create(
            sha256=document.sha256,
            defaults={
                "name": name[:300],
                "media_type": document.media_type,
                "original": content,
                "draft": draft,
                "opened_by": user,
            },
        )
    return Received(announcement, is_new)
