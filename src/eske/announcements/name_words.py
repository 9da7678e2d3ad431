"""How much do capitalised words, side by side, look like a person's name?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from eske.announcements.given_names import is_given_name
from eske.announcements.shapes import ENDING_WORD, INITIAL, PARTICLE
from eske.announcements.words import either, table
from eske.names import ends_as, nominatives
from eske.names.given import is_word_too

_SHOUTED = 5  # letters up to which a word in capitals is an acronym
_OF_AN_OFFICE = 3.5  # likeness of two words that an office makes a name
LONGEST = 4  # words of a name


@dataclass(frozen=True, slots=True)
class Signs:
    """What a word shows of being part of a name. `family` is 0, 1 where other words end so too, or 2.

    `word` says that the given name is a common word too, which stands capitalised in titles.
    """

    given: bool
    word: bool
    family: int
    patronymic: bool
    kazakh: bool
    initial: bool
    small: bool
    barred: bool
    latin: bool


def likeness(words: Sequence[str], *, office: bool = False, begins: bool = False) -> float:
    """How much a row of two to four words looks like one name; 0 where nothing speaks for it.

    `office` says that a word for an office or profession leads to it: what follows then is somebody, known or not.
    `begins` says that the row begins a sentence, where any word has a capital: one that shows nothing is no name.
    """
    signs = [signs_of(word) for word in words]
    if any(s.barred for s in signs) or signs[0].small or all(s.initial for s in signs):
        return 0.0
    if begins and not (signs[0].given or signs[0].family or signs[0].patronymic or signs[0].initial or signs[0].latin):
        return 0.0
    score = {2: _two, 3: _three, 4: _four}[len(words)](signs)
    if office and not any(s.small or s.initial for s in signs) and len(words) == 2:
        return max(score, _OF_AN_OFFICE)
    return score


def _two(signs: list[Signs]) -> float:
    a, b = signs
    if a.initial or b.initial or b.small:
        return 0.0
    if a.given:
        return 6.0 if b.family else 5.0 if b.given or b.patronymic else 0.0 if a.word else 4.0
    if b.given:
        return 5.0 if a.family else 0.0 if b.latin else 3.0
    if b.family == 2 or b.patronymic:
        return 3.5
    if a.family == 2:
        return 3.0
    return 2.0 if b.family and not (a.family or b.latin) else 0.0


def _three(signs: list[Signs]) -> float:
    a, b, c = signs
    if b.kazakh and b.patronymic and a.given and c.given and not c.family:
        return 4.5  # a given name and a patronymic, and another begins
    if b.patronymic and not (a.initial or c.initial) and (a.given or a.family or c.family):
        return 8.0 if not c.small else 0.0
    if c.patronymic and not c.initial and (a.family or b.given) and not b.small:
        return 8.0
    if c.small or c.initial or a.initial:
        return 0.0
    if b.initial:
        return 7.0 if a.given else 5.0 if c.latin or (c.family and a.family) else 0.0
    if b.small:
        return 7.0 if a.given or a.family else 4.0 if c.family else 0.0
    if a.given and c.family:
        return 6.5
    return 4.5 if a.given and (b.given or (c.latin and not a.word)) else 0.0


def _four(signs: list[Signs]) -> float:
    a, b, c, d = signs
    if d.initial or a.initial:
        return 0.0
    if d.small:
        return 9.0 if c.patronymic or a.given or b.given else 0.0
    if c.small or b.small:
        return 8.0 if a.given or a.family else 0.0
    if a.given and (b.given or b.initial) and (c.patronymic or c.initial):
        return 8.0
    return 7.0 if a.given and b.given and c.given and d.latin else 0.0


def looks_like_name(words: Sequence[str]) -> bool:
    """Whether two to four words are a person's name, as far as given names and endings tell."""
    return 2 <= len(words) <= LONGEST and likeness(words) > 0


@lru_cache(1 << 16)
def signs_of(word: str) -> Signs:
    """The signs of one word; endings count in the nominative too."""
    forms = (word, *nominatives(word, sure=True))
    family = any(ends_as(form, "family") for form in forms)
    strong = family and not all(_weak().search(form.casefold()) for form in forms if ends_as(form, "family"))
    given = is_given_name(word)
    small = re.fullmatch(f"{PARTICLE}|{ENDING_WORD}", word) is not None
    return Signs(
        given=given,
        word=is_word_too(word),
        family=2 if strong else int(family),
        patronymic=any(ends_as(form, "patronymic") for form in forms),
        kazakh=re.search(r"(?:ұлы|улы|қызы|кызы)(?:н[ыа]\w*)?$", word) is not None,
        initial=re.fullmatch(INITIAL, word) is not None,
        small=small,
        barred=(word[0].islower() and not small) or is_barred(word) or (not given and _ends_otherwise(word)),
        latin=word[0] < "\u0250",
    )


@lru_cache(1 << 16)
def is_barred(word: str) -> bool:
    """Whether the word is no part of a name: an acronym, an office, an institution, a country, a month."""
    if word.isupper() and 1 < len(word) <= _SHOUTED and "." not in word:
        return True
    # The stems of offices and peoples are those of family names too: Akimbekov, Korolev.
    if ends_as(word, "family") and word.casefold() not in table("not_names")["like_families"]:
        return False
    return _barred().fullmatch(word) is not None


@lru_cache(1 << 16)
def is_office(word: str) -> bool:
    """Whether the word is an office or a profession."""
    return re.fullmatch(either(table("not_names")["offices"]), word, re.IGNORECASE) is not None


def _ends_otherwise(word: str) -> bool:
    """Whether a word ends as verbs or plurals do."""
    return re.fullmatch(either(table("not_names")["endings"]), word.casefold()) is not None


@cache
def _barred() -> re.Pattern[str]:
    rows = table("not_names")
    return re.compile(either(word for key in rows if key != "endings" for word in rows[key]), re.IGNORECASE)


@cache
def _weak() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(table('people')['weak_endings'])})$")
