"""Who is named beside a quoted title as the one who made the book?"""

import re
from dataclasses import dataclass
from functools import cache

from eske.announcements.name_words import is_barred, is_given_name, looks_like_name
from eske.announcements.person_name import person_name
from eske.announcements.shapes import PEOPLE, PERSON
from eske.announcements.words import either, table
from eske.names import ends_as, nominatives
from eske.references import Contributor
from eske.text.span import Span

_NEAR = 200  # characters beside a title in which its authors stand
_DASH = r"\s*(?:[:,;]|[-–—])?\s*"


@dataclass(frozen=True, slots=True)
class Credit:
    """Contributors with their spans in the text, and the stretch that names them.

    `sure` where initials, endings or a given name show that they are people; `genitive` where the sentence asks for
    that case; `carries` where the same people made the titles that follow; `statement` is one in parentheses.
    """

    contributors: tuple[Contributor, ...]
    span: Span
    sure: bool
    genitive: bool = False
    carries: bool = False
    statement: Span | None = None


def credit_before(text: str, gap: Span, *, genitive: bool = False) -> Credit | None:
    """The authors with whom the stretch before a title ends, a word for a book perhaps between them and the title.

    A word right before them asks for the genitive, as does `genitive`, which says that the list before them did.
    """
    start = max(gap.start, gap.end - _NEAR)
    between = _between().search(text, start, gap.end)
    stop = between.start() if between else gap.end
    chain = _last_chain(text, start, stop)
    if chain is None:
        return None
    names = _people(text, chain)
    if not names:
        return None
    lead = text[gap.start : names[0].start].rstrip()
    kind = re.search(rf"(?:^|\W)(?:{_pattern('books')})$", lead, re.IGNORECASE)
    asked = genitive or kind is not None or (lead[-1:].isalpha() and lead.rsplit(None, 1)[-1][:1].islower())
    role, names_role = _role_before(text, gap, names[0])
    contributors = _contributors(text, names, role, genitive=asked, alone=kind is not None)
    if not contributors:
        return None
    many = ":" in text[names[-1].end : gap.end] or bool(_many().search(lead))
    whole = Span(names_role, names[-1].end)
    return Credit(contributors, whole, _sure(contributors), asked or _shows_genitive(contributors), many)


def credit_behind(text: str, gap: Span) -> Credit | None:
    """Who is named right behind a title: “«Title» I. Author”, “«Title» (сост. I. Compiler)”, “Title” by Author.

    In parentheses only people whose names show it or have a role count.
    """
    inside = _parentheses().match(text, gap.start, gap.end)
    start, stop = inside.span("inside") if inside else (gap.start, gap.end)
    match = _behind().match(text, start, min(stop, start + _NEAR))
    if not match:
        return None
    role = next((role for role in table("mentions")["credits"] if match[role]), None)
    names = _people(text, Span(*match.span("chain")))
    if not names or (inside and not role and names[0].start > start + 2):
        return None
    contributors = _contributors(text, names, role or "author", genitive=not inside and role is None, alone=bool(role))
    if not contributors or (inside and not role and not _sure(contributors)):
        return None
    sure = role is not None or _sure(contributors)
    if inside:
        return Credit(contributors, Span(inside.start("open"), stop + 1), sure, statement=Span(start, stop))
    return Credit(contributors, Span(names[0].start, names[-1].end), sure, genitive=role is None)


def _last_chain(text: str, start: int, stop: int) -> Span | None:
    """The row of names that reaches up to `stop`; it may begin anywhere behind `start`."""
    found = None
    for match in _chain().finditer(text, start, stop):
        found = match
    return Span(*found.span()) if found and not text[found.end() : stop].strip() else None


def _people(text: str, chain: Span) -> list[Span]:
    """The names of a chain, without the common words that stand capitalised before them."""
    found = []
    common = _common()
    for match in _person().finditer(text, chain.start, chain.end):
        words = [Span(*m.span()) for m in _token().finditer(text, *match.span())]
        while words and common.fullmatch(words[0].of(text)):
            words = words[1:]
        words = _without_lead(text, words)
        if words:
            found.append(Span(words[0].start, words[-1].end))
    return found


def _without_lead(text: str, words: list[Span]) -> list[Span]:
    """Three words of which the last two are a name by themselves: “Полка Гузель Яхиной”."""
    written = [word.of(text) for word in words]
    if len(words) < 3 or any("." in w for w in written) or any(ends_as(w, "patronymic") for w in written[1:]):
        return words
    if not looks_like_name(written) or (is_given_name(written[1]) and not is_given_name(written[0])):
        return words[1:] if looks_like_name(written[1:]) else words
    return words


def _contributors(
    text: str, names: list[Span], role: str, *, genitive: bool, alone: bool = False
) -> tuple[Contributor, ...] | None:
    """The people of these names; None where one is nobody. A single word is a name only where `alone` says so."""
    people = []
    for span in names:
        written = span.of(text)
        words = written.split()
        if any(word[0].isupper() and is_barred(word) for word in words):
            return None
        if len(words) == 1 and "." not in written and not (alone and _is_family(written)):
            return None
        parts = person_name(written, genitive=genitive)
        people.append(Contributor(written, role, parts.family, parts.given, span))
    return tuple(people) or None


def _role_before(text: str, gap: Span, name: Span) -> tuple[str, int]:
    """The role that a word right before the names gives, and where the statement begins."""
    for role, words in table("mentions")["credits"].items():
        if role != "author":
            before = re.compile(rf"(?<!\w)(?:{either(words)})[\s.:]*$", re.IGNORECASE)
            if match := before.search(text, max(gap.start, name.start - 40), name.start):
                return role, match.start()
    return "author", name.start


def _shows_genitive(contributors: tuple[Contributor, ...]) -> bool:
    return any(nominatives(word, sure=True) for c in contributors for word in c.as_written.split() if "." not in word)


def _sure(contributors: tuple[Contributor, ...]) -> bool:
    return all("." in c.as_written or looks_like_name(c.as_written.split()) for c in contributors)


def _is_family(word: str) -> bool:
    return any(ends_as(form, "family") for form in (word, *nominatives(word)))


@cache
def _chain() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){PEOPLE}")


@cache
def _person() -> re.Pattern[str]:
    return re.compile(PERSON)


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"\S+")


@cache
def _between() -> re.Pattern[str]:
    """What may stand between the author and the title: a mark, and words of which one says what the thing is."""
    words = rf"(?:[^\W\d_]+\s+){{0,2}}(?:{_pattern('books')})(?:\s+[^\W\d_]+)?"
    return re.compile(rf"(?:{_DASH}(?<!\w)(?:{words}))?{_DASH}$", re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    credits = table("mentions")["credits"]
    roles = "|".join(f"(?P<{role}>{either(words)})" for role, words in credits.items())
    return re.compile(rf"[\s,–—-]*(?:(?i:{roles})[\s:]*)?(?P<chain>{PEOPLE})(?![^\W\d_])")


@cache
def _parentheses() -> re.Pattern[str]:
    return re.compile(r"\s*(?P<open>\()(?P<inside>[^()]{3,90})\)")


@cache
def _many() -> re.Pattern[str]:
    """Words in the plural right before a name say that he made several of the titles that follow."""
    return re.compile(rf"(?<!\w)(?:{either(table('mentions')['many'])})\s*$", re.IGNORECASE)


@cache
def _common() -> re.Pattern[str]:
    return re.compile(f"{_pattern('books')}|{_pattern('others')}|{_pattern('leads')}", re.IGNORECASE)


@cache
def _pattern(name: str) -> str:
    return f"(?:{either(table('mentions')[name])})"
