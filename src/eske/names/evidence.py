"""What do two names, word set against word, say for and against one person?"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from eske.names.fathers import is_patronymic
from eske.names.generations import generation
from eske.names.pairing import Pair, Pairing
from eske.names.widespread import is_common
from eske.names.words import Kind, Word

_SURE = 2.5  # log odds under which two words that seem one leave a doubt


@dataclass(frozen=True, slots=True)
class Evidence:
    """A thing that the names show: its name in `weights.toml`, how much of it, and the words that show it, if any."""

    kind: str
    value: float
    pair: Pair | None = None


def evidence(ones: Sequence[Word], others: Sequence[Word], found: Pairing, *, ordered: bool) -> list[Evidence]:
    """All that a pairing shows. `ordered` says that a comma in either name tells the family name."""
    full = full_pairs(ones, others, found)
    said = [*_alike(full), *_clashes(ones, others, full, found), *_initials(full, found), *_generations(ones, others)]
    said += [Evidence("father", 1.0, pair) for pair in found.fathers]
    said += [Evidence("common", 1.0, pair) for pair in full[:2] if _is_common(pair)]
    swapped = not ordered and is_swapped(full)
    if swapped:
        said.append(Evidence("swapped", 1.0))
        if _is_crossed(full):
            said.append(Evidence("crossed", 1.0))
    return said + _left(ones, others, found, full, swapped, ordered)


def full_pairs(ones: Sequence[Word], others: Sequence[Word], found: Pairing) -> list[Pair]:
    """The pairs that say something, particles do not, the most telling first."""
    full = [
        pair
        for pair in found.same
        if any(ones[i].kind is Kind.WORD for i in pair.ones) or any(others[j].kind is Kind.WORD for j in pair.others)
    ]
    return sorted(full, key=lambda pair: (-pair.evidence, pair.ones, pair.others))


def is_swapped(full: Sequence[Pair]) -> bool:
    """Whether the words come in another order."""
    places = sorted((pair.ones[0], pair.others[0]) for pair in full)
    return any(before[1] > after[1] for before, after in pairwise(places))


def _is_crossed(full: Sequence[Pair]) -> bool:
    """Whether two words change places, and the family name does not: Ахмад Салих, Салих Ахмад. It is no other order of
    the whole name, which turns round, or moves words from its head to its end.
    """
    order = [pair.others[0] for pair in sorted(full, key=lambda pair: pair.ones)]
    falls = sum(before > after for before, after in pairwise(order))
    return 0 < falls < len(order) - 1 and falls + (order[-1] > order[0]) > 1


def _alike(full: Sequence[Pair]) -> list[Evidence]:
    if not full:
        return [Evidence("nothing", 1.0)]
    said = [Evidence("one" if len(full) == 1 else "two", 1.0, full[0])]
    said += [
        Evidence("second" if number == 1 else "further", full[number].evidence, full[number])
        for number in range(1, len(full))
    ]
    weakest = full[-1]
    if weakest.evidence < _SURE:
        said.append(Evidence("doubt", _SURE - weakest.evidence, weakest))
        if weakest.near and weakest.near.kin:
            said.append(Evidence("doubt-in-script", _SURE - weakest.evidence, weakest))
    return said + [Evidence("odd", 1.0, pair) for pair in full if pair.near and pair.near.odd]


def _clashes(ones: Sequence[Word], others: Sequence[Word], full: Sequence[Pair], found: Pairing) -> list[Evidence]:
    said = []
    for number, pair in enumerate(found.clashes):
        said.append(Evidence("clash" if number == 0 else "clash-more", 1.0, pair))
        if pair in found.patronymics:
            said.append(Evidence("clash-of-fathers", 1.0, pair))
        if number == 0:
            said.append(Evidence("clash-near", pair.evidence, pair))
            if len(full) > 1:
                said.append(Evidence("clash-beside-two", 1.0, pair))
            if _in_place(pair, full, found):
                said.append(Evidence("clash-in-place", 1.0, pair))
            if not (ones[pair.ones[0]].vowelless or others[pair.others[0]].vowelless):
                said.append(Evidence("clash-heard", 1.0, pair))
            if ones[pair.ones[0]].script == others[pair.others[0]].script:
                said.append(Evidence("clash-in-script", 1.0, pair))
    return said


def _in_place(clash: Pair, full: Sequence[Pair], found: Pairing) -> bool:
    """Whether the word that clashes stands in the same place of both names, and every other word has its partner."""
    return not any(found.left) and not is_swapped([*full, clash])


def _initials(full: Sequence[Pair], found: Pairing) -> list[Evidence]:
    fits = [Evidence("initial" if number == 0 else "initial-more", 1.0, pair) for number, pair in enumerate(found.fits)]
    return fits + [Evidence("initial-misfit", 1.0, pair) for pair in found.misfits]


def _generations(ones: Sequence[Word], others: Sequence[Word]) -> list[Evidence]:
    (i, one), (j, other) = _generation(ones), _generation(others)
    if one == other:
        return []
    return [Evidence("generation-other" if one and other else "generation-alone", 1.0, Pair(i, j, 0.0))]


def _generation(words: Sequence[Word]) -> tuple[tuple[int, ...], int | None]:
    """The place of the word that tells the generation, and which it tells; no place and None where no word does."""
    places = tuple(place for place, word in enumerate(words) if word.kind is Kind.GENERATION)[:1]
    return places, generation(words[places[0]].text, 2, 0) if places else None


def _is_common(pair: Pair) -> bool:
    near = pair.near
    return near is not None and (is_common(near.ones.rstrip("D")) or is_common(near.others.rstrip("D")))


def _left(
    ones: Sequence[Word], others: Sequence[Word], found: Pairing, full: Sequence[Pair], swapped: bool, ordered: bool
) -> list[Evidence]:
    """What the words without partner say: more when the last word of a name is among them, often the family name."""
    said: list[Evidence] = []
    sides = (
        (ones, found.left[0], [i for pair in full for i in pair.ones] + [i for p in found.fits for i in p.ones]),
        (others, found.left[1], [j for pair in full for j in pair.others] + [j for p in found.fits for j in p.others]),
    )
    for words, left, used in sides:
        for place in left:
            if words[place].kind is not Kind.WORD:
                continue
            if said:
                said.append(Evidence("left-more", 1.0))
            elif used and place > max(used) and not swapped and not is_patronymic(words[place]):
                said.append(Evidence("left-last", 1.0))
            elif used and place < min(used) and not swapped and not ordered:
                said.append(Evidence("left-first" if len(full) < 2 else "left-before-two", 1.0))
            else:
                said.append(Evidence("left", 1.0))
    counts = [sum(word.kind is Kind.WORD for word in words) for words in (ones, others)]
    if len(full) == 1 and min(counts) == 1 and not found.fits and not found.misfits:
        said.append(Evidence("alone", 1.0))
    return said
