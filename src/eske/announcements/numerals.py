"""Which numbers do words and digits write, in four languages?"""

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
_APOSTROPHE = re.compile(r"[’ʼ′`]")
# Telephone numbers, hours and numbers glued to letters are no quantities.
_NO_QUANTITY = re.compile(r"\+?\d[\d()\s]*(?:-\d{2}){2,}|(?<!\d)\d{1,2}[:.]\d\d\s?[-–—]\s?\d{1,2}[:.]\d\d|\d{1,2}:\d\d")
# Kazakh “ten” is Russian “he”: it is a number before a Kazakh word that is counted.
_HE = re.compile(
    r"\s+(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|шақты|мың|миллион|жыл|күн|ай(?:\s|ға)|адам|бала|кісі|үй|отбас|шаңырақ|тәулік)"
)
_NO_POWER = 99  # above every thousand and million
_GAP = re.compile(r"[ \u00a0\u202f]?")
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the text; `power` is that of the last thousand or million in it, `persons` that its word counts
    people by itself.
    """

    span: Span
    value: float
    power: int = 0
    persons: bool = False


@dataclass(frozen=True, slots=True)
class _Atom:
    """One word or group of digits of a number."""

    kind: str  # digits, word, persons, power, part or half
    value: float
    span: Span
    alone: bool = False


def numbers_in(text: str, span: Span) -> tuple[Number, ...]:
    """The numbers of a stretch in order, each as long as it goes: “4 тысячи 300”, “two hundred and five”, “екі жарым
    миллион”. Ordinals, telephone numbers, hours and parts of words are none.
    """
    atoms = list(_atoms(text, span))
    found = []
    at = 0
    while at < len(atoms):
        number, size = _longest(text, atoms, at)
        if number:
            found.append(number)
        at += size
    return tuple(found)


def _longest(text: str, atoms: list[_Atom], at: int) -> tuple[Number | None, int]:
    """The number that begins with this atom, and of how many atoms it is made."""
    so_far, n = _Sum(), at
    while n < len(atoms) and (n == at or _adjoins(text, atoms[n - 1], atoms[n])):
        behind = atoms[n + 1] if n + 1 < len(atoms) else None
        if not so_far.takes(atoms[n], atoms[n - 1] if n > at else None, behind):
            break
        n += 1
    used = atoms[at:n]
    power = 0 if so_far.power == _NO_POWER else so_far.power
    if not used or (any(atom.kind == "part" for atom in used) and not power):
        return None, max(1, len(used))
    where = Span(used[0].span.start, used[-1].span.end)
    persons = any(atom.kind == "persons" for atom in used)
    return Number(where, so_far.total + (so_far.current or 0), power, persons), len(used)


@dataclass(slots=True)
class _Sum:
    """A number as far as it was read: what stands before its last power, that power, and what stands behind it."""

    total: float = 0.0
    current: float | None = None
    power: int = _NO_POWER

    def takes(self, atom: _Atom, before: _Atom | None, behind: _Atom | None) -> bool:
        """Whether the word goes on with the number, which then holds it."""
        if atom.kind == "power":
            return self._times(atom, first=before is None)
        if atom.kind == "half":
            return before is not None and self._and_half()
        joined = _joined(self.current, atom, before)
        if joined is None or (self.power < _NO_POWER and not self._adds(joined, behind)):
            return False
        self.current = joined
        return True

    def _times(self, atom: _Atom, *, first: bool) -> bool:
        """A power multiplies what stands before it, or is one by itself at the beginning."""
        if atom.value >= self.power or (self.current is None and not (first and atom.alone)):
            return False
        self.total += (1 if self.current is None else self.current) * 10**atom.value
        self.current, self.power = None, int(atom.value)
        return True

    def _and_half(self) -> bool:
        if self.current is None:
            self.total += 0.5 * 10**self.power
        else:
            self.current += 0.5
        return True

    def _adds(self, value: float, behind: _Atom | None) -> bool:
        """Whether a number behind a power adds to it: whole, smaller, and no such power behind it."""
        again = behind is not None and behind.kind == "power" and behind.value >= self.power
        return value == int(value) and value < 10**self.power and not again


def _joined(current: float | None, atom: _Atom, before: _Atom | None) -> float | None:
    """The number with one more word, or None where the word begins another."""
    if current is None:
        return atom.value
    if atom.kind in ("digits", "part") or before is None or before.kind in ("digits", "persons"):
        return None
    value = atom.value
    if value == 100 and 1 < current < 10:
        return current * 100
    if (current % 100 == 0 and value < 100) or (current % 100 >= 10 and current % 10 == 0 and value < 10):
        return current + value
    return None


def _adjoins(text: str, before: _Atom, atom: _Atom) -> bool:
    gap = text[before.span.end : atom.span.start]
    if _GAP.fullmatch(gap) or (gap in (". ", ".\u00a0", ".") and before.kind == "power"):
        return True
    words = before.kind == atom.kind == "word"
    if gap == "-" and words:
        return before.value >= 20 and before.value % 10 == 0 and atom.value < 10
    return words and before.value == 100 and _AND.fullmatch(gap) is not None


def _atoms(text: str, span: Span) -> Iterator[_Atom]:
    shut = [match.span() for match in _NO_QUANTITY.finditer(text, span.start, span.end)]
    end = span.start
    for match in _token().finditer(text, span.start, span.end):
        if match.start() < end or any(start <= match.start() < stop for start, stop in shut):
            continue
        if atom := _atom(text, match, span.end):
            end = atom.span.end
            yield atom


def _atom(text: str, match: re.Match[str], stop: int) -> _Atom | None:
    if match["digits"]:
        return _of_digits(text, match, stop)
    at = Span(*match.span())
    if match["half"]:
        return _Atom("half", 0.5, at)
    if match["part"]:
        return _Atom("part", _part(match["part"]), at)
    word = _APOSTROPHE.sub("'", match.group().casefold())
    if word == "он" and not _HE.match(text, match.end(), stop):
        return None
    whole = _words().get(word)
    known = whole or _of_stem(word)
    return _Atom(*known, at, alone=whole is None or word in _alone()) if known else None


def _of_stem(word: str) -> tuple[str, float] | None:
    """What a Kazakh number word is without its ending."""
    for end in range(len(word) - 1, 1, -1):
        if (known := _words().get(word[:end])) and re.fullmatch(_ENDING, word[end:]):
            return known
    return None


def _of_digits(text: str, match: re.Match[str], stop: int) -> _Atom | None:
    """Digits with a Kazakh case; glued to other letters they are an ordinal, a size or a part of a word."""
    end = match.end()
    if case := _CASE.match(text, end, stop):
        end = case.end()
    glued = re.compile(rf"(?:[-–]\d*)?({_LETTERS})").match(text, end, stop)
    if glued and not _is_power(glued[1]):
        return None
    digits = re.sub(r"[ \u00a0\u2009\u202f’']", "", match["digits"])
    if re.fullmatch(_GROUPED, match["digits"]):
        digits = re.sub(r"\D", "", digits)
    return _Atom("digits", float(digits.replace(",", ".")), Span(match.start(), end))


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
