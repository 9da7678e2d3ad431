"""Who stands at the head of a reference, before the title?"""

import re

from eske.names import ends_as
from eske.references.model import Contributor
from eske.text.span import Span

_UPPER = r"[A-ZÀ-ÞĀ-ŽА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]"
_LOWER = r"[^\W\d_]"
_NAME = rf"{_UPPER}{_LOWER}*(?:['’ʼ-]{_LOWER}+)*"
_INITIAL = rf"{_UPPER}{_LOWER}?\.(?:\s?-\s?{_UPPER}\.)?"
_INITIALS = rf"{_INITIAL}(?:\s?{_INITIAL}){{0,2}}"
_LAST_BARE = rf"{_UPPER}(?=\s*[,.;]|\s+{_UPPER})"

_FAMILY_INITIALS = re.compile(rf"(?P<family>{_NAME})\s*,?\s+(?P<given>{_INITIALS})")
_INITIALS_FAMILY = re.compile(rf"(?P<given>{_INITIALS})\s?(?P<family>{_NAME})")
_FAMILY_GIVEN = re.compile(rf"(?P<family>{_NAME}),?\s+(?P<given>{_NAME})(?=\s*[.,;])")
_BETWEEN = re.compile(r"\s*(?:,|;|\bи\b|\bжәне\b|\band\b|\bта\b)\s*")


def heading(text: str, start: int, end: int) -> tuple[tuple[Contributor, ...], int]:
    """The authors that head `text[start:end]`, and where the title begins; none and `start` where no name is told."""
    found: list[Contributor] = []
    at = start
    while name := _name(text, at, end):
        found.append(name)
        assert name.span is not None
        at = name.span.end
        between = _BETWEEN.match(text, at, end)
        if not between or not _name(text, between.end(), end):
            break
        at = between.end()
    if not found:
        return (), start
    rest = re.compile(r"[\s.,:;]*").match(text, at, end)
    begin = rest.end() if rest else at
    # A name with nothing behind it is the title itself.
    return (tuple(found), begin) if begin < end else ((), start)


def _name(text: str, at: int, end: int) -> Contributor | None:
    for pattern in (_FAMILY_INITIALS, _INITIALS_FAMILY):
        match = pattern.match(text, at, end)
        if match and not _initials_are_a_word(text, match, end):
            return _contributor(match)
    match = _FAMILY_GIVEN.match(text, at, end)
    if match and _one_is_a_family(match):
        return _contributor(match)
    return None


def _initials_are_a_word(text: str, match: re.Match[str], end: int) -> bool:
    """Two-letter initials that end a sentence may be a short word; a name is never followed by lower case."""
    following = text[match.end() : end].lstrip()
    return bool(following) and following[0].islower() and not following.startswith(("и ", "та "))


def _one_is_a_family(match: re.Match[str]) -> bool:
    """In `Family Given.` the first word has to look like a family name: two words of a title do not."""
    return ends_as(match["family"], "family") and not ends_as(match["given"], "family")


def _contributor(match: re.Match[str]) -> Contributor:
    return Contributor(
        as_written=match.group(),
        role="author",
        family=match["family"],
        given=match["given"],
        span=Span(*match.span()),
    )
