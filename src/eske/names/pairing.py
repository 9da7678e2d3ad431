"""Which word of one name is which word of the other?"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from eske.names.fathers import father, is_patronymic
from eske.names.initials import begin_alike
from eske.names.joining import joinings
from eske.names.nearness import Nearness, nearness
from eske.names.weights import LEAST, alike
from eske.names.words import Kind, Word

_JOINING = 1.0  # how much likelier two words must be as one
_NO_WORDS = (Kind.INITIAL, Kind.GENERATION)
Role = tuple[int, int] | None  # the places of a patronymic and of the given name before it
Roles = tuple[Role, Role]


@dataclass(frozen=True, slots=True)
class Pair:
    """Words of the one name (one, or two written as one) and of the other, by their places.

    `evidence` is the log odds that they are one, by sound alone; `near` is None where there is too little
    in common to say more.
    """

    ones: tuple[int, ...]
    others: tuple[int, ...]
    evidence: float
    near: Nearness | None = None


@dataclass(slots=True)
class Pairing:
    """The words that are one, the initials that fit, the words and initials that clash, and what has no partner.

    `fathers` are words that are one, of which the one is the patronymic and the other is not: a father and his child.
    `patronymics` are those of the clashes that set one patronymic against another.
    """

    same: list[Pair] = field(default_factory=list)
    fathers: list[Pair] = field(default_factory=list)
    patronymics: list[Pair] = field(default_factory=list)
    fits: list[Pair] = field(default_factory=list)
    clashes: list[Pair] = field(default_factory=list)
    misfits: list[Pair] = field(default_factory=list)
    left: tuple[list[int], list[int]] = field(default_factory=lambda: ([], []))


def pairing(ones: Sequence[Word], others: Sequence[Word]) -> Pairing:
    """The likeliest assignment of the words of two names to each other, whatever their order."""
    found = Pairing()
    roles = father(ones), father(others)
    pairs = _pairs(ones, others, roles)
    _take([pair for pair in pairs if pair.evidence > 0], found.same)
    free_ones, free_others = _free(found, ones, others)
    if free_ones or free_others:
        _join(found, ones, others, free_ones, free_others)
        _part_fathers(found, ones, others, roles)
        free_ones, free_others = _free(found, ones, others)
    if free_ones and free_others:
        _clash(found, [pair for pair in pairs if _are_words(pair, ones, others)], free_ones, free_others)
        found.patronymics = [pair for pair in found.clashes if _are_patronymics(pair, roles)]
        if found.same:
            _fit(found, ones, others, free_ones, free_others)
    found.left = (free_ones, free_others)
    return found


def _pairs(ones: Sequence[Word], others: Sequence[Word], roles: Roles) -> list[Pair]:
    """Every word of the one name with every word of the other, the likeliest first; initials are no words.

    Where both names have a patronymic, the one is never the other's given or family name.
    """
    found = []
    both = (roles[0][0], roles[1][0]) if roles[0] and roles[1] else None
    for i, one in enumerate(ones):
        for j, other in enumerate(others):
            if one.kind in _NO_WORDS or other.kind in _NO_WORDS:
                continue
            if both and (i == both[0]) != (j == both[1]):
                found.append(Pair((i,), (j,), LEAST))
            else:
                near = nearness(one, other)
                found.append(Pair((i,), (j,), alike(near), near))
    return sorted(found, key=_likeliest)


def _are_patronymics(pair: Pair, roles: Roles) -> bool:
    one, other = roles
    return one is not None and other is not None and (pair.ones, pair.others) == (one[:1], other[:1])


def _part_fathers(found: Pairing, ones: Sequence[Word], others: Sequence[Word], roles: Roles) -> None:
    """Take a patronymic and the father's own name apart, where the given name of the child has no partner."""
    used = {i for pair in found.same for i in pair.ones}, {j for pair in found.same for j in pair.others}
    for pair in tuple(found.same):
        if (not roles[1] and _is_father(pair.ones, roles[0], used[0], others[pair.others[0]])) or (
            not roles[0] and _is_father(pair.others, roles[1], used[1], ones[pair.ones[0]])
        ):
            found.same.remove(pair)
            found.fathers.append(pair)


def _is_father(places: tuple[int, ...], role: Role, used: set[int], partner: Word) -> bool:
    return role is not None and places == role[:1] and role[1] not in used and not is_patronymic(partner)


