"""Who stands at the head of a reference, before the title?"""

import re
from functools import cache

from eske.references.model import Contributor
from eske.references.name_order import before_quoted, coauthors
from eske.references.name_shapes import UPPER, name_at
from eske.references.role_words import role_word
from eske.references.shapes import YEAR
from eske.references.tables import any_of, table
from eske.text.span import Span

_BETWEEN = re.compile(
    r"\s*(?:[,;]\s*(?:(?:и|және|мен|and|&|та|й|і|y|und|et)\s)?\s*|\s(?:и|және|мен|and|&|та|й|і|und|et)\s+)\s*\.?"
)
_OTHERS = re.compile(
    r"\s*,?\s*\[?(?:и\s+др|и\s+другие|және\s+т\.\s?б|және\s+басқалар|та\s+ін|et\s+al|u\.\s?a)\b\.?\]?",
    re.I,
)
_ACRONYM = re.compile(rf"(?P<body>{UPPER}{{3,10}})(?:\.\s+(?={UPPER})|\s+(?=\({YEAR}\)))")
# APA style: `Ministry of Culture. (2020). Open lists.`; Harvard style does without the stop.
_BEFORE_YEAR = re.compile(
    rf"(?P<body>{UPPER}[^.():;«“\"]{{8,120}}?)\.?\s+(?=\((?:{YEAR}|n\.\s?d\.?)[a-z]?(?:,[^()]+)?\)\.?\s+[«“\"‘']?{UPPER})"
)
_REST = re.compile(r"[\s.,:;]*")
_ROLE = re.compile(r"\s*,?\s*\(\s*(?P<words>[^()\d]{2,20}?)\s*\)\s*|\s*,\s*(?P<bare>eds?|comps?|trans)\.,?\s*")


def heading(text: str, start: int, end: int) -> tuple[tuple[Contributor, ...], int]:
    """The authors that head `text[start:end]`, and where the title begins; none and `start` where no name is told."""
    found = _names(text, start, end)
    if not found or not found[-1].span:
        return _body(text, start, end)
    at = found[-1].span.end
    if others := _OTHERS.match(text, at, end):
        at = others.end()
    role, at = _role_behind(text, at, end)
    if role:
        found = [Contributor(c.as_written, role, c.family, c.given, c.span) for c in found]
    rest = _REST.match(text, at, end)
    begin = rest.end() if rest else at
    # A name with nothing behind it is the title itself.
    return (tuple(found), begin) if begin < end else ((), start)


def _names(text: str, start: int, end: int) -> list[Contributor]:
    """The names that stand one behind the other from `start` on."""
    quoted = before_quoted(text, start, end)
    if len(quoted) > 1:
        return quoted
    found: list[Contributor] = []
    at = start
    while (name := name_at(text, at, end, first=not found)) and name.span:
        found.append(name)
        if len(found) == 1 and (others := coauthors(text, name, end)):
            return found + others
        between = _BETWEEN.match(text, name.span.end, end)
        if not between or not name_at(text, between.end(), end, first=False):
            break
        at = between.end()
    return found or quoted


def _body(text: str, start: int, end: int) -> tuple[tuple[Contributor, ...], int]:
    """A body that heads the reference by its abbreviation, or before the year: `UNESCO. Kazakh games. – 2017`."""
    if before := _BEFORE_YEAR.match(text, start, end):
        word = _body_words().search(before["body"])
        # English writes the names of bodies with capital letters.
        match = before if word and not ("a" <= word.group()[0] <= "z") else None
    else:
        match = _ACRONYM.match(text, start, end)
    if not match or match["body"] in table("words", "bodies")["places"] or "." not in text[match.end() : end - 1]:
        return (), start
    return (Contributor(match["body"], "author", span=Span(*match.span("body")), is_body=True),), match.end()


def _role_behind(text: str, at: int, end: int) -> tuple[str | None, int]:
    """The role that brackets behind the names give: (Ed.), (сост.), (құраст.)."""
    match = _ROLE.match(text, at, end)
    if not match:
        return None, at
    role = role_word(match["words"] or match["bare"])
    return (role, match.end()) if role else (None, at)


@cache
def _body_words() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{any_of(table('words', 'bodies')['words'])})", re.IGNORECASE)
