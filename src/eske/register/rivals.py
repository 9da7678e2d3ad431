"""Which other statements stand against a figure, and in what do they differ from it?"""

from dataclasses import dataclass

from django.db.models import Q

from eske.register.models import Figure, Place


@dataclass(frozen=True, slots=True)
class Difference:
    """A way in which a rival measures something else. `code` is topic, place, group or period.

    `ours` and `theirs` are the codes (for a place the place) of each; an empty one means that the source does not say.
    """

    code: str
    ours: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Rival:
    figure: Figure
    differences: tuple[Difference, ...]

    @property
    def measures_the_same(self) -> bool:
        return not self.differences


def rivals(figure: Figure) -> list[Rival]:
    """The other statements on the topic and place of a figure, those that measure the same first.

    A number about another place answers another question and is no rival; where a source names no place, the
    statements about whole countries stand against it, with that difference.
    """
    others = (
        Figure.objects.of_topic(figure.topic)
        .filter(_same_place(figure.place))
        .exclude(pk=figure.pk)
        .select_related("source", "place")
    )
    found = [Rival(other, differences(figure, other)) for other in others]
    return sorted(found, key=lambda rival: (len(rival.differences), rival.figure.low or 0, rival.figure.pk))


def _same_place(place: Place | None) -> Q:
    if place is None:
        return Q(place=None) | Q(place__kind=Place.Kind.COUNTRY)
    if place.kind == Place.Kind.COUNTRY:
        return Q(place=place) | Q(place=None)
    return Q(place=place)


def differences(figure: Figure, other: Figure) -> tuple[Difference, ...]:
    """In what `other` measures another thing than `figure`."""
    pairs = [
        ("topic", figure.topic, other.topic),
        ("place", figure.place or "", other.place or ""),
        ("group", figure.group, other.group),
        ("period", figure.period, other.period),
    ]
    return tuple(Difference(code, ours, theirs) for code, ours, theirs in pairs if ours != theirs)
