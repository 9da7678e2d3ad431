"""Which shapes do the numbered parts of a reference have: years, dates, volumes, issues, pages, extents, editions?"""

import re
from functools import cache

from eske.references.tables import any_of, table

# A scanned nought is often the letter.
YEAR = r"(?:1[5-9]|2[0ОO])[\dОO]{2}"
YEARS = rf"{YEAR}(?:\s*[-–—/]\s*(?:{YEAR}|\d\d(?!\d)))?"
YEAR_WORD = r"(?:\s*(?:гг|г|жж|ж|рр|р|жыл|год|рік|й)\b\.?)?"
_NUMBER = r"(?:\d{1,5}[а-гa-d]?|[IVXLCІХ1]+)"
_NUMBERS = rf"\[?{_NUMBER}(?:\s*[-–—/,&]+\s*{_NUMBER})*\]?"
_ORDINAL = r"(?:\s*[-–—]?\s*(?:нші|інші|ыншы|ншы|ші|шы|ое|ое|ая|ой|ге|е|я|й|і|st|nd|rd|th)\b\.?)?"


@cache
def shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Kind and pattern of the whole piece, in the order in which they are tried."""
    return tuple(
        (kind, re.compile(rf"(?:{pattern})[.\s]*$", re.IGNORECASE if free else 0)) for kind, pattern, free in _rows()
    )


def _rows() -> tuple[tuple[str, str, bool], ...]:
    volumes, issues, pages = (table("words", name) for name in ("volumes", "issues", "pages"))
    month = any_of(table("words", "months")["names"])
    edition, addition, ordinal = (any_of(table("words", "editions")[k]) for k in ("words", "additions", "ordinals"))
    picture = any_of(table("words", "physical")["illustrations"])
    leaves = (
        rf"(?:[IVXLCІХivxl]+\s*[,+]\s*)?\d{{1,4}}(?:\s*[,+]\s*\[?\d{{1,3}}\]?)*\s*(?:{any_of(pages['extent'])})\b\.?"
    )
    return (
        ("year", rf"[\[(]?(?:©|[cс](?=\d))?\s*{YEARS}[a-zа-в]?\??[)\]]?\??{YEAR_WORD}", False),
        (
            "date",
            rf"(?:{YEAR}{YEAR_WORD}\W+)?\d{{1,2}}[\s.]*(?:{month})\b[\s.,]*(?:{YEAR})?{YEAR_WORD}(?:\(№?\s*\d+\))?",
            True,
        ),
        (
            "date",
            rf"\(?(?:{YEAR}\W+)?(?:{month})\b[\s.]*(?:\d{{1,2}}\b(?:-\w+)?)?[\s,]*(?:{YEAR})?{YEAR_WORD}\)?",
            True,
        ),
        ("date", rf"\d{{1,2}}[./]\d{{1,2}}[./]{YEAR}{YEAR_WORD}|(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])", False),
        ("volume", rf"\[?(?:{any_of(volumes['before'])})\b\.?\s*{_NUMBERS}\]?", False),
        ("volume", rf"\[?{_NUMBERS}{_ORDINAL}\s*[-–—]?\s*(?:{any_of(volumes['behind'])})\b\]?", False),
        ("issue", rf"(?:{any_of(issues['before'])})\.?\s*{_NUMBERS}(?:\s*\([^()]*\))?(?:\s*[-–]\s*\d+)?", False),
        ("issue", rf"{_NUMBERS}{_ORDINAL}\s*[-–—]?\s*(?:{any_of(issues['behind'])})\b|\(\d{{1,4}}\)", False),
        (
            "pages",
            rf"\(?(?:{any_of(pages['before'])})\b\.?\s*\[?\d{{1,5}}(?:[-–—,;\s]+\d{{1,5}})*\]?(?:\s*об\b)?\.?\)?",
            False,
        ),
        ("pages", rf"\d{{1,5}}\s*[-–—]\s*(?:\d{{1,5}}\s*[-–—]?\s*)?(?:{any_of(pages['behind'])})\b", False),
        ("edition", rf"\[?\d{{1,2}}{_ORDINAL}\s*[-–—]?\s*(?:{edition})\b.*", True),
        ("edition", rf"\[?(?:{edition})\b\.?\s*\d{{1,2}}{_ORDINAL}(?:[.,]\s*(?:{addition}).*)?", True),
        ("extent", rf"\[?~?{leaves}\]?(?:[\s.,]+(?:с\s+)?(?:{picture})\b\.?)*", False),
        ("number", rf"(?:{_NUMBER}|[IVXLC]+[-–—][IVXLC]+)(?:\s*\(\s*[^()]{{1,24}}\s*\))?(?:\s*/\s*\d+)?", False),
        ("range", r"e?(?:\d{1,5}|[ivxl]+)\s*[-–—]\s*e?(?:\d{1,5}|[ivxl]+)", False),
        ("physical", r"\d{1,3}(?:[xх×]\d{1,3})?\s*(?:см|cm|мм|mm)", False),
        ("edition", rf"(?:{ordinal})\s+(?:{edition})\b", True),
        ("edition", rf"(?:{addition})\b.{{0,30}}", True),
        ("physical", rf"(?:{picture})\b.{{0,25}}", True),
    )


@cache
def leading_extent() -> re.Pattern[str]:
    """An extent at the beginning of other words: an annotation is glued on behind it."""
    units = any_of(table("words", "pages")["extent"])
    return re.compile(rf"(?P<extent>\d{{1,4}}(?:\s*,\s*\[\d+\])?\s*(?:{units})\.)\s*(?=[^\W\d_])")


@cache
def tail() -> re.Pattern[str]:
    """A year, issue, volume, page or extent at the end of other words, parted from them by a blank or by nothing."""
    volumes, issues, pages = (table("words", name) for name in ("volumes", "issues", "pages"))
    leaves = rf"\d{{1,4}}\s*(?:{any_of(pages['extent'])})\b\.?"
    return re.compile(
        rf"(?:(?:(?<=\s)(?<!\bв\s)(?<!\bза\s)(?<!\bот\s)(?<!\bдо\s)(?<!\bс\s)(?<!\bin\s)(?<!\bof\s)(?<!\bfor\s)|(?<=[^\W\d_])){YEARS}(?:\s*[гж]\b\.?)?|№\s*{_NUMBERS}|(?<=\s)(?:{any_of(issues['before'])})\.?\s*{_NUMBERS}(?:\s*\([^()]*\))?"
        rf"|(?:(?<=[\s»”\"])|(?<=[a-zа-я])(?=[A-ZТ]))(?:{any_of(volumes['before'])})\.?\s*{_NUMBERS}|(?<=\s)(?<![ВвУуB]\s)(?<!in\s){_NUMBERS}\s*[-–—]\s*(?:{any_of(volumes['behind'])})"
        rf"|(?<=\s)(?:{any_of(pages['before'])})\.?\s*\d+(?:\s*[-–—]\s*\d+)?|(?<=\s)(?<![ВвУуB]\s)(?<!in\s){leaves})[.\s]*$"
    )
