"""Which words of one name may another have written as one?"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from eske.names.nearness import Nearness, nearness
from eske.names.words import Kind, Word, joined

_JOINED = 0.2  # slips a sound up to which two words may be one


def joinings(
    many: Sequence[Word], few: Sequence[Word], free: Collection[int]
) -> Iterator[tuple[tuple[int, ...], int, Nearness]]:
    """Two words of the one name, or three about a particle, at least one of them free, as one word of the other.

    Their places, the place of the one word, and how near they come.
    """
    for places in _runs(many):
        run = [many[place] for place in places]
        if any(word.kind in (Kind.INITIAL, Kind.GENERATION) for word in run) or set(places).isdisjoint(free):
            continue
        rough = "".join(word.coarse[0] for word in run)
        for j, word in enumerate(few):
            if word.kind is Kind.WORD and Levenshtein.distance(rough, word.coarse[0]) * 3 <= len(rough) + 2:
                near = nearness(joined(run), word)
                if near and near.cost <= _JOINED * near.length:
                    # Who joins words spells as he hears: al and ul, and no rule of one script.
                    yield places, j, replace(near, kin=False, odd=0)


def _runs(words: Sequence[Word]) -> Iterator[tuple[int, ...]]:
    for place in range(len(words) - 1):
        yield (place, place + 1)
        if words[place + 1].kind is Kind.PARTICLE and place + 2 < len(words):
            yield (place, place + 1, place + 2)
