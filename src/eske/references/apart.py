"""What stands in a reference without being a part of the description: numbers, addresses, notes?"""

import re
from functools import cache

from eske.references.tables import any_of, table
from eske.text.span import Span

# What was set apart: its kind, and where its words stand.
Noted = list[tuple[str, Span]]

_HINT = re.compile(r"://|www\.|[\[$€£]|:\s*\d|\((?:in|на)\s", re.IGNORECASE)
_VALUE = re.compile(r".*_value\d?$")
_MARKS = " .,:;–—-"


def set_apart(line: str, start: int) -> tuple[str, Noted]:
    """The line with blanks for what is no part of its description, and what that was, each with its span.

    The kinds: isbn, issn, doi, url, access, online, form, university, language, price, print_run, note.
    """
    if not (_HINT.search(line, start) or _hinting_words().search(line, start)):
        return line, []
    found: Noted = []
    parts: list[str] = []
    at = 0
    for match in _patterns().finditer(line, start):
        groups = {name: value for name, value in match.groupdict().items() if value}
        kind = next(name for name in groups if not _VALUE.match(name))
        inner = next((name for name in groups if _VALUE.match(name)), kind)
        found.append((kind, _trimmed(line, *match.span(inner))))
        parts += [line[at : match.start()], " " * (match.end() - match.start())]
        at = match.end()
    parts.append(line[at:])
    return "".join(parts), found


def _trimmed(line: str, start: int, end: int) -> Span:
    while end > start and line[end - 1] in _MARKS:
        end -= 1
    while start < end and line[start] in _MARKS:
        start += 1
    return Span(start, end)


@cache
def _hinting_words() -> re.Pattern[str]:
    words = table("words", "apart")
    hints = [
        *words["counted"],
        *words["notes"],
        *words["looked"],
        *words["forms"],
        "ISBN",
        "ISSN",
        "doi",
        "тираж",
        "цена",
    ]
    return re.compile(rf"(?<!\w)(?:{any_of(hints)})(?!\w)|\((?:{any_of(words['bindings'])})\b", re.IGNORECASE)


@cache
def _patterns() -> re.Pattern[str]:
    words = {name: any_of(value) for name, value in table("words", "apart").items()}
    resolver = r"https?://(?:dx\.)?doi\.org/"
    price = rf"\d+(?:[.,]\d\d(?!\d))?\s*(?:{words['money']})\b\.?(?:\s*\d+\s*к(?:оп)?\b\.?)?|\d+[.,]\d\d(?!\d)"
    rows = (
        (
            "isbn",
            r"ISBN(?:-1[03])?:?\s*(?P<isbn_value>[\dXxХх][\d‐–‑ -]{7,16}[\dXxХх])(?:\s*\([^()]{1,20}\))?"
            rf"(?:\s*:\s*{price}|\s*:\s*\d+\s*т\b\.?)?",
        ),
        ("issn", r"(?:[ep]-?)?ISSN:?\s*(?P<issn_value>\d{4}\s*[-–‑]\s*\d{3}[\dXxХх])"),
        (
            "doi",
            rf"(?:{resolver}|(?:(?:{words['addresses']})\s*:?\s*)?\bdoi\s*[:.]?\s*(?:{resolver})?)"
            r"(?P<doi_value>10\.\d{4,9}/\S+(?:(?<=-)\s\d\S+)*)",
        ),
        (
            "url",
            rf"(?:(?:{words['addresses']})\s*:?\s*|retrieved\s[^.:()]{{5,30}}\sfrom:?\s*)?"
            r"\(?<?(?P<url_value>(?:https?|ftp)://[^\s)>\]]+(?:\s/[^\s)>\]]+)*|www\.[^\s)>\]]+)>?\)?",
        ),
        (
            "access",
            rf"\((?:{words['looked']}|[\w.]+\s\[abgerufen)[^()]*\)|\[(?:{words['looked']})[^\]]*\]"
            rf"|\b(?:{words['looked']})\s*:?\s+(?:\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}}|\d\d)"
            rf"|[^.;()\[\]]{{5,30}}(?:\.?\s\d{{4}})?(?=[.;]|$))",
        ),
        # APA style: `[Doctoral dissertation, Karatau University]`.
        ("university", r"\[[^\[\],]*\b(?:dissertation|thesis),\s*(?P<university_value>[^\[\]]+)\]"),
        ("online", r"\[(?:интернет|internet|online)\]"),
        (
            "form",
            rf"\[(?:{words['forms']})[^\[\]]{{0,40}}\]|\[[^\[\],]*\b(?:dissertation|thesis)\]"
            rf"|\b(?:{words['forms']})\s*(?:\([^()]*\)\s*)?:\s*(?:{words['media']})\w*",
        ),
        (
            "language",
            r"\((?:in|на)\s+(?P<language_value>[^\W\d_]{3,8})\.?(?:\s+яз\.?)?\)|\[in\s+(?P<language_value2>[a-z]+)\]",
        ),
        (
            "price",
            rf"[;:,]?\s*[$€£]\s?\d+[.,]\d\d(?:\s*\([a-z]+\))?|\((?:{words['bindings']})\.?\)(?:\s*:\s*(?:{price}))?"
            rf"|\s:\s*(?:{price}|б\.?\s?[цбк]\b\.?)",
        ),
        ("print_run", rf"\[?(?:Тираж:?\s*)?\d[\d ]{{0,6}}\s*(?:{words['counted']})\b\.?\]?|Тираж:?\s*\d[\d ]*"),
        ("note", rf"[–—-]\s*(?:{words['notes']})\b(?:(?!\s-\s)[^–—])*"),
    )
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in rows), re.IGNORECASE)
