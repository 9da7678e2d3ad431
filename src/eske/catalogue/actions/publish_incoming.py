"""Show the books of an import to everybody, where whoever brought them in might not."""

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction

from eske.catalogue.models import Book, Incoming


@transaction.atomic
def publish_incoming(incoming: Incoming, user: AbstractUser) -> int:
    """Publish the last draft of every book that the import made and that is not public; the answer counts them."""
    if not user.has_perm("catalogue.publish_book"):
        raise PermissionDenied("only who may publish books shows them to everybody")
    drafts = Book.objects.filter(incoming__incoming=incoming, incoming__choice="new", live=False, merged_into=None)
    for book in drafts:
        book.latest_revision.publish(user=user)
    return len(drafts)
