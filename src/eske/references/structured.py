"""What do the transcribed words of a reference mean, in the codes that programs use?"""

import re

from eske.references.model import Identifier, Reference

_YEAR = re.compile(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
_RANGE = re.compile(r"((?:1[0-9]|20)\d\d)\s*[-–—]\s*((?:1[0-9]|20)\d\d|\d\d)(?!\d)")
# Pages that are not numbered stand in brackets behind the others.
_PAGES = re.compile(r"(\d{1,5})(?:\s*,\s*\[\d+\])*\s*(?:с|c|стр|б|бет|p|pp|pages|s|S)\b")


def issued(reference: Reference) -> str | None:
    """The year of publication in EDTF: `1988`, `1948/1950`, `1937?` where the source has it in brackets; else None."""
    year = (reference.year or "").translate(_NOUGHTS)
    if span := _RANGE.search(year):
        begin, end = span.groups()
        return f"{begin}/{begin[:2] + end if len(end) == 2 else end}"
    years = _YEAR.findall(year)
    if len(years) != 1:
        return None
    return f"{years[0]}?" if re.search(r"[\[?]", year) else years[0]


def page_count(reference: Reference) -> int | None:
    """How many numbered pages the extent gives; None where it gives none, or counts volumes or sheets."""
    counted = _PAGES.search(reference.extent or "")
    return int(counted.group(1)) if counted else None


def book_number(text: str) -> Identifier:
    """An ISBN as written, in its hyphenated form where its check digit is right."""
    compact = re.sub(r"[^\dXx]", "", text.translate(_CYRILLIC_X)).upper()
    valid = _is_book_number(compact)
    return Identifier("isbn", _hyphenated(compact) if valid else text.strip(), valid)


def _is_book_number(compact: str) -> bool:
    """Whether the check digit is right (ISO 2108). Files of 100,000 records ask it twice for each."""
    if len(compact) == 13 and compact.isdecimal():
        digits = list(map(int, compact))
        return compact[:3] in ("978", "979") and (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0
    if len(compact) == 10 and compact[:9].isdecimal():
        digits = [10 if digit == "X" else int(digit) for digit in compact]
        return sum(weight * digit for weight, digit in zip(range(10, 0, -1), digits, strict=True)) % 11 == 0
    return False


def _hyphenated(compact: str) -> str:
    """The number with hyphens between its parts."""
    whole = compact if len(compact) == 13 else f"978{compact}"
    known = (_PUBLISHERS.get(whole[:end]) for end in range(5, 12))
    country, publisher = next(filter(None, known), None) or _parts(whole)
    parts = [whole[:3], whole[3:country], whole[country:publisher], whole[publisher:-1], whole[-1]]
    return "-".join(filter(None, parts if len(compact) == 13 else parts[1:]))


def _parts(whole: str) -> tuple[int, int]:
    """Where in the 13 digits the country and the publisher end.

    No publisher's digits begin another's, so what one book shows is kept for all books of its publisher: to look it up
    takes half of the time that a record takes to be read.
    """
    from stdnum import isbn

    _, country, publisher, _, _ = isbn.split(whole)
    ends = (3 + len(country), 3 + len(country) + len(publisher))
    if country and publisher:
        _PUBLISHERS[whole[: ends[1]]] = ends
    return ends


_PUBLISHERS: dict[str, tuple[int, int]] = {}


def serial_number(text: str) -> Identifier:
    """An ISSN as written, as `1234-5678` where its check digit is right."""
    from stdnum import issn

    compact = re.sub(r"[^\dXx]", "", text.translate(_CYRILLIC_X)).upper()
    valid = issn.is_valid(compact)
    return Identifier("issn", issn.format(compact) if valid else text.strip(), valid)


# The letter O of either alphabet where a nought was scanned.
_NOUGHTS = str.maketrans("ОO", "00")
# The last digit is often typed on a Cyrillic keyboard.
_CYRILLIC_X = str.maketrans("Хх", "XX")
