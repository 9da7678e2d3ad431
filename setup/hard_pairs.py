"""Which pairs of names are hard, and seldom met by chance?

Two people whom one family, one father or one given name joins; one person whose name is written with more or less of
it. Each pair is made from one person in two spellings and from words of other people of the same half, so that nobody
in it is real, and says of itself whether it is one person.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from eske.names.given import given_names
from eske.text import script_of, transliterate
from name_pairs import Pair

_VOWELS = "аеёиоуыэюяьaeiouy"
_ONE_AND_YOUNGER = 0.6  # of the names of which one alone says Jr., the part that is one person


@dataclass(frozen=True)
class Name:
    """A name as its given names and a family name, in one script."""

    given: tuple[str, ...]
    family: str

    @property
    def script(self) -> str:
        return script_of(self.family)

    def with_given(self, *given: str) -> "Name":
        return replace(self, given=given)

    def __str__(self) -> str:
        return " ".join((*self.given, self.family))


def taken_apart(name: str) -> Name | None:
    """The parts of a name of words alone, the last or that before the comma being the family name; else None."""
    family, comma, rest = name.partition(",")
    given = rest.split()
    if not comma:
        *given, family = name.split() or [""]
    plain = all(word.replace("-", "").isalpha() and len(word) > 1 for word in (family, *given))
    return Name(tuple(given), family) if given and plain else None


class Words:
    """The words of the people of one half, to be drawn from by script."""

    def __init__(self, people: Iterable[Name], seed: int) -> None:
        self.chance = random.Random(seed)
        self._given: dict[str, list[str]] = defaultdict(list)
        self._family: dict[str, list[str]] = defaultdict(list)
        for name in people:
            self._given[name.script].append(name.given[0])
            self._family[name.script].append(name.family)

    def given(self, like: Name) -> str:
        return self.chance.choice(self._given[like.script])

    def family(self, like: Name) -> str:
        return self.chance.choice(self._family[like.script])

    def father(self, like: Name) -> str:
        """A patronymic in the letters of a name."""
        found = patronymic(self.chance.choice(_fathers()))
        system = self.chance.choice(("ru-en", "ru-bgn", "iso-9"))
        return found if like.script == "Cyrl" else transliterate(found, system)


def patronymic(father: str) -> str:
    """The Russian patronymic of a man of this name: Андрей, Андреевич; a rule of thumb for other names."""
    if father[-1] in "йyj":
        father = father[:-1]
        return father + ("евич" if script_of(father) == "Cyrl" else "evich")
    return father + ("ович" if script_of(father) == "Cyrl" else "ovich")


@cache
def _fathers() -> tuple[str, ...]:
    return tuple(name.capitalize() for name in given_names("russian") if name[-1] not in _VOWELS)


def hard_pairs(pairs: Iterable[Pair], seed: int) -> Iterator[Pair]:
    """One hard pair, of a kind drawn by chance, for each person of the pairs whose name can be taken apart.

    Every second is made of one spelling alone, as in a register that one clerk has written.
    """
    people = [(one, other) for a, b, same in pairs if same and (one := taken_apart(a)) and (other := taken_apart(b))]
    words = Words((name for person in people for name in person), seed)
    for one, other in people:
        if words.chance.random() < 0.5:
            one = other
        kind = words.chance.choice(_KINDS)
        if made := kind(one.with_given(one.given[0]), other.with_given(other.given[0]), words):
            yield made


def _pair(one: Name | str, other: Name | str, same: bool) -> Pair:
    return str(one), str(other), same


def _sibling(one: Name, other: Name, words: Words) -> Pair:
    return _pair(one, other.with_given(words.given(other)), False)


def _namesake(one: Name, other: Name, words: Words) -> Pair:
    return _pair(one, replace(other, family=words.family(other)), False)


def _another_middle(one: Name, other: Name, words: Words) -> Pair:
    middles = words.given(one), words.given(other)
    return _pair(one.with_given(one.given[0], middles[0]), other.with_given(other.given[0], middles[1]), False)


def _another_first(one: Name, other: Name, words: Words) -> Pair | None:
    """Two people of one family and one middle name: Huu Thang, Duc Thang."""
    if one.script != other.script:
        return None
    middle = words.given(one)
    return _pair(one.with_given(one.given[0], middle), other.with_given(words.given(other), middle), False)


def _middle_left_out(one: Name, other: Name, words: Words) -> Pair:
    return _pair(one.with_given(one.given[0], words.given(one)), other, True)


def _first_left_out(one: Name, other: Name, words: Words) -> Pair:
    """One person without his first name; or a child that bears his father's name behind his own, as Arabs do."""
    return _pair(one.with_given(words.given(one), one.given[0]), other, words.chance.random() < 0.5)