def _likeliest(pair: Pair) -> tuple[float, tuple[int, ...], tuple[int, ...]]:
    return -pair.evidence, pair.ones, pair.others


def _are_words(pair: Pair, ones: Sequence[Word], others: Sequence[Word]) -> bool:
    return ones[pair.ones[0]].kind is others[pair.others[0]].kind is Kind.WORD


def _take(pairs: Sequence[Pair], into: list[Pair]) -> None:
    ones: set[int] = set()
    others: set[int] = set()
    for pair in pairs:
        if ones.isdisjoint(pair.ones) and others.isdisjoint(pair.others):
            ones.update(pair.ones)
            others.update(pair.others)
            into.append(pair)


def _free(found: Pairing, ones: Sequence[Word], others: Sequence[Word]) -> tuple[list[int], list[int]]:
    taken = found.same + found.fathers
    used_ones = {i for pair in taken for i in pair.ones}
    used_others = {j for pair in taken for j in pair.others}
    return (
        [i for i in range(len(ones)) if i not in used_ones and ones[i].kind is not Kind.GENERATION],
        [j for j in range(len(others)) if j not in used_others and others[j].kind is not Kind.GENERATION],
    )


def _join(
    found: Pairing, ones: Sequence[Word], others: Sequence[Word], free_ones: list[int], free_others: list[int]
) -> None:
    """Take two words for one where that is likelier than what was found: Ахмет оглы, ван Гог, Mc Cain."""
    pairs = [
        *(Pair(i, (j,), alike(near), near) for i, j, near in joinings(ones, others, free_ones)),
        *(Pair((i,), j, alike(turned := near.turned()), turned) for j, i, near in joinings(others, ones, free_others)),
    ]
    for pair in sorted(pairs, key=_likeliest):
        parted = [other for other in found.same if _overlap(pair, other)]
        settled = any(len(other.ones) + len(other.others) > 2 for other in parted)
        lost = sum(other.evidence for other in parted if not _are_particles(other, ones, others))
        if not settled and pair.evidence - _JOINING > lost:
            found.same = [other for other in found.same if other not in parted] + [pair]


def _are_particles(pair: Pair, ones: Sequence[Word], others: Sequence[Word]) -> bool:
    return ones[pair.ones[0]].kind is others[pair.others[0]].kind is Kind.PARTICLE


def _overlap(one: Pair, other: Pair) -> bool:
    return not (set(one.ones).isdisjoint(other.ones) and set(one.others).isdisjoint(other.others))


def _fit(
    found: Pairing, ones: Sequence[Word], others: Sequence[Word], free_ones: list[int], free_others: list[int]
) -> None:
    """Give each initial a free word or initial that begins with its sound; where none does, a free one misfits."""
    for i in [i for i in free_ones if ones[i].kind is Kind.INITIAL]:
        if partner := _partner(ones[i], others, free_others):
            _settle(found, i, partner[0], free_ones, free_others, fits=partner[1])
    for j in [j for j in free_others if others[j].kind is Kind.INITIAL]:
        if partner := _partner(others[j], ones, free_ones):
            _settle(found, partner[0], j, free_ones, free_others, fits=partner[1])


def _partner(initial: Word, words: Sequence[Word], free: list[int]) -> tuple[int, bool] | None:
    """The place of the first word that fits, or of the first at all, and whether it fits."""
    open_ = [place for place in free if words[place].kind is not Kind.PARTICLE]
    fitting = [place for place in open_ if begin_alike(initial, words[place])]
    return ((fitting or open_)[0], bool(fitting)) if open_ else None


def _settle(found: Pairing, i: int, j: int, free_ones: list[int], free_others: list[int], *, fits: bool) -> None:
    free_ones.remove(i)
    free_others.remove(j)
    (found.fits if fits else found.misfits).append(Pair((i,), (j,), 0.0))


def _clash(found: Pairing, words: Sequence[Pair], free_ones: list[int], free_others: list[int]) -> None:
    """Set the words without partner against each other, the nearest first: one place in the name, two words."""
    _take([pair for pair in words if pair.ones[0] in free_ones and pair.others[0] in free_others], found.clashes)
    for pair in found.clashes:
        free_ones.remove(pair.ones[0])
        free_others.remove(pair.others[0])
