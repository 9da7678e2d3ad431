"""What does it say that somebody made a book, and who is named so before a quoted title?"""

import re
from dataclasses import dataclass
from functools import cache

from eske.announcements.chains import (
    are_sure,
    contributors_of,
    last_chain,
    names_of,
    shows_genitive,
)
from eske.announcements.find_names import names_in
from eske.announcements.name_words import signs_of
from eske.announcements.shapes import SMALL_WORD
from eske.announcements.words import either, table
from eske.references import Contributor
from eske.text.span import Span

NEAR = 200  # characters beside a title in which its authors stand
_KAZAKH_GENITIVE = re.compile(r"(?:[ндт][ыі]ң)$")
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
    start = max(gap.start, gap.end - NEAR)
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
    for role, before in _roles_before():
        if match := before.search(text, max(gap.start, name.start - 40), name.start):
            return role, match.start()
    return "author", name.start


@cache
def _roles_before() -> tuple[tuple[str, re.Pattern[str]], ...]:
    roles = {role: words for role, words in table("mentions")["credits"].items() if role != "author"}
    return tuple((r, re.compile(rf"(?<!\w)(?:{either(words)})[\s.:]*$", re.IGNORECASE)) for r, words in roles.items())


@cache
def _between() -> re.Pattern[str]:
    """What may stand between the author and the title: a mark, and words of which one says what the thing is."""
    words = rf"(?:{SMALL_WORD}\s+){{0,2}}(?i:{_pattern('books')})(?:\s+{SMALL_WORD})?"
    naming = rf"(?:\s+(?i:{_pattern('naming')}))?"
    return re.compile(rf"(?:['’]s)?(?:{_DASH}(?<!\w)(?:{words}))?{naming}{_DASH}$")


@cache
def _many() -> re.Pattern[str]:
    """Words in the plural right before a name say that he made several of the titles that follow."""
    return re.compile(rf"(?<!\w)(?:{either(table('mentions')['many'])})\s*$", re.IGNORECASE)


@cache
def _pattern(name: str) -> str:
    return f"(?:{either(table('mentions')[name])})"
