"""Do two names name one person, how surely, and why?"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from eske.names.evidence import Evidence, evidence, full_pairs
from eske.names.pairing import Pairing, pairing
from eske.names.reasons import Reason, reasons
from eske.names.weights import table
from eske.names.words import Word, words

_OPEN = 0.5
_SAME, _DIFFERENT = 0.75, 0.2  # the scores from which, and under which, nothing is left open


class Verdict(StrEnum):
    SAME = "same"
    MAYBE = "maybe"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The probability (0 to 1) that two names name one person, at even odds before they were seen; a verdict; reasons.

    A family name alone, or with initials, never gets the verdict `same`, however well it fits.
    """

    score: float
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()


def compare(one: str, other: str, *, explained: bool = True) -> Comparison:
    """How surely two names, in whatever script and order, name one person, with a reason for each word.

    Symmetric: turned round, the same score, and the reasons with their sides changed. A name of which no word can be
    read aloud (digits, Chinese characters) leaves it open at 0.5. Without `explained` there are no reasons, which
    takes half the time.
    """
    if other < one:
        turned = compare(other, one, explained=explained)
        return replace(turned, reasons=tuple(reason.turned() for reason in turned.reasons))
    ones, others = words(one), words(other)
    found = pairing(ones, others)
    said = evidence(ones, others, found, ordered="," in one or "," in other)
    score = _score(said) if ones and others else _OPEN
    why = reasons(ones, others, found, said) if explained else ()
    return Comparison(score, _verdict(score, ones, others, found), why)


def _score(said: list[Evidence]) -> float:
    weights = table("name")
    log_odds = sum(weights[each.kind] * each.value for each in said)
    return 1 / (1 + math.exp(-log_odds))


def _verdict(score: float, ones: tuple[Word, ...], others: tuple[Word, ...], found: Pairing) -> Verdict:
    if score < _DIFFERENT:
        return Verdict.DIFFERENT
    enough = len(full_pairs(ones, others, found)) > 1
    return Verdict.SAME if score >= _SAME and enough else Verdict.MAYBE
