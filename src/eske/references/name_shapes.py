"""Is this the name of a person, as the heads of references have it?"""

import re
from functools import cache

from eske.names import ends_as
from eske.names.given import is_given
from eske.references.model import Contributor
from eske.references.shapes import YEAR
from eske.references.tables import table
from eske.text.span import Span

UPPER = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐЎҲҶ]"
# ‰ inside a word is a letter that a font has lost.
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
# The last of several may have lost its stop: `А.Б Саматов`.
INITIALS = rf"{INITIAL}(?:\s?-?\s?{INITIAL}){{0,3}}(?:(?<=\.){UPPER}(?=\s*[,;«“„\"]|\s+{UPPER}{_LETTER}))?"
# The names in full, in brackets behind the initials.
_FULLER = rf"(?:\s*\({WORD}[^()\d.]*\))?"
# Behind initials without stops: `Reed M (2016)`, `Reed M 2016, Roads` (Australian style), `Reed M and Moore PK (eds)`.
_YEAR_BEHIND = rf"{YEAR},\s"
_BEHIND_CAPITALS = rf"\((?:{YEAR}|eds?\b)|{_YEAR_BEHIND}|(?:and|&)\s"

_SHAPES = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("family-initials", rf"(?P<family>{FAMILY})(?:\s*,\s*|\s*\.\s*|\s+)\.?\s*(?P<given>{INITIALS}){_FULLER}"),
        ("families-initials", rf"(?P<family>{FAMILY}\s(?:[dl]['’])?{WORD})\s*,\s*(?P<given>{INITIALS}){_FULLER}"),
        ("family-initial-bare", rf"(?P<family>{FAMILY})\s*,?\s+(?P<given>{UPPER}(?:\.{UPPER})?)(?=\s*[,;])"),
        ("family-letters", rf"(?P<family>{FAMILY})\s+(?P<given>{UPPER}\s{UPPER})(?=\s{UPPER}{_LETTER})"),
        ("initials-family", rf"(?P<given>{INITIALS}){_FULLER}\s*(?P<family>{FAMILY})"),
        (
            "family-capitals",
            rf"(?P<family>{FAMILY}),?\s+(?P<given>{UPPER}{{1,3}})(?=\s*(?:[.,;:]|{_BEHIND_CAPITALS}))",
        ),
        ("family-comma-given-initial", rf"(?P<family>{FAMILY}),\s*(?P<given>{WORD}\s+{INITIALS})"),
        (
            "family-comma-given",
            rf"(?P<family>{FAMILY}),\s*(?P<given>{WORD}(?:\s+(?:{WORD}|{INITIAL})){{0,2}})(?=\s*(?:[.,;:(]|\s[/=]|&|and\b|и\b))",
        ),
        ("family-given-initial", rf"(?P<family>{FAMILY})\s+(?P<given>{WORD}\s+{UPPER}\.)"),
        ("two-words", rf"(?P<family>{FAMILY})\s+(?P<given>{WORD}(?:\s+{WORD})?)(?=\s*(?:[.,;:(]|\s/))"),
        ("one-word", rf"(?P<family>{WORD})(?=\.\s)"),
    )
)
_IMPRINT = re.compile(r"[,:]?\s*(?:1[5-9]|20)\d\d")
# What may stand in lower case behind a name without making it a part of a sentence.
_FOLLOWS = ("и ", "та ", "және ", "and ", "й ", "і ")
_AHEAD = 20  # characters behind a name that tell whether it is one
# A single word with one of these endings is a family name; two words are none where the first is an adjective.
_SURE_ENDINGS = ("ов", "ев", "ov", "ev")
_ADJECTIVES = ("ый", "ий", "ая", "ое", "ые", "ие", "ой", "ың", "ің")


def name_at(text: str, at: int, end: int, *, first: bool) -> Contributor | None:
    """The author whose name stands at `at`, or None; at the `first` place of a line weaker signs do."""
    for rule, shape in _SHAPES:
        match = shape.match(text, at, end)
        if match and _is_name(rule, match, text, end, first=first):
            return _contributor(rule, match)
    return None


def _is_name(rule: str, match: re.Match[str], text: str, end: int, *, first: bool) -> bool:
    following = text[match.end() : min(end, match.end() + _AHEAD)].lstrip()
    small = bool(following) and following[0].islower() and not following.startswith(_FOLLOWS)
    # An abbreviated place with its year, and the abbreviation of a body, have the shape of a name.
    is_full = "," in match.group() or match.group().count(".") > 1
    by_year = rule == "family-capitals" and len(match["family"]) > 3 and re.match(_YEAR_BEHIND, following)
    dated = _IMPRINT.match(following) and not (is_full and following[0].isdigit()) and not by_year
    if dated or (len(match["family"]) < 5 and match["family"].isupper()):
        return False
    if rule == "family-capitals" and match["given"] in table("words", "bodies")["places"]:
        return False
    if rule == "family-initials" and text[match.end("family")] == "." and len(match["family"]) < 3:
        return False
    if rule == "initials-family":
        return not small
    if rule == "two-words":
        return first and _two_words_are_a_name(match.group())
    if rule == "one-word":
        return first and (match["family"] in _classics() or match["family"].endswith(_SURE_ENDINGS))
    if rule == "family-comma-given":
        return first or following[:1] in (",", "&")
    return True


def _two_words_are_a_name(said: str) -> bool:
    """Two or three words are a name where one ends as a family name or patronymic does, or is a given name."""
    if said in _classics():
        return True
    words = said.split()
    if words[0].endswith(_ADJECTIVES):
        return False
    if any(ends_as(word, "family") or ends_as(word, "patronymic") for word in words):
        return True
    return len(words) == 2 and any(_is_given(word) for word in words)


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
    if len(words) == 1 and _is_given(first) and not _is_given(behind):
        return True
    if len(words) == 2:
        parted = ends_as(words[0], "patronymic") and not ends_as(words[1], "patronymic")
        return parted or (ends_as(words[1], "family") and not ends_as(first, "family"))
    return not ends_as(first, "family") or (ends_as(behind, "family") and not ends_as(behind, "patronymic"))


def _is_given(word: str) -> bool:
    return is_given(word.replace("‰", "ү"))


@cache
def _classics() -> frozenset[str]:
    return frozenset(table("words", "classics")["names"])
