"""In which words is this thing described: those of its own language?"""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from eske.references.model import Reference
from eske.text import language_of, script_of

_KAZAKH_UNIT = re.compile(r"\d\s*(?:б|бет)\b")


def language_of_item(reference: Reference) -> str:
    """The language whose words describe the thing: kk, ru, uk or en.

    It is that of the record; else Kazakh where pages are counted in `б.`; else that of the title, or by its letters.
    """
    title = " ".join(filter(None, (reference.title, reference.subtitle, reference.container)))
    around = " ".join(filter(None, (title, reference.responsibility, *reference.places, *reference.publishers)))
    code = reference.language or ("kk" if _KAZAKH_UNIT.search(reference.extent or "") else language_of(around).code)
    if code in terms():
        return code
    return "en" if script_of(title) == "Latn" else "ru"


def term(language: str, name: str, value: str = "") -> str:
    """A word, or a word round a value, in a language of the table."""
    return str(terms()[language][name]).replace("{}", value)


def whole_place(place: str) -> str:
    """An abbreviated town in full, where the standards name it; else the town as it is."""
    names: dict[str, str] = dict(terms()["places"]["names"])
    return names.get(place.strip(" .").casefold(), place)


@cache
def terms() -> dict[str, Any]:
    return tomllib.loads(files("eske.references.styles").joinpath("terms.toml").read_text(encoding="utf-8"))
