"""How surely does a number in its sentence count a loss?"""

from dataclasses import dataclass

from eske.announcements.counted import (
    Counted,
    counts_those_before,
    is_led_by_loss,
    tells_of_event,
    tells_of_loss,
    tells_of_term,
    tells_who_came,
)
from eske.announcements.counts import Count
from eske.text.span import Span

OF_PEOPLE = (Counted.PEOPLE, Counted.LOSSES, Counted.SHARE)
_SMALL = 100  # a bare number below counts a loss only where a figure stands before it
_MANY = 1000  # a bare number from here on counts a loss also where only the sentence before tells of one

# How sure a number is where the clause, the sentence, or the sentence before tells of loss; the steps are the author's.
_Levels = tuple[float, float, float]
_PEOPLE: _Levels = (0.9, 0.8, 0.6)
_TIMES: _Levels = (0.8, 0.6, 0.0)
_GUESTS: _Levels = (0.6, 0.0, 0.0)
_BARE: dict[str, _Levels] = {"many": (0.8, 0.7, 0.6), "some": (0.8, 0.7, 0.0), "few": (0.7, 0.7, 0.0)}
_NONE: _Levels = (0.0, 0.0, 0.0)
_ON_PAGE = 0.5  # people or households on a page about loss, where nothing nearer tells of it


@dataclass(frozen=True, slots=True)
class Stated:
    """A quantity in its sentence: the words that state it, its whole clause, and the sentence before.

    `page` says whether the page is about loss.
    """

    count: Count
    sentence: Span
    words: Span
    clause: str
    around: str
    above: str
    kind: Counted
    page: bool


def sureness(text: str, stated: Stated, *, led: bool) -> float:
    """How surely the number is one of loss, from 0 to 1; `led` says that a figure stands before it in its block.

    Things, ages, and those who came to an event are none, nor is what an event of the library's own tells nearer.
    """
    if stated.kind is Counted.THINGS or tells_who_came(stated.clause):
        return 0
    goes_on = led and (counts_those_before(text, stated.count) or is_led_by_loss(text, stated.count, stated.sentence))
    near, wide, far = _levels(stated, goes_on=goes_on)
    event = tells_of_event(stated.clause)
    if tells_of_loss(stated.clause) and not (event and (stated.count.value or _SMALL) < _SMALL):
        return near
    if event:
        return 0
    if tells_of_loss(stated.around):
        return wide
    if tells_of_event(stated.around):
        return 0
    if tells_of_loss(stated.above):
        return far
    if stated.kind is Counted.TIMES:
        return _ON_PAGE if stated.page and tells_of_term(stated.clause) else 0
    counts = stated.kind in (Counted.PEOPLE, Counted.LOSSES) or (stated.kind is Counted.UNKNOWN and goes_on)
    return _ON_PAGE if stated.page and counts else 0


def _levels(stated: Stated, *, goes_on: bool) -> _Levels:
    count, kind = stated.count, stated.kind
    if count.yearlike and kind not in (Counted.PEOPLE, Counted.LOSSES):
        return _NONE
    if kind in OF_PEOPLE or count.value is None:
        return _PEOPLE
    if kind is Counted.GUESTS:
        return _GUESTS
    if kind is Counted.TIMES:
        return _TIMES
    if count.value >= _SMALL:
        return _BARE["many" if count.value >= _MANY else "some"]
    return _BARE["few"] if goes_on else _NONE
