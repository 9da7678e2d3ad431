"""In which manner is a reference written, as its heading and its notes show?"""

from dataclasses import dataclass

from eske.references.apart import Noted
from eske.references.model import Contributor
from eske.references.name_order import is_inverted


@dataclass(frozen=True, slots=True)
class Manner:
    """What tells styles apart before the description itself is read."""

    headed: bool  # an author heads the reference
    by_commas: bool  # commas part the areas
    year_first: bool  # the year stands behind the heading
    inverted: bool  # a full given name stands behind the family name: `Reed, Anna`
    online: int | None  # where a mark like `[Internet]` stands
    addressed: bool  # the address of a page is given

    @property
    def names_no_place(self) -> bool:
        """Whether the style may be one that gives a publisher without its place, as APA and MLA do."""
        return self.year_first or self.inverted


def manner_of(text: str, people: tuple[Contributor, ...], title: int, noted: Noted, *, year_first: bool) -> Manner:
    """The manner of a line whose title begins at `title` or, where the year stands behind the heading, behind that."""
    behind_name = text[people[-1].span.end : title] if people and people[-1].span else ""
    return Manner(
        headed=bool(people),
        by_commas="," in behind_name,
        year_first=year_first,
        inverted=bool(people) and is_inverted(people[0]),
        online=next((span.start for kind, span in noted if kind == "online"), None),
        addressed=any(kind == "url" for kind, _ in noted),
    )
