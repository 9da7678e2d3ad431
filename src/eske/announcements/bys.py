"""Who made a book, where English says “by”?"""

import re
from dataclasses import dataclass, replace
from functools import cache

from eske.announcements.name_words import is_barred
from eske.announcements.person_name import person_name
from eske.announcements.shapes import GAP, INITIALS, PARTICLE, UPPER, WORD
from eske.announcements.words import any_of, table
from eske.references import Contributor
from eske.text.span import Span

_INITIAL = rf"{UPPER}\."
_WORD = rf"(?!(?:ISBN|DVD|CD|PDF)\b){WORD}"
_NAME = rf"(?:{INITIALS}\s?(?:{PARTICLE}\s)?{WORD}|{WORD}(?:{GAP}(?:{PARTICLE}{GAP})?(?:{_INITIAL}|{_WORD})){{1,3}})"
_SHARED = rf"{WORD}(?:\s+and\s+|\s*&\s*){WORD}{GAP}{WORD}"  # “Ann and Bob Author”: the family name stands once
_AND = r"(?:,?\s+and\s+|\s*&\s*|,\s+|\s+with\s+)"
_ONE = rf"(?:{_SHARED}|{_NAME})"
_TOKEN = re.compile(r"\S+")
# What follows a comma and goes on in small letters is the next title: “… by Ann Author, Search for Light by …”.
_NEXT_TITLE = r"(?!\s+(?:for|of|in|on|to|the|from|at|by|and\s+the)\b)"
_NAMES = rf"{_ONE}(?:{_AND}(?!\w+['’]s\b){_ONE}{_NEXT_TITLE})*"


@dataclass(frozen=True, slots=True)
class By:
    """One “by” with the people behind it: where the words that lead to them begin, and where the last name ends."""

    start: int
    end: int
    kind: str
    people: tuple[Contributor, ...]  # spans in the text


def bys_in(text: str, piece: Span) -> list[By]:
    """Every first “by” of the piece; those that go on with other tasks for the same book are taken in."""
    found: list[By] = []
    for match in _by().finditer(text, piece.start, piece.end):
        role = next((name for name in table("mentions")["did"] if match[f"did_{name}"]), "author")
        kind = next((name for name in table("mentions")["kinds"] if match[f"kind_{name}"]), "book")
        people = _people(text, Span(*match.span("names")), role)
        if not people:
            continue
        if found and not text[found[-1].end : match.start()].strip(" ,;\n") and kind == "book":
            last = found[-1]
            found[-1] = replace(last, end=match.end(), people=(*last.people, *people))
        else:
            found.append(By(match.start(), max(c.span.end for c in people if c.span), kind, people))
    return found


def _people(text: str, names: Span, role: str) -> tuple[Contributor, ...]:
    """The people of a row of names, up to one who is nobody; one who shares the family name of the next has it too."""
    found: list[Contributor] = []
    for match in re.compile(_ONE).finditer(text, names.start, names.end):
        span = _without_more(text, Span(*match.span()))
        if len(span.of(text).split()) < 2 or any(
            word[0].isupper() and is_barred(word) for word in span.of(text).split()
        ):
            break
        written = span.of(text)
        shared = re.fullmatch(rf"({WORD})(?:\s+and\s+|\s*&\s*)(({WORD}){GAP}({WORD}))", written)
        if shared:
            second = Span(span.start + shared.start(2), span.end)
            found.append(Contributor(written, role, shared[4], shared[1], span))
            found.append(Contributor(shared[2], role, shared[4], shared[3], second))
            continue
        name = person_name(written)
        found.append(Contributor(written, role, name.family, name.given, span))
    return tuple(found)


def _without_more(text: str, name: Span) -> Span:
    """A name without the word that begins the next sentence, where no full stop parts the two."""
    words = [Span(*match.span()) for match in _TOKEN.finditer(text, name.start, name.end)]
    while len(words) > 2 and words[-1].of(text)[0].isupper() and is_barred(words[-1].of(text)):
        words.pop()
    return Span(name.start, words[-1].end)


@cache
def _by() -> re.Pattern[str]:
    words = table("mentions")
    kinds = "|".join(rf"(?P<kind_{kind}>{any_of(names)})" for kind, names in words["kinds"].items())
    did = "|".join(rf"(?P<did_{role}>{any_of(names)})" for role, names in words["did"].items())
    kind = rf"(?:,?\s*\(?\b(?:an?|the)\s(?:[\w-]+\s){{0,3}}(?:{kinds})\s)?"
    return re.compile(
        rf"{kind}(?:,?\s*(?:and\s+|with\s+)?(?:an?\s+)?(?<!\w)(?:{did})(?:\s+and\s+\w+)?\s+)?"
        rf"(?<!\w)[Bb]y:?\s+(?:the\s+(?=\w+\s(?:Quartet|Ensemble|Choir|Orchestra)))?(?P<names>{_NAMES})"
    )
