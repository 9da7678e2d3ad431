"""How is this name likely spelt, in each script and tradition?"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from eske.names.parse import open_readings
from eske.names.parts import Part, Role
from eske.names.spell_words import FORMS, PRACTICES, Forms, forms_of
from eske.text import kazakh_latin_of, one_script, script_of, transliterate

FROM_KAZAKH = ("kk-Latn", "kk-Latn-2019", "kk-Latn-2018", "kk-Latn-2017", "kk-Arab", "kk-bgn", "kk-en", "kk-tr")
FROM_RUSSIAN = ("ru-bgn", "ru-en", "ru-icao", "iso-9", "ru-uk", "ru-de", "ru-pl")
TRADITIONS = ("written", "kk-Cyrl", *FROM_KAZAKH, "ru-Cyrl", *FROM_RUSSIAN, "uk-2010")

_LONGEST = 200  # characters of a name
_ASIDE = (Role.TITLE, Role.OTHER, Role.BIRTH)
_GLIDE = ("اەۆ", "ايەۆ")  # Arabic letters print -аев with and without the glide
_UNMARKED = str.maketrans({"’": None, "”": None, "ë": "e", "Ë": "E"})

_Told = tuple[str, str, tuple[str, ...]]  # tradition, text, derived


@dataclass(frozen=True, slots=True)
class Spelling:
    """One spelling of a whole name: who writes it so, in which script, and the codes of what was concluded for it.

    `traditions` are of `TRADITIONS`. `derived` has bare, ov or uly (the family name got that form), a Russian practice
    (letters, older, dzh, voiceless, vich), dotted (i typed for ı), kazakh-letters or, where Kazakh takes the Russian
    letters over, as-russian, and read:SYSTEM; it is empty where nothing was concluded.
    """

    text: str
    traditions: tuple[str, ...]
    script: str
    derived: tuple[str, ...] = ()


def spell(written: str) -> tuple[Spelling, ...]:
    """The likely spellings of a name, each text once, in the order of `TRADITIONS`; first the name as it is written.

    The likeliest reading of the name is spelt, in the nominative, without titles and brackets, in its order of words.
    A name without a word has no spelling.
    """
    written = one_script(written[:_LONGEST])
    reading = next(iter(open_readings(written)), None)
    parts = [part for part in reading.parts if part.role not in _ASIDE] if reading else []
    if not parts:
        return ()
    forms = [forms_of(part, kazakh_latin_of(written), _family_forms(parts)) for part in parts]
    # A sign of Arabic letters that stands alone, ء, has no sound.
    words = [word for word in forms if any(map(str.isalnum, "".join(word.russian[""].values())))]
    told = [*_in_kazakh(words), *_in_russian(words)] if words else []
    nominative = " ".join(part.text for part in parts)
    found = {nominative: Spelling(nominative, ("written",), script_of(nominative))}
    for tradition, text, derived in sorted(told, key=lambda one: TRADITIONS.index(one[0])):
        known = found.setdefault(text, Spelling(text, (), script_of(text), derived))
        if tradition not in known.traditions:
            found[text] = replace(known, traditions=(*known.traditions, tradition))
    return tuple(found.values())


def _family_forms(parts: list[Part]) -> tuple[str, ...]:
    """The forms that the family name may have: -ұлы only where no patronymic says whose son he is."""
    return tuple(form for form in FORMS if form != "uly" or not any(part.role is Role.PATRONYMIC for part in parts))


def _in_kazakh(words: list[Forms]) -> Iterator[_Told]:
    how = tuple(dict.fromkeys(code for word in words for code in word.how))
    for form in ("", *FORMS):
        if form and not any(form in word.kazakh for word in words):
            continue
        text = " ".join(word.kazakh.get(form, word.kazakh[""]) for word in words)
        derived = (*how, form) if form else how
        yield "kk-Cyrl", text, derived
        yield from _from_kazakh(text, derived)
    if "kazakh-letters" in how:
        text = " ".join(next(iter(word.russian[""].values())) for word in words)
        yield from _from_kazakh(text, (*(code for code in how if code != "kazakh-letters"), "as-russian"))


def _from_kazakh(text: str, derived: tuple[str, ...]) -> Iterator[_Told]:
    for code in FROM_KAZAKH:
        yield code, transliterate(text, code), derived
    yield "kk-Arab", transliterate(text, "kk-Arab").replace(*_GLIDE), derived
    yield "kk-Latn", transliterate(text, "kk-Latn").replace("ı", "i"), (*derived, "dotted")


def _in_russian(words: list[Forms]) -> Iterator[_Told]:
    """Each form of the family name in each Russian practice that a word has; the other words keep their first."""
    how = tuple(code for code in dict.fromkeys(code for word in words for code in word.how) if code != "kazakh-letters")
    for form in ("", *FORMS):
        if form and not any(form in word.russian for word in words):
            continue
        chosen = [word.russian.get(form, word.russian[""]) for word in words]
        for practice in PRACTICES:
            if any(practice in texts for texts in chosen):
                text = " ".join(texts.get(practice) or next(iter(texts.values())) for texts in chosen)
                derived = (*how, *(code for code in (form, practice) if code not in ("", "written", "rule")))
                yield from _from_russian(text, derived)


def _from_russian(text: str, derived: tuple[str, ...]) -> Iterator[_Told]:
    yield "ru-Cyrl", text, derived
    for code in FROM_RUSSIAN:
        yield code, transliterate(text, code), derived
    yield "ru-en", transliterate(text, "ru-bgn").translate(_UNMARKED), derived
    yield "uk-2010", transliterate(transliterate(text, "ru-uk"), "uk-2010"), derived
