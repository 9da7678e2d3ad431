"""Who is named behind the slash, and for what?"""

import re
from functools import cache

from eske.references.model import Contributor
from eske.references.tables import any_of, table
from eske.text.span import Span

_UPPER = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]"
_WORD = rf"{_UPPER}[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*"
_INITIALS = rf"(?:{_UPPER}[^\W\d_]?\.\s?){{1,3}}"
_PERSON = re.compile(
    rf"(?P<given1>{_INITIALS})(?P<family1>{_WORD})|(?P<family2>{_WORD})\s+(?P<given2>{_INITIALS}(?<!\s))"
    rf"|(?P<given3>{_WORD})\s+(?P<family3>{_WORD})"
)


def responsible(text: str, span: Span) -> tuple[Contributor, ...]:
    """The people of a statement of responsibility; a role word holds for all who follow it until the next.

    Somebody without a role word is an author.
    """
    found: list[Contributor] = []
    role, at = "author", span.start
    for match in _PERSON.finditer(text, span.start, span.end):
        role = _role(text[at : match.start()]) or role
        at = match.end()
        number = next(n for n in "123" if match[f"family{n}"])
        given, family = match[f"given{number}"].strip(), match[f"family{number}"]
        found.append(Contributor(match.group().strip(), role, family, given, Span(*match.span())))
    return tuple(found)


def _role(before: str) -> str | None:
    words = list(_roles().finditer(before.casefold()))
    return next((name for name, word in words[-1].groupdict().items() if word), None) if words else None


@cache
def _roles() -> re.Pattern[str]:
    parts = (f"(?P<{role}>{any_of(words)})" for role, words in table("roles").items())
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(parts)})(?![^\W\d_])")
