"""Which reading of a name has its words in a case, and what are they in the nominative?"""

from dataclasses import replace

from eske.names.cases import Declined, declined
from eske.names.given import is_given
from eske.names.parts import NameReading, Part, Role

_NAMES = (Role.FAMILY, Role.GIVEN, Role.PATRONYMIC)
# Russian and Ukrainian keep Kazakh patronymics as they are, and other names that end so where no case fits them.
_NEVER = ("ұлы", "қызы", "улы", "кызы", "оглы", "гызы")
_CONSONANTS = "бвгґғджзйкқлмнңпрстфхһцчшщь"
_KEPT = ("о", "е", "и", "і", "у", "ю", "ых", "их", *_NEVER)


def undeclined(reading: NameReading) -> tuple[NameReading, ...]:
    """The reading as it is and with its words taken out of each case that they may be in, the likeliest first.

    Russian and Ukrainian put every word of a name into the case, Kazakh the last alone; lists that keep only the family
    name of a sentence are read too. A case that an ending shows for sure, or that alone makes a given name known, comes
    before the name as it stands; one that is only possible, behind.
    """
    words = [part for part in reading.parts if part.role in _NAMES and not part.initial]
    before: list[NameReading] = []
    behind: list[NameReading] = []
    for language, case in _cases(words):
        forms = _forms(words, language, case)
        sure = any(form.sure for form in forms.values())
        known = sum(_makes_known(part, form) for part, form in forms.items())
        if forms and known >= 0:
            (before if sure or known else behind).append(_changed(reading, forms, case, sure))
    for part in words:
        alone = next((form for form in declined(part.text) if form.sure or part.role is Role.FAMILY), None)
        if alone and len(words) > 1:
            (before if alone.sure else behind).append(_changed(reading, {part: alone}, alone.case, alone.sure))
    return tuple(dict.fromkeys((*before, reading, *behind)))


def _cases(words: list[Part]) -> list[tuple[str, str]]:
    """The languages and cases that a word may be in; the sure ones alone where there are such."""
    found = [form for part in words for form in declined(part.text)]
    sure = [form for form in found if form.sure]
    return list(dict.fromkeys((form.language, form.case) for form in sure or found))


def _forms(words: list[Part], language: str, case: str) -> dict[Part, Declined]:
    """The nominatives of the words in one case; none where a word cannot be in it."""
    forms: dict[Part, Declined] = {}
    for part in words[-1:] if language == "kk" else words:
        small = part.text.casefold()
        known = [form for form in declined(part.text) if form.language == language]
        found = [form for form in known if form.case == case]
        if found and (language == "kk" or not small.endswith(_NEVER)):
            forms[part] = max(found, key=lambda form: _makes_known(part, form))
        elif not (small.endswith(_NEVER if known else _KEPT) or (part.role is Role.FAMILY and not known)):
            return {}
    return forms if _agree(words, forms) else {}


def _agree(words: list[Part], forms: dict[Part, Declined]) -> bool:
    """Whether a family name in a consonant may stand as it is: only a woman's does, as in `Ольги Цой`."""
    bare = [part for part in words if part.role is Role.FAMILY and part not in forms and part.text[-1:] in _CONSONANTS]
    return not bare or any(form.nominative.endswith(("а", "я")) for form in forms.values() if form.language != "kk")


def _makes_known(part: Part, form: Declined) -> int:
    """1 where a given name is known in the nominative alone, -1 where it is known as written alone."""
    return is_given(form.nominative) - is_given(part.text) if part.role is Role.GIVEN else 0


def _changed(reading: NameReading, forms: dict[Part, Declined], case: str, sure: bool) -> NameReading:
    parts = tuple(replace(part, text=forms[part].nominative) if part in forms else part for part in reading.parts)
    return NameReading(parts, (*reading.why, f"{'declined-sure' if sure else 'declined'}:{case}"))
