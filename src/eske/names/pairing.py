"""Which word of one name is which word of the other?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from eske.names.nearness import Nearness, nearness, tables
from eske.names.weights import alike
from eske.names.words import Kind, Word, joined

_FITS = 0.6  # what the first sound of a word may cost against an initial
_JOINING = 1.0  # how much likelier two words must be as one


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
    """The words that are one, the initials that fit, the words and initials that clash, and what has no partner."""

    same: list[Pair] = field(default_factory=list)
    fits: list[Pair] = field(default_factory=list)
    clashes: list[Pair] = field(default_factory=list)
    misfits: list[Pair] = field(default_factory=list)
    left: tuple[list[int], list[int]] = field(default_factory=lambda: ([], []))


def pairing(ones: Sequence[Word], others: Sequence[Word]) -> Pairing:
    """The likeliest assignment of the words of two names to each other, whatever their order."""
    found = Pairing()
    pairs = _pairs(ones, others)
    _take([pair for pair in pairs if pair.evidence > 0], found.same)
    free_ones, free_others = _free(found, ones, others)
    if free_ones or free_others:
        _join(found, ones, others, free_ones, free_others)
        free_ones, free_others = _free(found, ones, others)
    if free_ones and free_others:
        _clash(found, [pair for pair in pairs if _are_words(pair, ones, others)], free_ones, free_others)
        if found.same:
            _fit(found, ones, others, free_ones, free_others)
    found.left = (free_ones, free_others)
    return found


def _pairs(ones: Sequence[Word], others: Sequence[Word]) -> list[Pair]:
    """Every word of the one name with every word of the other, the likeliest first; initials are no words."""
    found = []
    for i, one in enumerate(ones):
        for j, other in enumerate(others):
            if one.kind is not Kind.INITIAL and other.kind is not Kind.INITIAL:
                near = nearness(one, other)
                found.append(Pair((i,), (j,), alike(near), near))
    return sorted(found, key=_likeliest)


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
    used_ones = {i for pair in found.same for i in pair.ones}
    used_others = {j for pair in found.same for j in pair.others}
    return (
        [i for i in range(len(ones)) if i not in used_ones],
        [j for j in range(len(others)) if j not in used_others],
    )


def _join(
    found: Pairing, ones: Sequence[Word], others: Sequence[Word], free_ones: list[int], free_others: list[int]
) -> None:
    """Take two words for one where that is likelier than what was found: Ахмет оглы, ван Гог, Mc Cain."""
    pairs = [
        *_joined(ones, others, free_ones),
        *(Pair(pair.others, pair.ones, pair.evidence, pair.near) for pair in _joined(others, ones, free_others)),
    ]
    for pair in sorted(pairs, key=_likeliest):
        parted = [other for other in found.same if _overlap(pair, other)]
        settled = any(len(other.ones) + len(other.others) > 2 for other in parted)
        if not settled and pair.evidence - _JOINING > sum(other.evidence for other in parted):
            found.same = [other for other in found.same if other not in parted] + [pair]


def _joined(many: Sequence[Word], few: Sequence[Word], free: list[int]) -> Iterator[Pair]:
    """Two words of the one name, at least one of them free, as one word of the other."""
    for i, (first, second) in enumerate(pairwise(many)):
        if Kind.INITIAL in (first.kind, second.kind) or (i not in free and i + 1 not in free):
            continue
        rough = first.coarse[0] + second.coarse[0]
        for j, word in enumerate(few):
            if word.kind is Kind.WORD and Levenshtein.distance(rough, word.coarse[0]) * 3 <= len(rough) + 2:
                near = nearness(joined(first, second), word)
                yield Pair((i, i + 1), (j,), alike(near), near)


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
    fitting = [place for place in open_ if _begins(initial, words[place])]
    return ((fitting or open_)[0], bool(fitting)) if open_ else None


def _settle(found: Pairing, i: int, j: int, free_ones: list[int], free_others: list[int], *, fits: bool) -> None:
    free_ones.remove(i)
    free_others.remove(j)
    (found.fits if fits else found.misfits).append(Pair((i,), (j,), 0.0))


def _begins(one: Word, other: Word) -> bool:
    table = tables()[False, False]
    return any(table[a[0]][b[0]] <= _FITS for a in one.sounds for b in other.sounds)


def _clash(found: Pairing, words: Sequence[Pair], free_ones: list[int], free_others: list[int]) -> None:
    """Set the words without partner against each other, the nearest first: one place in the name, two words."""
    _take([pair for pair in words if pair.ones[0] in free_ones and pair.others[0] in free_others], found.clashes)
    for pair in found.clashes:
        free_ones.remove(pair.ones[0])
        free_others.remove(pair.others[0])
