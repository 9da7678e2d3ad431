"""What does an imprint say that stands behind a title outside a reference?"""

import re
from functools import cache

from eske.announcements.words import either, table
from eske.references import read_reference
from eske.text.span import Reading, Span

Fields = dict[str, tuple[str, Reading]]

_PARENTHESES = re.compile(r"[\s,.]*\((?P<inside>[^()\n]{4,100})\)")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_FIELDS = ("place", "publisher", "year", "extent", "volume")
# From the title to the year, and the number of pages behind it; what tells of the book in a sentence is no imprint.
_ITEM = re.compile(
    r"[\s.,:–—(-]*(?P<imprint>[^«„\n]{0,80}?(?<!\d)(?:1[89]|20)\d\d(?!\d)"
    r"(?:\s?(?:г|р|ж)\.)?(?=\s*(?:[).,;:–—-]|$))\)?(?:[\s.,–—-]{1,4}\d{1,4}\s?(?:с|p|pp|pages|бет|б|стр|стор)(?!\w)\.?)?)"
)
_SENTENCE = re.compile(r"(?<![\w.])[a-zа-яёәіғқңөұүһєї]{3,}(?!\w)")


def imprint_behind(text: str, gap: Span) -> Fields:
    """Place, publisher, year, extent and volume of “«Title» (М.: Вече, 2018. – 479 с.)”; nothing without a year.

    A year that stands alone is no imprint.
    """
    match = _PARENTHESES.match(text, gap.start, gap.end)
    if not match or not _YEAR.search(match["inside"]) or _YEAR.fullmatch(match["inside"].strip()):
        return {}
    found = _read(text, *match.span("inside"), "imprint-in-parentheses")
    return found if found.keys() & {"place", "publisher", "extent"} or _kind().match(match["inside"]) else {}


def imprint_of_item(text: str, rest: Span) -> Fields:
    """The same of what follows the title of an item: “«Title», роман. Almaty: Library, 2001. – 90 с.”, “(2001)”."""
    match = _ITEM.match(text, rest.start, rest.end)
    if not match:
        return {}
    start, end = match.span("imprint")
    if kind := _kind().match(text, start, end):
        start = kind.end()
    if len(_SENTENCE.findall(text, start, end)) > 1:
        return {}
    return _read(text, start, end, "imprint-of-an-item")


def _read(text: str, start: int, end: int, rule: str) -> Fields:
    if kind := _kind().match(text, start, end):
        start = kind.end()
    read = read_reference(f"Х. – {text[start:end].strip(' ().')}")
    found = {}
    for name in _FIELDS:
        value = getattr(read, name)
        at = text.find(value, start, end) if value else -1
        if at >= 0:
            found[name] = (value, Reading(rule, 0.85, Span(at, at + len(value))))
    return found


@cache
def _kind() -> re.Pattern[str]:
    """A word for a kind of book before the imprint."""
    words = table("mentions")
    kinds = either((*words["books"], *words["books_behind"]))
    return re.compile(rf"\s*(?:[^\W\d_]+\s+)?(?:{kinds})(?!\w)[\s.,;:–—(-]*", re.IGNORECASE)
