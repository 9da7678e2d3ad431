"""What may the parts of a name be, and which reading of it is which?"""

from dataclasses import dataclass
from enum import StrEnum

from eske.text import Span


class Role(StrEnum):
    FAMILY = "family"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    PARTICLE = "particle"  # von, ибн: written, but not compared
    TITLE = "title"
    OTHER = "other"  # a nickname or another name, in brackets or quotes
    BIRTH = "birth"  # the name before marriage, in brackets


@dataclass(frozen=True, slots=True)
class Part:
    """One part: `text` as it is compared (in the nominative), and where and how it stands in the name as written."""

    role: Role
    text: str
    written: str
    span: Span
    initial: bool = False


@dataclass(frozen=True, slots=True)
class NameReading:
    """One way to read a name: its parts in the order written, and codes for why it may be read so.

    family-by-ending, family-by-particle, family-known, given-known, patronymic-by-ending, father-by-particle, comma:
    what told the parts; son-as-family, son-as-patronymic: how a word in -ұлы or -қызы is taken; initials,
    initial-of-family; epithet: the last word is taken for a title, as in Абылай Хан; order-assumed: nothing told the
    order; one-word; declined:CASE and declined-sure:CASE: the words were in a case.
    """

    parts: tuple[Part, ...]
    why: tuple[str, ...] = ()

    def of(self, role: Role) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.role is role)

    def text(self, role: Role) -> str | None:
        """The words of a part, or None where the name has none."""
        return " ".join(part.text for part in self.of(role)) or None

    @property
    def family(self) -> str | None:
        return self.text(Role.FAMILY)

    @property
    def given(self) -> str | None:
        return self.text(Role.GIVEN)

    @property
    def patronymic(self) -> str | None:
        return self.text(Role.PATRONYMIC)
