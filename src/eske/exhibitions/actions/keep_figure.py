"""Keep a figure that an announcement states: find the same statement, else add it with its source."""

from eske.announcements.draft import Figure as Read
from eske.register.models import Figure, Place, Source
from eske.register.topics import Group, Topic

_CLOSED = ("unqualified", "exact", "about")  # these say the whole number; "more than" leaves the upper end open


def keep_figure(read: Read, source: Source, place: Place | None, language: str) -> tuple[Figure, bool] | None:
    """The statement, and whether it is new; None where no topic of the register fits what is counted.

    The same words with the same number are the same statement, wherever they were seen first, and also where one of
    the two was cut shorter.
    """
    if read.topic not in Topic.values:
        return None
    number = {"topic": read.topic, "low": read.value, "bound": read.bound.value}
    for there in Figure.objects.filter(**number):
        if _same_words(there.as_written, read.text) and (place is None or there.place in (None, place)):
            return there, False
    figure = Figure.objects.create(
        **number,
        high=read.value if read.bound.value in _CLOSED else None,
        magnitude=read.magnitude,
        what=read.what,
        place=place,
        group=read.group if read.group in Group.values else "",
        period=read.period or "",
        as_written=read.text,
        as_written_language=language,
        source=source,
    )
    return figure, True


def _same_words(one: str, other: str) -> bool:
    a, b = (" ".join(words.casefold().split()) for words in (one, other))
    return bool(a and b) and (a in b or b in a)
