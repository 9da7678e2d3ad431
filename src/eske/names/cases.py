"""Of which words may this word be a declined form?"""

from dataclasses import dataclass, replace
from functools import cache, lru_cache

from eske.names.tables import read_table

_LEAST = 3  # letters of a name
_VOWELS = "аәеёиіоөуұүыэюяьй"
# The sounds after which a Kazakh ending begins so (the assimilation of every grammar).
_BEFORE_KAZAKH = {"ғ": "аоұызжлмнңрйуив", "г": "әөүізжлмнңрйуие", "қ": "кқпстшфхбгдвц", "к": "кқпстшфхбгдвц"}
_BEFORE_KAZAKH |= {"д": "зжлмнңрйуи", "т": "кқпстшфхбгдвцч", "н": "аәоөұүыіеяюиймңн"}
_BEFORE_KAZAKH |= {"м": "аәоөұүыіеяюийлмнңру", "б": "жз", "п": "кқпстшфхбгдвцч"}


@dataclass(frozen=True, slots=True)
class Declined:
    """A word as the case of a language makes it: its nominative, and whether no nominative ends as the word does."""

    nominative: str
    language: str
    case: str
    sure: bool


@lru_cache(1 << 16)
def nominatives(word: str, *, sure: bool = False) -> tuple[str, ...]:
    """The other forms that a word may be the declined form of, the likeliest first; none where no ending fits.

    With `sure` only endings count that no nominative has: Сәрсекеевтің is sure, Сарсекеева may be her own name.
    """
    return tuple(dict.fromkeys(one.nominative for one in declined(word) if one.sure or not sure))


@lru_cache(maxsize=1 << 16)
def declined(word: str) -> tuple[Declined, ...]:
    """Every case that a word may stand in besides the nominative: the sure ones first, then by the longest ending.

    Russian declines both halves of Салтыкова-Щедрина, Kazakh the last.
    """
    first, hyphen, last = word.rpartition("-")
    if hyphen and first:
        return tuple(replace(form, nominative=f"{_half(first, form)}-{form.nominative}") for form in declined(last))
    found = []
    small = word.casefold()
    for ending, row in _endings():
        if small.endswith(ending):
            bare = word[: len(word) - len(ending)]
            if len(bare + row.nominative) >= _LEAST and _fits(bare, ending, row):
                found.append(Declined(bare + row.nominative, row.language, row.case, row.sure))
    return tuple(dict.fromkeys(found))


def _half(word: str, like: Declined) -> str:
    """The first half of a hyphenated name in the nominative, where it stands in the same case as the last."""
    same = (form.nominative for form in declined(word) if (form.language, form.case) == (like.language, like.case))
    return word if like.language == "kk" else next(same, word)


def _fits(bare: str, ending: str, row: Declined) -> bool:
    """Whether such a word takes such an ending: Kazakh ones follow the last sound, Russian ones replace a vowel.

    A Kazakh ending that no name has is taken behind any sound: foreign names are declined as they are heard.
    """
    last = bare[-1:].casefold()
    if row.language == "kk" and ending[0] in _BEFORE_KAZAKH:
        return row.sure or last in _BEFORE_KAZAKH[ending[0]]
    return row.nominative not in ("", "ь") or last not in _VOWELS


@cache
def _endings() -> tuple[tuple[str, Declined], ...]:
    table = read_table("cases")
    rows = [
        (ending, Declined(nominative, language, case, kind == "sure"))
        for language, cases in table.items()
        for case, kinds in cases.items()
        for kind, endings in kinds.items()
        for ending, nominative in endings.items()
    ]
    return tuple(sorted(rows, key=lambda row: (not row[1].sure, -len(row[0]))))
