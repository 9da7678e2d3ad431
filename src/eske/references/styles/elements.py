"""Which words stand for each element of a description?"""

import re

from eske.references.model import Reference
from eske.references.styles.terms import term, whole_place

_COUNT = re.compile(r"^(?P<count>[\dIVXLC\[\], +–-]*\d\]?)\s*(?:с|c|стр|стор|б|бет|p|pp|pages|S)\b\.?(?P<plates>.*)$")
_VOLUME = re.compile(
    r"^(?:(?:т|том|vol|volume|tom)\.?\s*(?P<behind>\d+|[IVXLC]+)|(?P<before>\d+|[IVXLC]+)\s*-?\s*(?:т|том)\.?)$", re.I
)
_RANGE = re.compile(r"(?<=\d)\s*[-–—]\s*(?=\d)")
_DIGITS = re.compile(r"^[\d/–-]+(?:\(\d+\))?$")
_ISSUE = re.compile(r"^(?:№|no\.?|nr\.?|n)\s*(?P<number>\d.*)$", re.IGNORECASE)


def extent(reference: Reference, language: str) -> str:
    """The extent with the unit of the language; one that counts no pages stays as transcribed."""
    match = _COUNT.match(reference.extent or "")
    if not match:
        return reference.extent or ""
    return f"{match['count'].strip()} {term(language, 'extent')}{match['plates'].rstrip(' ,')}"


def pages(reference: Reference, language: str) -> str:
    """The pages with their word, a range with a dash."""
    if not reference.pages:
        return ""
    return f"{term(language, 'pages')} {_RANGE.sub('–', reference.pages)}"


def leaves(reference: Reference, language: str) -> str:
    return f"{term(language, 'leaves')} {reference.pages}" if reference.pages else ""


def volume(reference: Reference, language: str) -> str:
    """The volume with the word of the language; one that is a book, part or number stays as transcribed."""
    given = (reference.volume or "").strip(" ,;")
    match = _VOLUME.match(given.rstrip("."))
    if match:
        return term(language, "volume", match["behind"] or match["before"])
    return term(language, "volume", given) if _DIGITS.match(given) or re.fullmatch(r"[IVXLC]+", given) else given


def issue(reference: Reference, language: str) -> str:
    """The issue with its word; the day of a newspaper stays as it is."""
    given = (reference.issue or "").strip(" ,;()")
    match = _ISSUE.match(given)
    number = match["number"] if match else given if _DIGITS.match(given) else None
    return term(language, "issue", number) if number else given


def place(reference: Reference, *, whole: bool) -> str:
    return " ; ".join(whole_place(one) if whole else one for one in reference.places)


def content(reference: Reference, language: str) -> str:
    """Kind of content and means of access: `Текст : непосредственный`."""
    means = "electronic" if reference.kind == "web" or reference.url else "unmediated"
    return f"{term(language, 'text')} : {term(language, means)}"


def material(reference: Reference, language: str) -> str:
    """The general designation of the material: `Текст`, `Электронный ресурс`."""
    return term(language, "resource" if reference.kind == "web" or reference.url else "text")
