"""On what ground may two names be one person's?"""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from eske.names.compare import compare
from eske.names.lookup import lookup_keys
from eske.names.parse import Name, parse
from eske.names.reasons import Reason
from eske.names.same_word import same_word
from eske.names.words import read_word

_LIKELY = 0.15  # a score from which two names of the same consonants are worth offering as one


# A text or a register compares the same few names with each other again and again.
_parsed = lru_cache(maxsize=1 << 14)(parse)


class Ground(StrEnum):
    """What two names have in common, the most telling first."""

    NAMES = "family-and-given"
    INITIAL = "family-and-initial"
    FAMILY = "family-alone"
    GIVEN = "given-alone"


def ground(one: str, other: str) -> Ground | None:
    """What two names that may be one person's have in common; None where they are likelier two people's.

    The order of the two does not matter. A given name that differs in its vowels counts where the family name is the
    same (Каим and Каюм); an initial that differs never does. A single word is to be the same word, for it tells little.
    """
    if lookup_keys(one).isdisjoint(lookup_keys(other)):
        return None
    a, b = _parsed(one), _parsed(other)
    if not a.given or not b.given:
        return _of_one_word(a, b)
    if not same_word(a.family, b.family):
        return None
    found = compare(one, other)
    if found.score < _LIKELY or not _fit(found.reasons):
        return None
    return Ground.INITIAL if a.initials or b.initials else Ground.NAMES


def _of_one_word(a: Name, b: Name) -> Ground | None:
    if same_word(a.family, b.family):
        return Ground.FAMILY
    given, word = (a.given, b.family) if a.given else (b.given, a.family)
    return Ground.GIVEN if given and same_word(given, word) else None


def _fit(reasons: Iterable[Reason]) -> bool:
    """Whether what stands against each other has the same consonants, and no initial differs."""
    pairs = {(reason.one, reason.other): reason.code for reason in reasons if reason.one and reason.other}
    return "other-initial" not in pairs.values() and all(
        code == "initial" or _one_skeleton(*pair) for pair, code in pairs.items()
    )


def _one_skeleton(one: str, other: str) -> bool:
    return not set(read_word(one).coarse).isdisjoint(read_word(other).coarse) or same_word(one, other)