def _crossed(one: Name, other: Name, words: Words) -> Pair | None:
    if one.script != other.script:
        return None
    middle = words.given(one)
    return _pair(one.with_given(one.given[0], middle), other.with_given(middle, other.given[0]), False)


def _turned(one: Name, other: Name, words: Words) -> Pair:
    return _pair(one, f"{other.family} {other.given[0]}", True)


def _middle_as_initial(one: Name, other: Name, words: Words) -> Pair:
    middle = words.given(one)
    same = words.chance.random() < 0.4
    initial = (middle if same and one.script == other.script else words.given(other))[0]
    fits = initial == middle[0]
    return _pair(one.with_given(one.given[0], middle), other.with_given(other.given[0], f"{initial}."), fits)


def _other_initials(one: Name, other: Name, words: Words) -> Pair | None:
    """Two people, or one, with an initial each, the first of two, or the second, or alone."""
    first, second, common = (f"{words.given(name)[0]}." for name in (one, other, one))
    if one.script != other.script:
        return None
    ways = (
        ((first,), (second,)),
        ((first, common), (second, common)),
        ((common, first), (common, second)),
        ((one.given[0], first), (other.given[0], second)),
    )
    a, b = words.chance.choice(ways)
    return _pair(one.with_given(*a), other.with_given(*b), first == second)


def _other_father(one: Name, other: Name, words: Words) -> Pair:
    fathers = words.father(one), words.father(other)
    return _pair(one.with_given(one.given[0], fathers[0]), other.with_given(other.given[0], fathers[1]), False)


def _one_father(one: Name, other: Name, words: Words) -> Pair | None:
    """One person with the patronymic, or his sibling."""
    father = words.father(one)
    if one.script != other.script:
        return None
    same = words.chance.random() < 0.6
    given = other.given[0] if same else words.given(other)
    return _pair(one.with_given(one.given[0], father), other.with_given(given, father), same)


def _father_left_out(one: Name, other: Name, words: Words) -> Pair:
    return _pair(one.with_given(one.given[0], words.father(one)), other, True)


def _child(one: Name, other: Name, words: Words) -> Pair | None:
    if one.script not in ("Cyrl", "Latn"):
        return None
    return _pair(one.with_given(words.given(one), patronymic(one.given[0])), other, False)


def _generations(one: Name, other: Name, words: Words) -> Pair:
    marks = words.chance.choice((("Jr.", "Sr."), ("II", "III"), ("Sr.", "III"), ("III", "IV")))
    return _pair(f"{one} {marks[0]}", f"{other} {marks[1]}", False)


def _one_generation(one: Name, other: Name, words: Words) -> Pair:
    return _pair(f"{one} {words.chance.choice(('Jr.', 'II', 'III'))}", other, words.chance.random() < _ONE_AND_YOUNGER)


Kind = Callable[[Name, Name, Words], Pair | None]
_KINDS: tuple[Kind, ...] = (
    *(_sibling, _namesake, _another_middle, _another_first, _first_left_out, _crossed, _other_initials, _other_father),
    *(_middle_left_out, _middle_left_out, _turned, _turned, _middle_as_initial, _one_father, _father_left_out),
    *(_father_left_out, _child, _generations, _one_generation),
)
