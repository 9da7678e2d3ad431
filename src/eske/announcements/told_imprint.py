"""What does a sentence tell of where, when and by whom a book was published?"""

import re
from functools import cache

from eske.announcements.gazetteer import listed_in
from eske.announcements.prose_imprint import Fields
from eske.announcements.words import either, table, whole
from eske.text.span import Reading, Span

_BEFORE, _BEHIND = 70, 110  # characters round the verb in which the imprint is told
# “in 2001”, “2001 жылы”, “in Lviv 2001”: a year of which the book tells stands otherwise.
_YEAR = re.compile(
    r"(?:(?<!\w)(?:[вВуУ]|[Ii]n)\s+(?:[^\W\d_]+\s+)?|(?<=[^\W\d_])\s+(?=\d{4}\s+року)|(?=\d{4}\s+жылы(?!\w)))"
    r"(?<!\d)(?P<year>(?:1[89]\d\d|20[0-2]\d))(?!\d|\s?[–-]\s?\d)"
)
_IN = re.compile(r"(?<!\w)(?:в|во|у|in|г\.|м\.|городе|місті)\s+$", re.IGNORECASE)
_KAZAKH_IN = re.compile(r"(?:да|де|та|те)$")
_BY = re.compile(r"(?<!\w)by\s+(?P<name>[A-Z][\w&'’-]+(?:\s+(?:of\s+|and\s+|&\s+)?[A-Z][\w'’-]+){0,3})")


def imprint_told(text: str, sentence: Span) -> Fields:
    """Place, publisher and year of “published in Karaganda in 2001 by Library”; the place in the nominative.

    Nothing without a verb that says so. Of two years or towns near the verb neither is taken.
    """
    verb = _verb().search(text, sentence.start, sentence.end)
    if not verb:
        return {}
    near = Span(max(sentence.start, verb.start() - _BEFORE), min(sentence.end, verb.end() + _BEHIND))
    found: Fields = {}
    years = [Span(*match.span("year")) for match in _YEAR.finditer(text, near.start, near.end)]
    if len(years) == 1:
        found["year"] = (years[0].of(text), _reading(years[0]))
    towns = [(at, name) for at, name, kind in listed_in(text, near) if kind == "town" and _is_in(text, at)]
    if len(towns) == 1:
        found["place"] = (towns[0][1], _reading(towns[0][0]))
    if publisher := _publisher_of(text, near, verb):
        found["publisher"] = (publisher.of(text), _reading(publisher))
    return found


def _publisher_of(text: str, near: Span, verb: re.Match[str]) -> Span | None:
    house = _house().search(text, near.start, near.end)
    if house:
        return Span(*house.span("before" if house["before"] else "behind"))
    by = _BY.search(text, verb.end(), near.end) if verb.group().isascii() else None
    return Span(*by.span("name")) if by else None


def _is_in(text: str, at: Span) -> bool:
    """Whether the form of a town, or the word before it, says that something is done there."""
    return _IN.search(text, max(0, at.start - 12), at.start) is not None or _KAZAKH_IN.search(at.of(text)) is not None


def _reading(at: Span) -> Reading:
    return Reading("imprint-told", 0.75, at)


@cache
def _verb() -> re.Pattern[str]:
    return whole(table("mentions")["published"])


@cache
def _house() -> re.Pattern[str]:
    words = table("mentions")
    name = r"[«“„\"](?P<{}>[^«»“”„\"\n]{{2,40}})[»”“\"]"
    before = rf"(?:{either(words['houses'])})\s+{name.format('before')}"
    return re.compile(rf"(?<!\w){before}|{name.format('behind')}\s+(?:{either(words['houses_behind'])})", re.IGNORECASE)
