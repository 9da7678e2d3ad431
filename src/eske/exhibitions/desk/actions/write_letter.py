"""Take a visitor's letter about an entry, unless too many come from one place."""

import datetime
import hashlib
import hmac

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from eske.exhibitions.desk.entries import Entry
from eske.exhibitions.desk.models import Letter

_HOUR = datetime.timedelta(hours=1)
_FROM_ONE, _FROM_ALL = 5, 200  # letters an hour: more from one place, or to one library, are not written by hand


class TooMany(Exception):
    """More letters came in this hour than people write."""


@transaction.atomic
def write_letter(entry: Entry, words: str, name: str, language: str, address: str) -> Letter:
    """The letter, with the entry named and a private link of its own. Raises `TooMany`.

    Of the sender's address only a digest is kept, which is another every day.
    """
    sender = _digest(address)
    recent = Letter.objects.filter(received_at__gte=timezone.now() - _HOUR)
    if recent.filter(sender=sender).count() >= _FROM_ONE or recent.count() >= _FROM_ALL:
        raise TooMany
    return Letter.objects.create(
        entry_path=entry.path,
        entry_title=entry.title[:500],
        entry=entry.thing,
        language=language,
        name=name,
        words=words,
        sender=sender,
    )


def _digest(address: str) -> str:
    day = timezone.localdate().isoformat()
    return hmac.new(settings.SECRET_KEY.encode(), f"{day} {address}".encode(), hashlib.sha256).hexdigest()
