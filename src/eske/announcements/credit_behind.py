"""Who is named behind a quoted title as the one who made the book?"""

import re
from functools import cache

from eske.announcements.chains import are_sure, contributors_of, is_declined_family, names_of, shows_genitive
from eske.announcements.credits import NEAR, Credit
from eske.announcements.name_words import is_barred, signs_of
from eske.announcements.shapes import PEOPLE, SMALL_WORD
from eske.announcements.words import either, table
from eske.text.span import Span

_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d\s*$")
_BESIDE = 3  # characters between a title and a name right behind it


def credit_behind(text: str, gap: Span) -> Credit | None:
    """Who is named right behind a title: “«Title» I. Author”, “«Title» (сост. I. Compiler)”, “Title” by Author.

    In parentheses only people whose names show it or have a role count. Further off a word has to say what they did:
    “«Title» is new. Its author, Professor I. Author, …”.
    """
    inside = _parentheses().match(text, gap.start, gap.end)
    if inside:
        credit = _in_parentheses(text, inside)
        if credit or not _YEAR.search(inside["inside"]):
            return credit
        gap = Span(inside.end(), gap.end)
    stop = min(gap.end, gap.start + NEAR)
    match = _behind().match(text, gap.start, stop)
    credit = _of_match(text, match) if match else None
    return credit or _explained(text, gap.start, stop) or _told(text, gap)


def _explained(text: str, start: int, stop: int) -> Credit | None:
    """The author in the genitive behind a word for a book: “«Title» – a novel of I. Author”."""
    match = _kind_behind().match(text, start, stop)
    credit = _of_match(text, match) if match else None
    return credit if credit and (credit.sure or shows_genitive(credit.contributors)) else None


def _in_parentheses(text: str, inside: re.Match[str]) -> Credit | None:
    start, stop = inside.span("inside")
    match = _behind().match(text, start, stop)
    credit = _of_match(text, match, aside=True) if match else None
    if match and not credit and signs_of(text[start:stop]).family > 1 and not is_barred(text[start:stop]):
        people = contributors_of(text, [Span(start, stop)], "author", genitive=False, alone=True)
        credit = Credit(people, Span(start, stop), sure=True) if people else None
    if not credit or (credit.contributors[0].role == "author" and not credit.sure and not _role_of(match)):
        return None
    whole = Span(inside.start("open"), stop + 1)
    return Credit(credit.contributors, whole, credit.sure, statement=Span(start, stop))


def _of_match(text: str, match: re.Match[str], *, aside: bool = False) -> Credit | None:
    """The people of a matched row; without a word for what they did they stand in the genitive, but not aside."""
    role = _role_of(match) if "author" in match.re.groupindex else None
    names = names_of(text, Span(*match.span("chain")))
    if not names or (aside and not role and names[0].start > match.start() + 2):
        return None
    # A mark between the title and the name leaves it in the nominative.
    apart = re.search(r"[,–—-]", text[match.start() : match.start("chain")]) is not None
    genitive = role is None and not aside and not apart
    # Right behind a title a family name alone in the genitive names its author.
    declined = genitive and match.start("chain") - match.start() < _BESIDE and is_declined_family(names[0].of(text))
    people = contributors_of(text, names, role or "author", genitive=genitive, alone=bool(role) or declined)
    if not people:
        return None
    sure = role is not None or are_sure(people)
    return Credit(people, Span(names[0].start, names[-1].end), sure, genitive=genitive)


def _told(text: str, gap: Span) -> Credit | None:
    """Those whom a word in the next sentence calls the authors; names before another title are that one's."""
    match = _told_of().search(text, gap.start, min(gap.end, gap.start + NEAR))
    if not match or text[match.end() : match.end() + 2].strip()[:1] in ("«", "“", '"', "„"):
        return None
    return _of_match(text, match)


def _role_of(match: re.Match[str] | None) -> str | None:
    return next((role for role in table("mentions")["credits"] if match and match[role]), None)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"[\s,–—-]*(?:(?i:{_roles()})[\s:]*)?(?P<chain>{PEOPLE})(?![^\W\d_])")


@cache
def _kind_behind() -> re.Pattern[str]:
    book = rf"(?i:{either(table('mentions')['books'])})"
    words = rf"(?:{SMALL_WORD}\s+){{0,3}}{book}\s+(?:(?!(?:about|о|об|про)\s){SMALL_WORD}\s+){{0,3}}"
    return re.compile(rf"\s*[,–—-]\s*{words}(?P<chain>{PEOPLE})(?![^\W\d_])")


@cache
def _told_of() -> re.Pattern[str]:
    office = rf"(?i:(?:{either(table('people')['offices'])})\s+)?"
    return re.compile(rf"(?<!\w)(?i:{_roles()}),?(?:\s+is)?[\s:–—-]+{office}(?P<chain>{PEOPLE})(?![^\W\d_])")


@cache
def _roles() -> str:
    return "|".join(f"(?P<{role}>{either(words)})" for role, words in table("mentions")["credits"].items())


@cache
def _parentheses() -> re.Pattern[str]:
    return re.compile(r"\s*(?P<open>\()(?P<inside>[^()]{3,90})\)")
