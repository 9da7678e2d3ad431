"""Is this text a date in EDTF?"""

import re


class BadDate(ValueError):
    """A text that is no EDTF date. `value` is the text."""

    def __init__(self, value: str) -> None:
        self.value = value
        super().__init__(
            f"{value!r} is no date in EDTF: write 1937, 1937-11, 1937-11-21, 193X, 1930~, 1951/1955 or --05-31"
        )


# The levels that sources of this field use: unspecified digits, qualifiers, seasons, intervals, one-of sets.
_MONTH = r"(?:0[1-9]|1[0-2]|2[1-4]|XX)"
_DAY = r"(?:0[1-9]|[12]\d|3[01]|XX)"
_POINT = rf"\d{{2}}(?:\d\d|\dX|XX)(?:-{_MONTH}(?:-{_DAY})?)?[~?%]?"
_WHOLE = re.compile(
    rf"(?:--{_MONTH}-{_DAY}|XXXX-{_MONTH}-{_DAY}|{_POINT}|(?:{_POINT}|\.\.)?/(?:{_POINT}|\.\.)?"
    rf"|\[(?:\.\.)?{_POINT}(?:(?:,|\.\.){_POINT})*(?:\.\.)?\])"
)


def check(text: str) -> str:
    """The text itself where it is EDTF; raises `BadDate` where it is not."""
    if not _WHOLE.fullmatch(text) or text == "/":
        raise BadDate(text)
    return text
