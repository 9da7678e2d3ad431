"""Is this text a date in EDTF?"""

import calendar
import re


class BadDate(ValueError):
    """A text that is no EDTF date. `value` is the text."""

    def __init__(self, value: str) -> None:
        self.value = value
        super().__init__(
            f"{value!r} is no date in EDTF: write 1937, 1937-11, 1937-11-21, 193X, 1930~, 1951/1955 or --05-31"
        )


# The levels that sources of this field use: unspecified digits, qualifiers, seasons, intervals, one-of sets.
_MONTH = r"(?:0[1-9]|1[0-2])"
_DAY = r"(?:0[1-9]|[12]\d|3[01])"
_SEASON = r"2[1-4]"
_YEAR = r"(?!0000)\d{2}(?:\d\d|\dX|XX)"
_POINT = rf"{_YEAR}(?:-(?:{_SEASON}|(?:{_MONTH}|XX)(?:-(?:{_DAY}|XX))?))?[~?%]?"
_OF_ANY_YEAR = rf"(?:--|XXXX-){_MONTH}-{_DAY}"
_WHOLE = re.compile(
    rf"(?:{_OF_ANY_YEAR}(?:/{_OF_ANY_YEAR})?|{_POINT}|(?:{_POINT}|\.\.)?/(?:{_POINT}|\.\.)?"
    rf"|\[(?:\.\.)?{_POINT}(?:(?:,|\.\.){_POINT})*(?:\.\.)?\])",
    re.ASCII,
)
_FULL_DAY = re.compile(rf"([\dX]{{4}}|-)-({_MONTH})-({_DAY})", re.ASCII)


def check(text: str) -> str:
    """The text itself where it is EDTF; raises `BadDate` where it is not, or names a day that no calendar has."""
    if not _WHOLE.fullmatch(text) or text == "/" or not all(map(_exists, _FULL_DAY.findall(text))):
        raise BadDate(text)
    return text


def _exists(day: tuple[str, str, str]) -> bool:
    # Of a year that is not fully known, 29 February may be meant.
    year = int(day[0]) if day[0].isdigit() else 2000
    return int(day[2]) <= calendar.monthrange(year, int(day[1]))[1]
