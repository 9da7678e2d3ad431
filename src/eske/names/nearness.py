"""How near do two words of names sound?"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from eske.names.cases import nominatives
from eske.names.edits import ODD, Table, edit_cost, odd_changes, tables
from eske.names.phonemes import ENDINGS, finished, readings, russified
from eske.names.two_names import are_two
from eske.names.words import Word

_DECLINED = 0.3  # what it costs to take a word for a declined form
# -тың, -дың, -ның in whatever script; the tables of cases know Cyrillic letters alone.
_GENITIVE = re.compile("(?<=...)[ntd][yi][Nn]$")
_LONG = 6  # letters of a word in which a slip leaves it the same word
_SWAPPED = 0.5  # what it costs that two letters changed places
_VOWELLED = ("Latn", "Cyrl", "Kazakh", "Arab")
_AFTER_VOICELESS = re.compile("(?<=[ptkqsSCxf])b")
_TWO = 0.5  # a cost a sound from which two words are not looked at sound by sound
_CLOSE = 0.12  # a cost a sound under which no other reading is looked for


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

    def turned(self) -> "Nearness":
        """The same of the two words with their sides changed."""
        return replace(self, ones=self.others, others=self.ones)


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
        found = replace(found, kin=True, odd=_odd(found, table))
    if found and found.kin and _are_swapped(one.text.casefold(), other.text.casefold()):
        return replace(found, cost=min(found.cost, _SWAPPED), kin=False, odd=0)
    if found is None or found.declined or not (one.known or other.known):
        return found
    two = are_two(one, other, (found.ones, found.others), cost=found.cost, kin=found.kin)
    return replace(found, distinct=True) if two else found


def _odd(found: Nearness, table: Table) -> int:
    """The changes that no spelling explains; words that are two anyhow are not looked at sound by sound for them."""
    if found.cost < ODD or found.cost > _TWO * found.length:
        return int(found.cost)
    return odd_changes(found.ones, found.others, table)


def _are_kin(one: Word, other: Word, found: Nearness) -> bool:
    if one.script != other.script or one.script not in _VOWELLED or one.vowelless or other.vowelless:
        return False
    return _stem(found.ones) != _stem(found.others)


@lru_cache(1 << 16)
def _stem(sounds: str) -> str:
    """What is left of a name of two spellings in one script: Болатбаев, Болатпаев, Болатбайұлы, Болатбайқызы.

    The sounds are those that Russian has; б is п where Kazakh makes it so; қ may be lost in -қызы.
    """
    return russified(_AFTER_VOICELESS.sub("p", sounds.rstrip(ENDINGS))).rstrip("jkg")


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


@lru_cache(1 << 16)
def _nominatives(word: Word) -> tuple[str, ...]:
    """The readings of the words of which this may be a declined form."""
    forms = [sounds for form in nominatives(word.text.casefold()) for sounds in readings(form)]
    forms += [finished(_GENITIVE.sub("", sounds)) for sounds in word.sounds if _GENITIVE.search(sounds)]
    return tuple(dict.fromkeys(forms))


def _length(sounds: str) -> int:
    return len(sounds.rstrip(ENDINGS))
