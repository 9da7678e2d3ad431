"""Why was this record found?"""

from dataclasses import dataclass
from typing import Literal

from eske.search.asking import Asked, Word
from eske.search.finding import When, find_place
from eske.search.kernels.distance import FAR
from eske.search.kernels.nearest import CONSONANTS, SAME, SLIP
from eske.search.nearing import near
from eske.search.places import other_names
from eske.search.segment import Segment
from eske.search.sharing import Way
from eske.search.vocabulary import asked as readings_of
from eske.search.vocabulary import first_sounds, near_sounds, read_aloud

Part = Literal["family", "given", "patronymic", "year", "place"]
_ENDINGS = "VLWD"
_OTHER = 3.0  # cost of another name


@dataclass(frozen=True, slots=True)
class Reason:
    """What speaks for a record, or against it, in one part of it.

    `asked` and `found` are the texts; `cost` is 0 where they are the same, and above 1 where letters differ that no
    spelling explains. Codes of names: same (as written), spelt (otherwise), ending (another ending of one family name,
    or none), declined (`asked` is a case of it), initial, other, missing (the record has none). Of years: same, near
    (within the tolerance), other, missing. Of places: same, spelt, renamed (another name of the town), other,
    missing.
    """

    part: Part
    code: str
    asked: str
    found: str
    cost: float


def reasons(segment: Segment, row: int, asked: Asked, when: When) -> tuple[Reason, ...]:
    """Why a row was found: a reason for each word asked for, in the way that fits best, for the year and the place."""
    ways = [[_of_word(segment, part, token, asked.words[place]) for part, token, place in _parts(segment, row, way)]
            for way in asked.ways]  # fmt: skip
    best = min(ways, key=lambda found: sum(reason.cost for reason in found), default=[])
    return (*best, *_year(segment, row, when), *_place(segment, row, when))


def _parts(segment: Segment, row: int, way: Way) -> list[tuple[Part, int, int]]:
    rows = segment.rows
    held: tuple[tuple[Part, int, int | None], ...] = (
        ("family", segment.family(row), way.family),
        ("given", int(rows.given[row]), way.given),
        ("patronymic", int(rows.father[row]), way.father),
    )
    return [(part, token, place) for part, token, place in held if place is not None]


def _of_word(segment: Segment, part: Part, token: int, word: Word) -> Reason:
    text = segment.word(token)
    if not text:
        return Reason(part, "missing", word.text, "", 1.0)
    if text.casefold() == word.text.casefold():
        return Reason(part, "same", word.text, text, 0.0)
    if word.initial:
        begins = first_sounds(text)
        code, cost = ("initial", 0.0 if begins & word.first else 0.3) if begins & word.near else ("other", _OTHER)
        return Reason(part, code, word.text, text, cost)
    cost, spelling = min((_cost(segment, token, (form, extra)), form) for form, extra in word.spellings)
    if cost >= FAR:
        initial = "." in text and near_sounds(first_sounds(text)) & first_sounds(word.text)
        return Reason(part, "initial" if initial else "other", word.text, text, 0.4 if initial else _OTHER)
    return Reason(part, _code(word, spelling, text), word.text, text, round(cost, 3))


def _cost(segment: Segment, token: int, spelling: tuple[str, float]) -> float:
    with near(segment.slates, readings_of([spelling])) as found:
        for reach in (SAME, SLIP, CONSONANTS):
            found.go_on(segment.words, reach)
            if found.costs[token] < FAR:
                break
        return float(found.costs[token])


def _code(word: Word, spelling: str, text: str) -> str:
    if spelling != word.text or text.casefold() in [form.casefold() for form, _ in word.spellings]:
        return "declined"
    asked, found = (set(read_aloud(one)) for one in (spelling, text))
    stems = [{reading.rstrip(_ENDINGS).rstrip("j") for reading in readings} for readings in (asked, found)]
    return "ending" if stems[0] & stems[1] and not asked & found else "spelt"


def _year(segment: Segment, row: int, when: When) -> list[Reason]:
    if not when.year:
        return []
    year = int(segment.rows.year[row])
    apart = abs(year - when.year)
    code = "missing" if not year else "same" if not apart else "near" if apart <= when.tolerance else "other"
    return [Reason("year", code, str(when.year), str(year or ""), float(apart if year else 0))]


def _place(segment: Segment, row: int, when: When) -> list[Reason]:
    if not when.place:
        return []
    number = int(segment.rows.place[row])
    text = segment.place(number)
    with near(segment.place_slates, when.readings) as places:
        find_place(segment, places)
        cost = float(places.costs[number]) if text else 0.0
    code = "missing" if not text else _code_of_place(when.place, text) if cost < FAR else "other"
    return [Reason("place", code, when.place, text, round(min(cost, _OTHER), 3))]


def _code_of_place(asked: str, found: str) -> str:
    if asked.casefold() == found.casefold():
        return "same"
    renamed = {reading for name in other_names(asked) for reading in read_aloud(name)}
    return "renamed" if renamed & {*read_aloud(found)} else "spelt"
