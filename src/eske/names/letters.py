"""Which letters changed between two spellings of a name?"""

from eske.names.edits import edit_cost, tables
from eske.names.nearness import Nearness
from eske.names.phonemes import ENDINGS, bare, spelt
from eske.text import script_of

Chunk = tuple[str, str]  # letters, and the sounds that they stand for
Letters = tuple[tuple[str, str], ...]


def changed(one: str, other: str, near: Nearness) -> tuple[Letters, tuple[str, str] | None]:
    """The letters of each word that sound otherwise in the other, and the two endings where they differ.

    Letters that sound alike count as changed where both words are of one script (қ and к), not across scripts (қ, q).
    """
    stem_one, ending_one = _parts(one, near.ones)
    stem_other, ending_other = _parts(other, near.others)
    sound_alone = script_of(one) != script_of(other)
    letters = [(a[0], b[0]) for a, b in _aligned(stem_one, stem_other) if _differ(a, b, sound_alone)]
    same_end = _ending(near.ones) == _ending(near.others)
    return tuple(dict.fromkeys(letters)), None if same_end else (ending_one, ending_other)


def _differ(one: Chunk, other: Chunk, sound_alone: bool) -> bool:
    return one[1].replace("j", "i") != other[1].replace("j", "i") if sound_alone else one[0] != other[0]


def _ending(sounds: str) -> str:
    return sounds[len(sounds.rstrip(ENDINGS)) :]


def _parts(word: str, sounds: str) -> tuple[list[Chunk], str]:
    """The letters of the stem with their sounds, and the letters of the ending."""
    chunks = spelt(word, sounds)
    stem = sounds.rstrip(ENDINGS)
    if stem == sounds:
        return chunks, ""
    for count in range(len(chunks) - 1, 0, -1):
        short = bare("".join(sound for _, sound in chunks[:count]))
        if short.rstrip("j") == stem.rstrip("j"):
            # A glide before the ending sounds with it: Тынышбай-ұлы, Тынышпа-ев.
            *before, (letters, sound) = chunks[:count]
            last = (letters, sound.rstrip("j"))
            return [*before, last], "".join(letters for letters, _ in chunks[count:])
    return chunks, ""


def _aligned(ones: list[Chunk], others: list[Chunk]) -> list[tuple[Chunk, Chunk]]:
    """The chunks of both words set against each other at the least cost, an empty one where there is none."""
    table = tables()[False, False]
    nothing: Chunk = ("", "")
    best: dict[tuple[int, int], tuple[float, list[tuple[Chunk, Chunk]]]] = {(0, 0): (0.0, [])}
    for i in range(len(ones) + 1):
        for j in range(len(others) + 1):
            ways = []
            if i and j:
                ways.append(((i - 1, j - 1), (ones[i - 1], others[j - 1])))
            if i:
                ways.append(((i - 1, j), (ones[i - 1], nothing)))
            if j:
                ways.append(((i, j - 1), (nothing, others[j - 1])))
            found = [(best[at][0] + edit_cost(a[1], b[1], table), best[at][1] + [(a, b)]) for at, (a, b) in ways]
            if found:
                best[i, j] = min(found, key=lambda way: way[0])
    return best[len(ones), len(others)][1]
