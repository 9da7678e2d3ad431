"""Who stands at the head of a reference, before the title?"""

import re
from functools import cache

from eske.names import ends_as
from eske.names.lexicon import is_given
from eske.references.model import Contributor
from eske.references.tables import any_of, table
from eske.text.span import Span

UPPER = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐЎҲҶ]"
# ‰ and digits inside a word are letters that a font has lost.
_LETTER = r"(?:[^\W\d_]|[‰̀-ͯ])"
WORD = rf"{UPPER}{_LETTER}+(?:['’ʼ‘-]{_LETTER}+)*"
_PARTICLES = (
    "Ван ван Дер дер Де де Фон фон Дю дю Ла ла Аль аль Әл әл Ал ал Ибн ибн Мак О "
    "Van van Von von De de Der der Den den Le La la le Al al Bin bin Ibn ibn"
)
_PREFIX = rf"(?:(?:{'|'.join(_PARTICLES.split())})[\s'’-]+){{0,3}}"
FAMILY = rf"{_PREFIX}{WORD}"
# Two letters and a stop are an initial too: Zh., Дж., Ю.
INITIAL = rf"{UPPER}[^\W\d_]?\."
INITIALS = rf"{INITIAL}(?:\s?-?\s?{INITIAL}){{0,3}}"
# The names in full, in brackets behind the initials.
_FULLER = rf"(?:\s*\({WORD}[^()\d.]*\))?"

_SHAPES = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("family-initials", rf"(?P<family>{FAMILY})(?:\s*,\s*|\s*\.\s*|\s+)\.?\s*(?P<given>{INITIALS}){_FULLER}"),
        ("families-initials", rf"(?P<family>{FAMILY}\s{WORD})\s*,\s*(?P<given>{INITIALS}){_FULLER}"),
        ("family-initial-bare", rf"(?P<family>{FAMILY})\s*,?\s+(?P<given>{UPPER}(?:\.{UPPER})?)(?=\s*[,;])"),
        ("family-letters", rf"(?P<family>{FAMILY})\s+(?P<given>{UPPER}\s{UPPER})(?=\s{UPPER}{_LETTER})"),
        ("initials-family", rf"(?P<given>{INITIALS}){_FULLER}\s*(?P<family>{FAMILY})"),
        ("family-capitals", rf"(?P<family>{FAMILY})\s+(?P<given>{UPPER}{{1,3}})(?=\s*[.,;:])"),
        (
            "family-comma-given",
            rf"(?P<family>{FAMILY}),\s*(?P<given>{WORD}(?:\s+(?:{WORD}|{INITIAL})){{0,2}})(?=\s*(?:[.,;:(]|\s[/=]|&|and\b|и\b))",
        ),
        ("family-given-initial", rf"(?P<family>{FAMILY})\s+(?P<given>{WORD}\s+{UPPER}\.)"),
        ("two-words", rf"(?P<family>{FAMILY})\s+(?P<given>{WORD}(?:\s+{WORD})?)(?=\s*(?:[.,;:(]|\s/))"),
        ("one-word", rf"(?P<family>{WORD})(?=\.\s)"),
    )
)
_BETWEEN = re.compile(
    r"\s*(?:[,;]\s*(?:(?:и|және|мен|and|&|та|й|і|y|und|et)\s)?\s*|\s(?:и|және|мен|and|&|та|й|і|und|et)\s+)\s*\.?"
)
_OTHERS = re.compile(
    r"\s*,?\s*\[?(?:и\s+др|и\s+другие|және\s+т\.\s?б|және\s+басқалар|та\s+ін|et\s+al|u\.\s?a)\b\.?\]?",
    re.I,
)
_IMPRINT = re.compile(r"[,:]?\s*(?:1[5-9]|20)\d\d")
_ACRONYM = re.compile(rf"(?P<body>{UPPER}{{3,10}})\.\s+(?={UPPER})")
_REST = re.compile(r"[\s.,:;]*")
# What may stand in lower case behind a name without making it a part of a sentence.
_FOLLOWS = ("и ", "та ", "және ", "and ", "й ", "і ")


def heading(text: str, start: int, end: int) -> tuple[tuple[Contributor, ...], int]:
    """The authors that head `text[start:end]`, and where the title begins; none and `start` where no name is told."""
    found: list[Contributor] = []
    at = start
    while (name := _name(text, at, end, first=not found)) and name.span:
        found.append(name)
        at = name.span.end
        between = _BETWEEN.match(text, at, end)
        if not between or not _name(text, between.end(), end, first=False):
            break
        at = between.end()
    if not found:
        return _body(text, start, end)
    if others := _OTHERS.match(text, at, end):
        at = others.end()
    role, at = _role_behind(text, at, end)
    if role:
        found = [Contributor(c.as_written, role, c.family, c.given, c.span) for c in found]
    rest = _REST.match(text, at, end)
    begin = rest.end() if rest else at
    # A name with nothing behind it is the title itself.
    return (tuple(found), begin) if begin < end else ((), start)


