"""What kind of thing does a reference describe?"""

import re
from functools import cache

from eske.references.apart import Noted
from eske.references.line import Line
from eske.references.serials import is_serial
from eske.references.shapes import YEAR
from eske.references.tables import any_of, table
from eske.references.titled import SERIAL

_LAW = re.compile(
    rf"(?P<year>{YEAR})\s*(?:жылғы|года|г\.|жылдың|року)(?:[^№]{{0,40}}(?P<number>№\s*[\w-]+))?", re.IGNORECASE
)


def kind_of_reference(line: Line, noted: Noted) -> str:
    """One of `model.KINDS`, by the fields that were found and by words of the title."""
    found = line.found
    text = " ".join(value for name in ("title", "subtitle") if name in found for value in (found[name][0],)).casefold()
    if "shelf_mark" in found and found["shelf_mark"][1].rule == "archive-code":
        return "archive"
    if "container" in found:
        return _kind_of_part(line)
    if _words("theses", "abstract").search(text):
        return "abstract"
    if _words("theses", "thesis").search(line.raw.casefold()):
        return "thesis"
    if _words("laws", "words").search(text):
        _date_of_law(line)
        return "law"
    named = "title" in found and found["title"][1].rule == SERIAL
    if ("issue" in found or "volume" in found) and (named or _words("titles", "periodical").search(text)):
        return "periodical"
    if "url" in found and "place" not in found and "publisher" not in found:
        return "web"
    return "multivolume" if "volume" in found else "book"


def _date_of_law(line: Line) -> None:
    """Keep year and number that stand in the title of an act."""
    if match := _LAW.search(line.raw):
        line.take("year", *match.span("year"), "year-of-act", 0.8)
        if match["number"]:
            line.take("issue", *match.span("number"), "number-of-act", 0.8)


def _kind_of_part(line: Line) -> str:
    found = line.found
    name = found["container"][0]
    if "place" in found or "publisher" in found:
        return "article" if is_serial(name) else "chapter"
    dated = found.get("issue", ("", None))[1]
    return "newspaper" if dated and dated.rule == "day-of-newspaper" else "article"


@cache
def _words(file_section: str, key: str) -> re.Pattern[str]:
    words = any_of(word.casefold() for word in table("words", file_section)[key])
    return re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])")
