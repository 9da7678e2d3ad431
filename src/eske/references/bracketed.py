"""Who is named in brackets behind a title, with the word for what they did: `Roads (trans. by P. Moore)`?"""

import re
from dataclasses import replace

from eske.references.line import Line
from eske.references.model import Contributor
from eske.references.responsibility import responsible
from eske.references.role_words import role_word
from eske.text.span import Span

_BRACKETS = re.compile(r"[\s.,]*\((?P<words>[^()]{5,100})\)[\s.]*$")


def bracketed(line: Line, start: int, end: int) -> tuple[int, tuple[Contributor, ...]]:
    """Keep the responsibility in brackets at the end of a title; where the title ends, and the people.

    The word for what they did may stand before the names or, as in APA style, behind them: `(P. Moore, Trans.)`.
    """
    match = _BRACKETS.search(line.text, start, end)
    role = role_word(match["words"]) if match and match.start() > start else None
    if not match or role in (None, "author"):
        return end, ()
    people = responsible(line.text, Span(*match.span("words")))
    if not people:
        return end, ()
    line.take("responsibility", *match.span("words"), "brackets-behind-title", 0.85)
    return match.start(), tuple(replace(c, role=role) if c.role == "author" else c for c in people)
