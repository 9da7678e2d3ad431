"""What does an imprint in parentheses behind a title of running text say?"""

import re

from eske.references import read_reference
from eske.text.span import Reading, Span

_PARENTHESES = re.compile(r"[\s,.]*\((?P<inside>[^()\n]{5,100})\)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_FIELDS = ("place", "publisher", "year", "extent", "volume")


def imprint_behind(text: str, gap: Span) -> dict[str, tuple[str, Reading]]:
    """Place, publisher, year, extent and volume of “«Title» (М.: Вече, 2018. – 479 с.)”; nothing without a year.

    A year that stands alone is no imprint.
    """
    match = _PARENTHESES.match(text, gap.start, gap.end)
    if not match or not _YEAR.search(match["inside"]) or _YEAR.fullmatch(match["inside"].strip()):
        return {}
    read = read_reference(f"Х. – {match['inside']}")
    found = {}
    for name in _FIELDS:
        value = getattr(read, name)
        at = text.find(value, *match.span("inside")) if value else -1
        if at >= 0:
            found[name] = (value, Reading("imprint-in-parentheses", 0.85, Span(at, at + len(value))))
    return found if found.keys() & {"place", "publisher", "extent"} else {}
