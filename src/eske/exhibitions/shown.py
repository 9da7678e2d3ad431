"""In which language is a thing shown to this reader, and is that its own or derived?"""

from dataclasses import dataclass

from django.utils.translation import get_language

from eske.register.models import Person
from eske.register.models.fields import NameStatus
from eske.text import transliterate

# Whoever reads one of the three is likeliest to read the next in the row.
_FALLBACK = {"kk": ("kk", "ru", "en"), "ru": ("ru", "kk", "en"), "en": ("en", "kk", "ru")}


def reading_language() -> str:
    """The language in which this reader reads the site: kk, ru or en."""
    return (get_language() or "kk")[:2]


@dataclass(frozen=True, slots=True)
class Shown:
    """A text, the language it is in, and how it came to be. `derived` texts carry a mark on the page."""

    text: str
    language: str
    derived: bool = False


def shown(thing: object, field: str, language: str) -> Shown | None:
    """The field `<field>_<language>` of a thing, else that of the next language that has one, else None."""
    for code in _FALLBACK[language]:
        if text := getattr(thing, f"{field}_{code}", ""):
            derived = getattr(thing, f"{field}_{code}_status", "") == NameStatus.DERIVED
            return Shown(text, code, derived)
    return None


def every_language(thing: object, field: str) -> list[Shown]:
    """The field in each language that has it, Kazakh first."""
    return [Shown(text, code) for code in ("kk", "ru", "en") if (text := getattr(thing, f"{field}_{code}"))]


def shown_name(person: Person, language: str) -> Shown:
    """The person's name for a reader.

    Where there is none in Latin letters, it is romanised by BGN/PCGN from Kazakh or Russian and marked as derived. A
    Kazakh name is never derived from a Russian one: that would be a guess.
    """
    if language == "en" and not person.name_en:
        for code in ("kk", "ru"):
            if name := getattr(person, f"name_{code}"):
                return Shown(transliterate(name, f"{code}-bgn"), "en", derived=True)
    return shown(person, "name", language) or Shown(person.slug, "mis")


def other_scripts(person: Person) -> list[Shown]:
    """The Kazakh name in the Latin alphabet of 2021 and in Arabic script, both derived; empty without a Kazakh name."""
    if not person.name_kk:
        return []
    return [Shown(transliterate(person.name_kk, script), script, derived=True) for script in ("kk-Latn", "kk-Arab")]
