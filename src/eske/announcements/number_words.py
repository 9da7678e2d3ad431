"""Which words and digits could be part of a number?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from eske.announcements.words import either, table
from eske.text.span import Span

_GROUPED = r"\d{1,3}(?:[ \u00a0\u2009\u202f,.’']\d{3}){1,4}(?!\d)"
_PLAIN = r"\d{1,12}(?:[.,]\d{1,2}(?!\d))?"
_LETTERS = r"[^\W\d_]+(?:['’ʼ′`][^\W\d_]+)*"
# Kazakh puts the ending of a case behind a number, with a hyphen behind digits.
_ENDING = (
    r"(?:сы|сі|ы|і)?(?:ның|нің|дың|дің|тың|тің|нан|нен|дан|ден|тан|тен|ға|ге|қа|ке|на|не|да|де|та|те|н|"
    r"ды|ді|ты|ті|ын|ін|(?:дай|дей|тай|тей)(?:ы|і)?)?"
)
_CASE = re.compile(rf"-?(?!\d){_ENDING}(?!\w)")
_GLUED = re.compile(rf"(?:[-–]\d*)?({_LETTERS})")
_APOSTROPHE = re.compile(r"[’ʼ′`]")
# Telephone numbers, hours and numbers glued to letters are no quantities.
_NO_QUANTITY = re.compile(r"\+?\d[\d()\s]*(?:-\d{2}){2,}|(?<!\d)\d{1,2}[:.]\d\d\s?[-–—]\s?\d{1,2}[:.]\d\d|\d{1,2}:\d\d")
# Kazakh “ten” is Russian “he”: it is a number before a Kazakh word that is counted.
_HE = re.compile(
    r"\s+(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|шақты|мың|миллион|жыл|күн|ай(?:\s|ға)|адам|бала|кісі|үй|отбас|шаңырақ|тәулік)"
)


@dataclass(frozen=True, slots=True)
class Atom:
    """One word or group of digits of a number."""

    kind: str  # digits, word, persons, power, part or half
    value: float
    span: Span
    alone: bool = False


def atoms_in(text: str, span: Span) -> Iterator[Atom]:
    """The words and groups of digits of numbers in a stretch, in order, whether or not they make one together."""
    shut = [match.span() for match in _NO_QUANTITY.finditer(text, span.start, span.end)]
    end = span.start
    for match in _token().finditer(text, span.start, span.end):
        if match.start() < end or any(start <= match.start() < stop for start, stop in shut):
            continue
        if atom := _atom(text, match, span.end):
            end = atom.span.end
            yield atom


def _atom(text: str, match: re.Match[str], stop: int) -> Atom | None:
    if match["digits"]:
        return _of_digits(text, match, stop)
    at = Span(*match.span())
    if match["half"]:
        return Atom("half", 0.5, at)
    if match["part"]:
        return Atom("part", _part(match["part"]), at)
    word = _APOSTROPHE.sub("'", match.group().casefold())
    if word == "он" and not _HE.match(text, match.end(), stop):
        return None
    whole = _words().get(word)
    known = whole or _of_stem(word)
    return Atom(*known, at, alone=whole is None or word in _alone()) if known else None


def _of_stem(word: str) -> tuple[str, float] | None:
    """What a Kazakh number word is without its ending."""
    for end in range(len(word) - 1, 1, -1):
        if (known := _words().get(word[:end])) and re.fullmatch(_ENDING, word[end:]):
            return known
    return None


def _of_digits(text: str, match: re.Match[str], stop: int) -> Atom | None:
    """Digits with a Kazakh case; glued to other letters they are an ordinal, a size or a part of a word."""
    end = match.end()
    if case := _CASE.match(text, end, stop):
        end = case.end()
    glued = _GLUED.match(text, end, stop)
    if glued and not _is_power(glued[1]):
        return None
    digits = re.sub(r"[ \u00a0\u2009\u202f’']", "", match["digits"])
    if re.fullmatch(_GROUPED, match["digits"]):
        digits = re.sub(r"\D", "", digits)
    return Atom("digits", float(digits.replace(",", ".")), Span(match.start(), end))


def _is_power(word: str) -> bool:
    return _words().get(word.casefold(), ("", 0))[0] == "power"


def _part(words: str) -> float:
    rows = table("numerals")["parts"].items()
    return next(float(value) for value, forms in rows if re.fullmatch(either(forms), words, re.IGNORECASE))


@cache
def _words() -> dict[str, tuple[str, float]]:
    """Every form: of what kind it is, and its value."""
    rows = table("numerals")
    kinds = (("word", "words"), ("persons", "persons"), ("power", "powers"))
    return {form: (kind, float(value)) for kind, name in kinds for value, forms in rows[name].items() for form in forms}


@cache
def _alone() -> frozenset[str]:
    return frozenset(table("numerals")["alone"]["words"])


@cache
def _token() -> re.Pattern[str]:
    rows = table("numerals")
    powers = "|".join(sorted({form for forms in rows["powers"].values() for form in forms}, key=len, reverse=True))
    parts = "|".join(either(forms) for forms in rows["parts"].values())
    return re.compile(
        rf"(?<![\w№.,/:])(?<![^\W\d_]-)(?<!(?:1[5-9]|20)\d\d[-–])(?P<digits>{_GROUPED}|{_PLAIN})"
        rf"|(?<!\w)(?P<part>{parts})(?=\s?(?:{powers}))"
        rf"|(?<!\w)(?P<half>{either(rows['halves']['words'])})(?!\w)"
        rf"|{_LETTERS}",
        re.IGNORECASE,
    )