def _body(text: str, start: int, end: int) -> tuple[tuple[Contributor, ...], int]:
    """A body that heads the reference by its abbreviation, before a title: `UNESCO. Kazakh games. – 2017`."""
    match = _ACRONYM.match(text, start, end)
    if not match or match["body"] in table("words", "bodies")["places"] or "." not in text[match.end() : end - 1]:
        return (), start
    return (Contributor(match["body"], "author", span=Span(*match.span("body")), is_body=True),), match.end()


def _name(text: str, at: int, end: int, *, first: bool) -> Contributor | None:
    for rule, shape in _SHAPES:
        match = shape.match(text, at, end)
        if match and _is_name(rule, match, text, end, first=first):
            return _contributor(rule, match)
    return None


def _is_name(rule: str, match: re.Match[str], text: str, end: int, *, first: bool) -> bool:
    following = text[match.end() : end].lstrip()
    small = bool(following) and following[0].islower() and not following.startswith(_FOLLOWS)
    # An abbreviated place with its year, and the abbreviation of a body, have the shape of a name.
    comma = "," in text[match.start() : match.end()]
    if (_IMPRINT.match(following) and not (comma and following[0].isdigit())) or (
        len(match["family"]) < 5 and match["family"].isupper()
    ):
        return False
    if rule == "family-initials" and text[match.end("family")] == "." and len(match["family"]) < 3:
        return False
    if rule == "initials-family":
        return not small
    if rule == "two-words":
        return first and _two_words_are_a_name(match, text)
    if rule == "one-word":
        word = match["family"]
        return first and (
            word in _classics() or (ends_as(word, "family") and word[-2:] in ("ов", "ев", "ов", "in", "ov", "ев"))
        )
    if rule == "family-comma-given":
        return first or bool(re.match(r"\s*[,&]", text[match.end() :]))
    return True


def _two_words_are_a_name(match: re.Match[str], text: str) -> bool:
    """Two or three words are a name where one ends as a family name or patronymic does, or is a given name."""
    if match.group() in _classics():
        return True
    words = re.split(r"\s+", match.group().rstrip(","))
    if any(word[-2:] in ("ый", "ий", "ая", "ое", "ые", "ие", "ой", "ың", "ің") for word in words[:1]):
        return False
    if any(ends_as(word, "family") or ends_as(word, "patronymic") for word in words):
        return True
    return len(words) == 2 and any(is_given(word.replace("‰", "ү")) for word in words)


def _contributor(rule: str, match: re.Match[str]) -> Contributor:
    family, given = match["family"], match.groupdict().get("given")
    if rule == "two-words" and given and _given_comes_first(family, given):
        *rest, family = match.group().split()
        given = " ".join(rest)
    if match.group() in _classics():
        family, given = match.group(), None
    return Contributor(match.group().strip(), "author", family, given, Span(*match.span()))


def _given_comes_first(first: str, behind: str) -> bool:
    """In two words the one that ends as a family name is it; in three, a patronymic in the middle tells the last."""
    words = behind.split()
    if len(words) == 1 and is_given(first.replace("‰", "ү")) and not is_given(behind):
        return True
    if len(words) == 2:
        parted = ends_as(words[0], "patronymic") and not ends_as(words[1], "patronymic")
        return parted or (ends_as(words[1], "family") and not ends_as(first, "family"))
    return not ends_as(first, "family") or (ends_as(behind, "family") and not ends_as(behind, "patronymic"))


_ROLE = re.compile(r"\s*,?\s*\(\s*(?P<words>[^()\d]{2,20}?)\s*\)\s*|\s*,\s*(?P<bare>eds?|comps?|trans)\.,?\s*")


def _role_behind(text: str, at: int, end: int) -> tuple[str | None, int]:
    """The role that brackets behind the names give: (Ed.), (сост.), (құраст.)."""
    match = _ROLE.match(text, at, end)
    if not match:
        return None, at
    role = role_word(match["words"] or match["bare"])
    return (role, match.end()) if role else (None, at)


def role_word(words: str) -> str | None:
    """The role that these words name, if any."""
    match = _roles().search(words.casefold())
    return match.lastgroup if match else None


def role_at_start(words: str) -> str | None:
    """The role that these words begin with, if any."""
    match = _roles().match(words.casefold())
    return match.lastgroup if match else None


@cache
def _roles() -> re.Pattern[str]:
    parts = (f"(?P<{role}>{any_of(words)})" for role, words in table("words", "roles").items())
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(parts)})(?![^\W\d_])")


@cache
def _classics() -> frozenset[str]:
    return frozenset(table("words", "classics")["names"])
