"""May two written names be one person's, and why?"""

from dataclasses import dataclass
from functools import cache, lru_cache

from eske.names.cases import nominatives
from eske.names.compare import Verdict
from eske.names.endings import stem
from eske.names.parse import Name, parse
from eske.names.sounds import skeleton, sounds


@dataclass(frozen=True, slots=True)
class Alike:
    """A verdict and the code of its reason.

    same: `family-and-given`; maybe: `family-and-initial`, `family-alone`, `given-alone`; different: `family`, `given`.
    """

    verdict: Verdict
    reason: str


def alike(one: str, other: str) -> Alike:
    """Whether two names may be one person's, by how they sound. The order of the two does not matter.

    An initial or a name of one word leaves it open, however well it fits.
    """
    a, b = _parsed(one), _parsed(other)
    if a.given is None or b.given is None:
        return _one_word(a, b)
    if not same_word(a.family, b.family):
        return Alike(Verdict.DIFFERENT, "family")
    if a.initials or b.initials:
        fits = _initial(a.given) == _initial(b.given)
        return Alike(Verdict.MAYBE, "family-and-initial") if fits else Alike(Verdict.DIFFERENT, "given")
    if same_word(a.given, b.given):
        return Alike(Verdict.SAME, "family-and-given")
    return Alike(Verdict.DIFFERENT, "given")


# A text compares the same few names with each other again and again.
_parsed = lru_cache(maxsize=4096)(parse)


def _one_word(a: Name, b: Name) -> Alike:
    if same_word(a.family, b.family):
        return Alike(Verdict.MAYBE, "family-alone")
    for name, word in ((a, b.family), (b, a.family)):
        if name.given and not name.initials and same_word(name.given, word):
            return Alike(Verdict.MAYBE, "given-alone")
    return Alike(Verdict.DIFFERENT, "family")


def same_word(one: str, other: str) -> bool:
    """Whether two words of names sound alike: whole, in the nominative, or without the ending a language gave them."""
    return any(_sound_alike(a, b) for a in _readings(one) for b in _readings(other))


@cache
def _readings(word: str) -> tuple[str, ...]:
    """The sounds of a word and of the words that it may be a form of, each once."""
    words = (word, *nominatives(word))
    return tuple(dict.fromkeys(sounds(form) for each in words for form in (each, stem(each))))


def _sound_alike(a: str, b: str) -> bool:
    """Equal, or the same consonants with one vowel otherwise (two in long words)."""
    if a == b:
        return bool(a)
    if skeleton(a) != skeleton(b) or a[:1] != b[:1] or min(len(a), len(b)) < 4:
        return False
    return _distance(a, b) <= (2 if min(len(a), len(b)) > 6 else 1)


def _distance(a: str, b: str) -> int:
    """Levenshtein's distance of two short words."""
    row = list(range(len(b) + 1))
    for i, c in enumerate(a, start=1):
        before, row[0] = row[0], i
        for j, d in enumerate(b, start=1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (c != d))
    return row[-1]


def _initial(given: str) -> str:
    return sounds(given.replace(".", " ").split()[0])[:1]
