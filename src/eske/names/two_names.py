"""Are two words that sound alike nevertheless two names?"""

from eske.names.phonemes import ENDINGS, VOWELS, russified
from eske.names.words import Word

_OTHER = 0.4  # a cost from which two known names are two; for a woman's name beside a man's any will do
_OTHER_ACROSS = 1.0  # the same between scripts, where spellings lie further apart
_SYLLABLE = 4  # sounds that one syllable may have


def are_two(one: Word, other: Word, readings: tuple[str, str], *, cost: float, kin: bool) -> bool:
    """Whether two words, of which the tables know one or both, are two names and not one in two spellings.

    `readings` are those that came nearest, at this cost; `kin` says that both words are written in one practice.
    """
    if one.vowelless or other.vowelless or not one.groups.isdisjoint(other.groups):
        return False
    if one.script == other.script == "Latn" and _are_man_and_woman(*readings):
        return True
    if not (one.known and other.known):
        return False
    ones, others = map(_of_father, readings)
    if russified(ones) == russified(others):
        # Min and Ming are two, in whatever letters the Kazakh sound of ng is lost.
        return len(ones) <= _SYLLABLE and ("N" in ones) != ("N" in others)
    womans = ones.endswith("D") != others.endswith("D")
    return womans or cost >= (_OTHER if kin else _OTHER_ACROSS)


def _are_man_and_woman(one: str, other: str) -> bool:
    """Whether one given name is the other with -a: Karim, Karima. In Cyrillic that may be the genitive."""
    short, long = sorted((one, other), key=len)
    return long in (short + "a", short + "D") and short[-1:] not in ENDINGS + VOWELS


def _of_father(sounds: str) -> str:
    """The father's name in a patronymic, so that Серікұлы is Серикович; any other word as it is."""
    man = sounds.rstrip("D")
    return man[:-1] if man[-1:] in ("W", "L") else sounds
