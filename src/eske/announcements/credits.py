"""Who is named beside a quoted title as the one who made the book?"""

import re
from dataclasses import dataclass
from functools import cache

from eske.announcements.chains import (
    are_sure,
    contributors_of,
    is_declined_family,
    last_chain,
    names_of,
    shows_genitive,
)
from eske.announcements.find_names import names_in
from eske.announcements.name_words import is_barred, signs_of
from eske.announcements.shapes import PEOPLE, SMALL_WORD
from eske.announcements.words import either, table
from eske.references import Contributor
from eske.text.span import Span

_NEAR = 200  # characters beside a title in which its authors stand
_KAZAKH_GENITIVE = re.compile(r"(?:[ндт][ыі]ң)$")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d\s*$")
_BESIDE = 3  # characters between a title and a name right behind it
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
    chain = last_chain(text, start, stop)
    names = names_of(text, chain) if chain else []
    if not names:
        return _possessor(text, gap)
    lead = text[gap.start : names[0].start].rstrip()
    kind = re.search(rf"(?:^|\W)(?:{_pattern('books')})$", lead, re.IGNORECASE)
    asked = genitive or kind is not None or (lead[-1:].isalpha() and lead.rsplit(None, 1)[-1][:1].islower())
    role, begin = _role_before(text, gap, names[0])
    alone = kind is not None or _begins_item(text, gap, names[0])
    contributors = contributors_of(text, names, role, genitive=asked, alone=alone)
    if not contributors:
        return None
    many = ":" in text[names[-1].end : gap.end] or bool(_many().search(lead))
    whole = Span(begin, names[-1].end)
    return Credit(contributors, whole, are_sure(contributors), asked or shows_genitive(contributors), many)


def _begins_item(text: str, gap: Span, name: Span) -> bool:
    """Whether a family name alone stands between a mark and the title, as an item of a row does."""
    marked = re.search(r"[:,;]\s+$", text[gap.start : name.start]) is not None
    return marked and signs_of(name.of(text)).family > 1 and text[name.end : gap.end].strip() == ""


def _possessor(text: str, gap: Span) -> Credit | None:
    """The author whom Kazakh names in the genitive further off: “Author’s, of 1921, written about …, “X” story”.

    It is hers or his whatever titles follow, but not surely a book's.
    """
    found = [name for name in names_in(text, gap) if _KAZAKH_GENITIVE.search(name.of(text))]
    if not found or re.search(r"[.!?;](?:\s|$)", text[found[-1].end : gap.end]):
        return None
    people = contributors_of(text, found[-1:], "author", genitive=True)
    return Credit(people, found[-1], sure=False, genitive=True, carries=True) if people else None


def _role_before(text: str, gap: Span, name: Span) -> tuple[str, int]:
    """The role that a word right before the names gives, and where the statement begins."""
    for role, words in table("mentions")["credits"].items():
        if role != "author":
            before = re.compile(rf"(?<!\w)(?:{either(words)})[\s.:]*$", re.IGNORECASE)
            if match := before.search(text, max(gap.start, name.start - 40), name.start):
                return role, match.start()
    return "author", name.start


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
    stop = min(gap.end, gap.start + _NEAR)
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
    match = _told_of().search(text, gap.start, min(gap.end, gap.start + _NEAR))
    if not match or text[match.end() : match.end() + 2].strip()[:1] in ("«", "“", '"', "„"):
        return None
    return _of_match(text, match)


def _role_of(match: re.Match[str] | None) -> str | None:
    return next((role for role in table("mentions")["credits"] if match and match[role]), None)


@cache
def _between() -> re.Pattern[str]:
    """What may stand between the author and the title: a mark, and words of which one says what the thing is."""
    words = rf"(?:{SMALL_WORD}\s+){{0,2}}(?i:{_pattern('books')})(?:\s+{SMALL_WORD})?"
    naming = rf"(?:\s+(?i:{_pattern('naming')}))?"
    return re.compile(rf"(?:['’]s)?(?:{_DASH}(?<!\w)(?:{words}))?{naming}{_DASH}$")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"[\s,–—-]*(?:(?i:{_roles()})[\s:]*)?(?P<chain>{PEOPLE})(?![^\W\d_])")


@cache
def _kind_behind() -> re.Pattern[str]:
    words = rf"(?:{SMALL_WORD}\s+){{0,3}}(?i:{_pattern('books')})\s+(?:(?!(?:about|о|об|про)\s){SMALL_WORD}\s+){{0,3}}"
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


@cache
def _many() -> re.Pattern[str]:
    """Words in the plural right before a name say that he made several of the titles that follow."""
    return re.compile(rf"(?<!\w)(?:{either(table('mentions')['many'])})\s*$", re.IGNORECASE)


@cache
def _pattern(name: str) -> str:
    return f"(?:{either(table('mentions')[name])})"
