"""Does a reference begin with the periodical in which the thing stands?"""

import re
from functools import cache

from eske.references.heading import heading
from eske.references.line import Line
from eske.references.serials import is_serial
from eske.references.shapes import YEAR, YEAR_WORD
from eske.references.tables import any_of, table

_KIND = r"(?i:журнал|газет)[^\W\d_]*"


def serial_in_front(line: Line, start: int, end: int) -> int:
    """Keep periodical, issue and year that stand before author and title; where these begin, else `start`.

    School lists have it: `«Дала» журналы, №4, 2006 ж. Саматов А. Жол.`, `Steppe weekly № 24. Anna Reed. Roads. 2006.`
    """
    match = _shape().match(line.text, start, end)
    if not match or not (match["quoted"] or is_serial(match["bare"])):
        return start
    if not heading(line.text, match.end(), end)[0]:
        return start
    line.take("container", *match.span("quoted" if match["quoted"] else "bare"), "serial-in-front", 0.8)
    line.take("issue", *match.span("issue"), "issue-word", 0.9)
    if match["year"]:
        line.take("year", *match.span("year"), "year", 0.9)
    return match.end()


@cache
def _shape() -> re.Pattern[str]:
    number = rf"(?P<issue>(?:{any_of(table('words', 'issues')['before'])})\.?\s*\d+(?:\s*[-–/]\s*\d+)*)"
    name = rf"(?:{_KIND}\s+)?[«“\"](?P<quoted>[^«»“”\"]+)[»”\"](?:\s+{_KIND})?|(?P<bare>[^№«»“”\"./:]{{3,60}}?)"
    year = rf"(?:[\s.,–—-]*(?P<year>{YEAR}){YEAR_WORD})?"
    return re.compile(rf"(?:{name})[\s.,–—-]+{number}{year}[.,]\s+")
