"""How near do two words of names sound?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from rapidfuzz.distance import Levenshtein

from eske.names.cases import nominatives
from eske.names.costs import NOTHING, SIGNS, costs
from eske.names.phonemes import ENDINGS, VOWELS, finished, readings, russified
from eske.names.words import Word

_DECLINED = 0.3  # what it costs to take a word for a declined form
# -тың, -дың, -ның in whatever script; the tables of cases know Cyrillic letters alone.
_GENITIVE = re.compile("(?<=...)[ntd][yi][Nn]$")
_OTHER_ACROSS = 1.0  # the same between scripts, where spellings lie further apart
_OTHER = 0.4  # a cost from which two known names are two; for a woman's name beside a man's any will do
_SYLLABLE = 4  # sounds that one syllable may have
_LONG = 6  # letters of a word in which a slip leaves it the same word
_SWAPPED = 0.5  # what it costs that two letters changed places
_VOWELLED = ("Latn", "Cyrl", "Kazakh", "Arab")
_AFTER_VOICELESS = re.compile("(?<=[ptkqsSCxf])b")
_ODD = 0.81  # what a sound must cost against another, or none, to be no matter of spelling
_TWO = 0.5  # a cost a sound from which two words are not looked at sound by sound
_CLOSE = 0.12  # a cost a sound under which no other reading is looked for
Table = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Nearness:
    """What it costs to hear one word as the other (in ordinary slips), and how many sounds the longer one has.

    Endings that say the role of a word (-ов, -ұлы) do not count as sounds. `ones` and `others` are the readings that
    came nearest; `declined` says that one word counts as a declined form, `equivalent` that a table has both as one
    name, `distinct` that the tables have both and as two. `kin` says that both words stand in one script with its
    vowels, where spellings vary less, and differ by more than Kazakh and Russian do; there `odd` counts the changes
    that no spelling explains.
    """

    cost: float
    length: int
    ones: str
    others: str
    declined: bool = False
    equivalent: bool = False
    distinct: bool = False
    kin: bool = False
    odd: int = 0


def nearness(one: Word, other: Word) -> Nearness | None:
    """The nearest that the readings of two words come; None where they have too little in common to be one name."""
    table = tables()[one.vowelless, other.vowelless]
    found = _nearest(one.sounds, one.coarse, other.sounds, other.coarse, table)
    if found and found.cost == 0:
        return found
    if found is None or found.cost > _CLOSE * found.length:
        if not one.groups.isdisjoint(other.groups):
            return Nearness(0.0, _length(one.sounds[0]), one.sounds[0], other.sounds[0], equivalent=True)
        if found and one.coarse[0][:2] == other.coarse[0][:2]:
            found = _declined(one, other, table, found)
    if found and _are_kin(one, other, found):
        found = replace(found, kin=True, odd=_odd_changes(found, table))
    if found and found.kin and _are_swapped(one.text.casefold(), other.text.casefold()):
        return replace(found, cost=min(found.cost, _SWAPPED), kin=False, odd=0)
    if found and (one.known or other.known) and _are_two(one, other, found):
        return replace(found, distinct=True)
    return found


def _are_kin(one: Word, other: Word, found: Nearness) -> bool:
    if one.script != other.script or one.script not in _VOWELLED or one.vowelless or other.vowelless:
        return False
    return _stem(found.ones) != _stem(found.others)


def _stem(sounds: str) -> str:
    """What is left of a name of two spellings in one script: Болатбаев, Болатпаев, Болатбайұлы, Болатбайқызы.

    The sounds are those that Russian has; б is п where Kazakh makes it so; қ may be lost in -қызы.
    """
    return russified(_AFTER_VOICELESS.sub("p", sounds.rstrip(ENDINGS))).rstrip("jkg")


def _are_two(one: Word, other: Word, found: Nearness) -> bool:
    """Whether two words, of which the tables know one or both, are two names and not one in two spellings."""
    if found.declined or one.vowelless or other.vowelless or not one.groups.isdisjoint(other.groups):
        return False
    if one.script == other.script == "Latn" and _are_man_and_woman(found.ones, found.others):
        return True
    if not (one.known and other.known):
        return False
    ones, others = _of_father(found.ones), _of_father(found.others)
    if russified(ones) == russified(others):
        # Min and Ming are two, in whatever letters the Kazakh sound of ng is lost.
        return len(ones) <= _SYLLABLE and ("N" in ones) != ("N" in others)
    womans = ones.endswith("D") != others.endswith("D")
    return womans or found.cost >= (_OTHER if found.kin else _OTHER_ACROSS)


def _are_man_and_woman(one: str, other: str) -> bool:
    """Whether one given name is the other with -a: Karim, Karima. In Cyrillic that may be the genitive."""
    short, long = sorted((one, other), key=len)
    return long in (short + "a", short + "D") and short[-1:] not in ENDINGS + VOWELS


def _of_father(sounds: str) -> str:
    """The father's name in a patronymic, so that Серікұлы is Серикович; any other word as it is."""
    man = sounds.rstrip("D")
    return man[:-1] if man[-1:] in ("W", "L") else sounds


