"""Which other statements stand against a figure, and in what do they differ from it?"""

from dataclasses import dataclass

from eske.register.models import Figure


@dataclass(frozen=True, slots=True)
class Difference:
    """A way in which a rival measures something else. `code` is topic, group or period; the values are its own.

    An empty value means that the source does not say.
    """

    code: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Rival:
    figure: Figure
    differences: tuple[Difference, ...]

    @property
    def measures_the_same(self) -> bool:
        return not self.differences


def rivals(figure: Figure) -> list[Rival]:
    """The other statements on the topic and place of a figure, those that measure the same first.

    A number about another place answers another question and is no rival.
    """
    others = (
        Figure.objects.of_topic(figure.topic)
        .filter(place_id=figure.place_id)
        .exclude(pk=figure.pk)
        .select_related("source", "place")
    )
    found = [Rival(other, differences(figure, other)) for other in others]
    return sorted(found, key=lambda rival: (len(rival.differences), rival.figure.low or 0, rival.figure.pk))


def differences(figure: Figure, other: Figure) -> tuple[Difference, ...]:
    """In what `other` measures another thing than `figure`: its topic, its group, its period or its kind of number."""
    pairs = [
        ("topic", figure.topic, other.topic),
        ("group", figure.group, other.group),
        ("period", figure.period, other.period),
    ]
    return tuple(Difference(code, ours, theirs) for code, ours, theirs in pairs if ours != theirs)
