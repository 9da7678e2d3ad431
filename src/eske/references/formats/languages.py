"""Which language does a code of MARC name, and how does MARC write a language?"""

import csv
from functools import cache, lru_cache
from importlib.resources import files

# What is written instead of ISO 639-2/B: its terminological codes, and codes that MARC has given up.
_ALSO = {
    "deu": "de",
    "fra": "fr",
    "zho": "zh",
    "fas": "fa",
    "kat": "ka",
    "hye": "hy",
    "ell": "el",
    "nld": "nl",
    "ces": "cs",
    "slk": "sk",
    "ron": "ro",
    "sqi": "sq",
    "mkd": "mk",
    "scr": "hr",
    "scc": "sr",
    "tar": "tt",
}
_NONE = {"und", "mul", "zxx", "mis", "|||", ""}


@cache
def _codes() -> dict[str, str]:
    text = files("eske.references.formats").joinpath("languages.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {row["code"]: row["marc"] for row in rows}


@cache
def _by_marc() -> dict[str, str]:
    return {marc: code for code, marc in _codes().items()} | _ALSO


@lru_cache(1 << 16)
def language_of_code(text: str) -> str | None:
    """The language of a code of two or three letters, or of a tag such as `ru-RU`; None where it says none."""
    code = text.strip().casefold().replace("_", "-").partition("-")[0]
    if code in _NONE or not code.isascii() or not code.isalpha() or len(code) not in (2, 3):
        return None
    return _by_marc().get(code, code)


def marc_code(language: str) -> str | None:
    """The code of MARC of a language; None where it has none that we know."""
    code = language.partition("-")[0]
    return _codes().get(code, code if len(code) == 3 else None)
