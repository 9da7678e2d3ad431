"""What stands in front of a reference without being a part of it?"""

import re
from dataclasses import dataclass

from eske.text.span import Span

_NUMBER = re.compile(r"\s*(?:\[\d{1,4}\]|\(\d{1,3}\)|\d{1,4}\s*[.)](?!\d)|\d{1,3}\s+(?=[«\"“A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]))\s*")
_BULLET = re.compile(r"\s*[-–—•*·▪●◦→]\s*(?=\S)")
_PHRASE = re.compile(
    r"\s*(?:для цитирования|дәйексөз үшін|сілтеме үшін|for citation|to cite this article|cite as|citation|цит\. по"
    r"|см\.?|см\. также|сонда|қараңыз|қара|see|see also|cf\.)\s*:\s*",
    re.IGNORECASE,
)
# A class mark of UDC or of the library classification, with the author's mark behind it; or the author's mark alone.
_GROUP = r"(?:\([\w\s=.,-]{1,14}\)[\d.]*)?(?:[-–:.]\d+)*"
# The kind of publication in the tables of the library classification: `я73`.
_FOR_WHOM = r"(?:я\d{1,3}(?:\.\d+)?)?"
_CLASS = rf"(?:(?:УДК|ББК|ӘОЖ|КБЖ|UDC)\s*)?\d{{2,3}}(?:\.\d+)*{_GROUP}{_FOR_WHOM}"
_AUTHOR_MARK = r"[A-ZА-ЯӘҒҚҢӨҰҮҺІ]\s?-?\d{2,3}(?:\s(?:Кр|Каз|Қаз|Рус|Кх|Ч/з|Аб))?"
_SHELF = re.compile(
    rf"\s*(?P<mark>{_CLASS}\s+{_AUTHOR_MARK}|(?:УДК|ББК|ӘОЖ|КБЖ)\s*[\d.()\w-]+|{_AUTHOR_MARK})[.,:]?\s+(?=[«\"“\[]?[^\W\d_])"
)
# `Саматов 1992 – Саматов А.Б. …`: the key by which papers cite, before the reference itself.
_KEY = re.compile(
    r"\s*\[?(?P<first>[^\W\d_]+)[^–—=\n/:]{0,60}?\b(?:1[5-9]|20)\d\d[a-zа-в]?\]?\s*[–—=-]\s+(?=(?P=first))"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """Where the reference begins, and the shelf mark in front of it."""

    end: int
    shelf_mark: Span | None = None


def lead(line: str) -> Lead:
    """The list number, bullet, citation key or shelf mark before a reference; `end` is 0 where there is none."""
    at, mark = 0, None
    for pattern in (_BULLET, _PHRASE, _NUMBER, _KEY, _SHELF):
        if (found := pattern.match(line, at)) and found.end() < len(line):
            at = found.end()
            mark = Span(*found.span("mark")) if pattern is _SHELF else mark
    return Lead(at, mark)