def _are_swapped(one: str, other: str) -> bool:
    """Whether two long words differ in two letters that changed places, as under a hasty hand."""
    if len(one) != len(other) or len(one) < _LONG:
        return False
    apart = [place for place in range(len(one)) if one[place] != other[place]]
    return len(apart) == 2 and apart[1] == apart[0] + 1 and one[apart[0]] == other[apart[1]]


def _nearest(
    ones: tuple[str, ...], coarse: tuple[str, ...], others: tuple[str, ...], other_coarse: tuple[str, ...], table: Table
) -> Nearness | None:
    least = 99
    pairs: list[tuple[str, str]] = []
    for a, rough in zip(ones, coarse, strict=True):
        for b, other_rough in zip(others, other_coarse, strict=True):
            if a == b:
                return Nearness(0.0, _length(a), a, b)
            distance = Levenshtein.distance(rough, other_rough)
            if distance <= least and distance <= (max(len(rough), len(other_rough)) + 1) // 2:
                if distance < least:
                    least, pairs = distance, []
                pairs.append((a, b))
    if not pairs:
        return None
    return min((_priced(a, b, table) for a, b in pairs), key=lambda found: (found.cost, -found.length))


def _priced(one: str, other: str, table: Table) -> Nearness:
    return Nearness(edit_cost(one, other, table), max(_length(one), _length(other)), one, other)


def _declined(one: Word, other: Word, table: Table, found: Nearness) -> Nearness:
    """The nearness as found, or as that of a word and the nominative of the other where that is nearer."""
    pairs = [(form, sounds) for form in _nominatives(one) for sounds in other.sounds]
    pairs += [(sounds, form) for form in _nominatives(other) for sounds in one.sounds]
    for pair in pairs:
        cost = edit_cost(*pair, table) + _DECLINED
        if cost < found.cost:
            found = Nearness(cost, max(map(_length, pair)), *pair, declined=True)
    return found


@cache
def _nominatives(word: Word) -> tuple[str, ...]:
    """The readings of the words of which this may be a declined form."""
    forms = [sounds for form in nominatives(word.text.casefold()) for sounds in readings(form)]
    forms += [finished(_GENITIVE.sub("", sounds)) for sounds in word.sounds if _GENITIVE.search(sounds)]
    return tuple(dict.fromkeys(forms))


def _length(sounds: str) -> int:
    return len(sounds.rstrip(ENDINGS))


def edit_cost(one: str, other: str, table: Table) -> float:
    """The least that edits of one row of sounds into the other cost; equal sounds at both ends need none."""
    one, other = _trimmed(one, other)
    added = table[NOTHING]
    row = [0.0]
    for sound in other:
        row.append(row[-1] + added[sound])
    for sound in one:
        prices = table[sound]
        dropped = prices[NOTHING]
        diagonal = row[0]
        row[0] = left = diagonal + dropped
        for j, against in enumerate(other, 1):
            replaced, above = diagonal + prices[against], row[j]
            diagonal = above
            left += added[against]
            above += dropped
            if above < left:
                left = above
            if replaced < left:
                left = replaced
            row[j] = left
    return row[-1]


def _trimmed(one: str, other: str) -> tuple[str, str]:
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def _odd_changes(found: Nearness, table: Table) -> int:
    """How many of the cheapest changes from one row of sounds to the other cost more than a spelling.

    Words that are two anyhow are not looked at sound by sound; all that parts them counts.
    """
    if found.cost < _ODD or found.cost > _TWO * found.length:
        return int(found.cost)
    one, other = _trimmed(found.ones, found.others)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for sound in other:
        best.append(_added(best[-1], table[NOTHING][sound]))
    for sound in one:
        above, best = best, [_added(best[0], table[sound][NOTHING])]
        for j, against in enumerate(other):
            ways = [_added(above[j], table[sound][against]), _added(best[j], table[NOTHING][against])]
            best.append(min(*ways, _added(above[j + 1], table[sound][NOTHING])))
    return best[-1][1]


def _added(before: tuple[float, int], cost: float) -> tuple[float, int]:
    return before[0] + cost, before[1] + (cost >= _ODD)


@cache
def tables() -> dict[tuple[bool, bool], Table]:
    """The table for two words by whether each leaves vowels out."""
    vowelled, abjad = costs("vowelled"), costs("abjad")
    turned = tuple(zip(*abjad, strict=True))
    kinds = {(False, False): vowelled, (True, True): vowelled, (False, True): abjad, (True, False): turned}
    return {
        kind: {sign: dict(zip(SIGNS, row, strict=True)) for sign, row in zip(SIGNS, matrix, strict=True)}
        for kind, matrix in kinds.items()
    }
