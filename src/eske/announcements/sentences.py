"""Where does a sentence end?"""

import re
from functools import lru_cache

from eske.text.span import Span

_SENTENCE = re.compile(r".+?(?:[.!?…](?=[\s\"”»)]|$)|\n|$)", re.DOTALL)
_ABBREVIATED = re.compile(
    r"(?:^|[\s(.])(?:[^\W\d_]|тыс|млн|млрд|тис|mln|гг|рр|жж|им|ім|ат|св|St|Dr|Mr|Mrs|др|пр|просп|вул|ул|бул|пл|ред|сост|упоряд|обл|акад|проф|доц|зав|коп|руб|см|vol|ed|Эм|Дж|Вс|Вл|Ch|Sh|Zh|Kh|Yu|Ya)\.$",
    re.IGNORECASE,
)
_NEAR = 12  # characters, more than the longest abbreviation has
_SMALL = re.compile(r"\s+[a-zа-яёіїєґәғқңөұүһ\d]")


@lru_cache(maxsize=32)
def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The sentences of a stretch; initials and common abbreviations end none, the end of a line does.

    The last answers are kept, for every name of a paragraph asks for its sentence.
    """
    found = []
    start = span.start
    for match in _SENTENCE.finditer(text, span.start, span.end):
        ended = match.group().endswith("\n")
        if not ended and match.end() < span.end and _goes_on(text, start, match.end(), span.end):
            continue
        if text[start : match.end()].strip():
            found.append(Span(start, match.end()))
        start = match.end()
    return tuple(found)


def _goes_on(text: str, start: int, end: int, stop: int) -> bool:
    """Whether the full stop is one of an abbreviation; years (“1937 г.”) end a sentence where a capital follows."""
    last = text[max(start, end - _NEAR) : end]
    if not _ABBREVIATED.search(last):
        return False
    return re.search(r"\d\s?(?:г|гг|ж|жж|р|рр)\.$", last) is None or _SMALL.match(text, end, stop) is not None
