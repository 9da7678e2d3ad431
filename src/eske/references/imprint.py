"""Where, by whom and when was it published, and how large is it? Read from the right, where lines are most regular."""

import re
from dataclasses import dataclass
from functools import cache

from eske.references.tables import any_of, table
from eske.text.span import Reading, Span

_ISBN = re.compile(r"ISBN:?\s*(?P<isbn>[\dXxХх][\d–‑ -]{7,16}[\dXxХх])")
_EXTENT = re.compile(
    r"(?<![\d№])(?P<extent>(?:[IVXLC]+,\s*)?\d{1,4}(?:\s*,\s*\[\d+\])?\s*(?:с|c|б|бет|стр|p|pp|pages)\b\.?)(?!\w)"
)
_DASH = r"(?:[.,;]?\s*[-–—]\s*|[.,]\s+|\s{2,})"
_YEAR = r"(?<!\d)(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
_YEAR_WORD = r"(?:\s*(?:г|ж|р|жыл|год|рік)\b\.?)?"
_YEAR_ALONE = re.compile(rf"[.,–—:-]\s*{_YEAR}{_YEAR_WORD}\s*[.,]?\s*(?:[-–—].*)?$")


@dataclass(frozen=True, slots=True)
class Imprint:
    """What was read, and where the description before it ends."""

    fields: dict[str, tuple[str, Reading]]
    start: int


def imprint(text: str, start: int, end: int) -> Imprint:
    """The imprint of `text[start:end]`; without one, no fields, and the description reaches the end."""
    fields: dict[str, tuple[str, Reading]] = {}
    stop = end
    for name, pattern, rule in (("isbn", _ISBN, "isbn"), ("extent", _EXTENT, "extent-unit")):
        if match := _last(pattern, text, start, end):
            fields[name] = _field(match, name, rule, 0.95)
            stop = min(stop, match.start())
    for pattern, rule, sure in _patterns():
        if match := _last(pattern, text, start, stop):
            for name in ("place", "publisher", "year"):
                if name in pattern.groupindex and match[name]:
                    fields[name] = _field(match, name, rule, sure)
            return Imprint(fields, match.start())
    if match := _YEAR_ALONE.search(text, start, stop):
        fields["year"] = _field(match, "year", "year-alone", 0.7)
        return Imprint(fields, match.start())
    return Imprint(fields, stop)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str, float], ...]:
    places = table("places")
    place = rf"(?P<place>(?:{any_of(places['whole'])})|(?:{any_of(places['abbreviated'])})\.?)"
    other = r"(?P<place>[^\W\d_][^:;,.\d]{2,30}?)"
    publisher = r"(?P<publisher>[^:,;]{2,80}?)"
    year = rf"\s*[,.]?\s*{_YEAR}{_YEAR_WORD}"
    return (
        (re.compile(rf"{_DASH}{place}\s*:\s*{publisher}{year}"), "place-publisher-year", 0.97),
        (
            re.compile(rf"[-–—]\s*{other}\s*:\s*{publisher}\s*,\s*{_YEAR}{_YEAR_WORD}"),
            "unlisted-place-publisher-year",
            0.85,
        ),
        (re.compile(rf"{_DASH}{place}\s*[,.]?\s*{_YEAR}{_YEAR_WORD}"), "place-year", 0.95),
        (
            re.compile(rf"[-–—]\s*(?P<publisher>[^\W\d_][^:,;\d]{{2,60}}?)\s*,\s*{_YEAR}{_YEAR_WORD}"),
            "publisher-year",
            0.6,
        ),
        (re.compile(rf"{_DASH}{place}\s*:\s*(?P<publisher>[^:,;\d]{{2,80}}?)\s*[.,]?\s*$"), "place-publisher", 0.8),
    )


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text, start, end):
        found = match
    return found


def _field(match: re.Match[str], name: str, rule: str, sure: float) -> tuple[str, Reading]:
    value = match[name].strip()
    begin = match.start(name) + match[name].index(value)
    if name == "publisher":
        bare = value.strip('«»"“”„ ')
        begin += value.index(bare)
        value = bare
    return value, Reading(rule, sure, Span(begin, begin + len(value)))
