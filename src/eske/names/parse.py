"""What are the parts of a personal name as written?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from eske.names.lexicon import is_listed
from eske.names.parse_cases import undeclined
from eske.names.parse_order import Way, divisions
from eske.names.parse_plain import plain_parts
from eske.names.parse_tokens import Token, tokens_of
from eske.names.parts import NameReading, Part, Role

_MOST = 8  # readings of one name
_LONGEST = 12  # words of one name; what is longer is no name
_LONGEST_TEXT = 200  # characters, likewise
_LAST_BARE = re.compile(r"(?<=\.)([^\W\d_])(?![\w.])")  # the last of the initials, its dot lost: “Family I.O”
_INITIAL = re.compile(r"[^\W\d_]{1,2}\.(?:-[^\W\d_]{1,2}\.)?")


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name, each as written. `given` holds initials where there are only those.

    A name of one word stands in `family`, whatever it is.
    """

    family: str
    given: str | None = None
    patronymic: str | None = None

    @property
    def initials(self) -> bool:
        """Whether the given name is known by its initial alone."""
        return bool(self.given and _INITIAL.match(self.given))


def parse(written: str) -> Name:
    """The likeliest parts of a name in any order that the region writes, each as written.

    Titles and brackets are left out, and what stands beyond 200 characters. What else the name may be says
    `open_readings`.
    """
    if plain := plain_parts(written):
        return Name(*plain)
    likeliest = _divided(written)
    first = next(likeliest, None)
    if first is None:
        return Name(written.strip())
    parts = next((one.parts for one in chain((first,), likeliest) if _has_family(one)), first.parts)
    family = _written(parts, Role.FAMILY)
    given, patronymic = _written(parts, Role.GIVEN), _written(parts, Role.PATRONYMIC)
    if family is None:
        family, patronymic = patronymic or given or written.strip(), None
        given = None if family == given else given
    if given and patronymic and all(part.initial for part in parts if part.role in (Role.GIVEN, Role.PATRONYMIC)):
        given, patronymic = f"{given} {patronymic}", None
    return Name(family, given, patronymic)


def open_readings(written: str) -> tuple[NameReading, ...]:
    """Every reading of a name that is open, the likeliest first, each with codes for why; none where it has no word.

    Байтұрсынұлы may be a family name or a patronymic, Саматова her own name or the genitive of his: both are given.
    """
    found = [reading for division in _divided(written) for reading in undeclined(division)]
    return tuple(dict.fromkeys(found))[:_MOST]


def _has_family(reading: NameReading) -> bool:
    family = reading.of(Role.FAMILY)
    return bool(family) and not any(part.initial for part in family)


def _divided(written: str) -> Iterator[NameReading]:
    tokens = tokens_of(_LAST_BARE.sub(r"\1.", written[:_LONGEST_TEXT]))
    names = [token for token in tokens if token.kind in ("word", "initial")][:_LONGEST]
    aside = [part for token in tokens if token.kind in ("title", "bracket") for part in _aside(token)]
    ways = _by_comma(tokens) or divisions(tuple(names))
    return (NameReading(_in_order(names, roles, aside), why) for roles, why in (*ways, *_with_epithet(names)))


def _with_epithet(names: list[Token]) -> tuple[Way, ...]:
    """The name with its last word as a title, where it may be one: Абылай Хан, but also Сергей Хан."""
    if len(names) < 2 or not is_listed("epithets", names[-1].text):
        return ()
    roles, why = divisions(tuple(names[:-1]))[0]
    return (((*roles, Role.TITLE), (*why, "epithet")),)


def _by_comma(tokens: tuple[Token, ...]) -> tuple[Way, ...]:
    """`Family, Given Patronymic`: before the first comma stands the family name, where names stand behind it."""
    comma = next((at for at, token in enumerate(tokens) if token.kind == "comma"), None)
    if comma is None:
        return ()
    before, behind = ([t for t in side if t.kind in ("word", "initial")] for side in (tokens[:comma], tokens[comma:]))
    if not before or not behind or len(before) + len(behind) > _LONGEST or before[0].kind == "initial":
        return ()
    ways = [roles for roles, _ in divisions(tuple(behind)) if Role.FAMILY not in roles] or [(Role.GIVEN,) * len(behind)]
    return tuple(((Role.FAMILY,) * len(before) + roles, ("comma",)) for roles in ways)


def _aside(token: Token) -> list[Part]:
    if token.kind == "title":
        return [Part(Role.TITLE, token.text, token.text, token.span)]
    words = [inner for inner in tokens_of(token.text[1:-1]) if inner.kind in ("word", "initial")]
    role = Role.BIRTH if any(is_listed("birth_names", inner.text) for inner in words) else Role.OTHER
    shift = token.span.start + 1
    return [
        Part(role, inner.text, inner.text, inner.span.shifted(shift), inner.kind == "initial")
        for inner in words
        if not is_listed("birth_names", inner.text)
    ]


def _in_order(names: list[Token], roles: tuple[Role, ...], aside: list[Part]) -> tuple[Part, ...]:
    parts = list(aside)
    for token, role in zip(names, roles, strict=True):
        parts += [Part(Role.PARTICLE, one.text, one.text, one.span) for one in token.before]
        parts.append(Part(role, token.text, token.text, token.span, token.kind == "initial"))
    return tuple(sorted(parts, key=lambda part: part.span))


def _written(parts: tuple[Part, ...], role: Role) -> str | None:
    """The words of a role as written, with the particles in front of them."""
    words: list[str] = []
    held: list[str] = []
    for part in parts:
        if part.role is Role.PARTICLE:
            held.append(part.written)
        elif part.role is role:
            words += [*held, part.written]
            held = []
        else:
            held = []
    return " ".join(words) or None
