"""Where in its volume, issue and pages does a part stand?"""

import re

# Level by level, parted by a colon, and the first page behind "<" (MARC 21, 773 $q).
_EXACT = re.compile(r"(?P<volume>[^:<]*)(?::(?P<issue>[^:<]*))?(?:<(?P<pages>[^:<]*))?")
_NUMBER = r"\d+(?:\s?[/–-]\s?\d+)*(?:\s?\(\d+(?:[/–-]\d+)*\))?"
_VOLUME = re.compile(rf"(?<!\w)(?:(?:Т|т|Том|том|Vol|vol|V|Bd|Кн|кн)\.?\s?{_NUMBER}|\d+-(?:т|том|кітап)\b\.?)")
_ISSUE = re.compile(rf"(?<!\w)(?:№|N[or]?\.?|Вып\.?|вып\.?|Ч\.|ч\.)\s?{_NUMBER}")
_PAGES = re.compile(
    r"(?<!\w)(?:С|с|стр|Б|б|бет|P|p|pp|S)\.?\s?(?P<pages>\d+(?:\s?[–-]\s?\d+)?(?:,\s?\d+(?:[–-]\d+)?)*)"
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


def numbers_in(text: str) -> dict[str, str]:
    """Volume, issue, pages and year in words such as `Т. 2, № 3 (1995), с. 12–20`, as far as they can be told."""
    found: dict[str, str] = {}
    for name, pattern in (("pages", _PAGES), ("issue", _ISSUE), ("volume", _VOLUME), ("year", _YEAR)):
        if match := pattern.search(text):
            found[name] = match.groupdict().get(name, match.group())
            text = text[: match.start()] + " ; " + text[match.end() :]
    return found


def enumeration(volume: str | None, issue: str | None, pages: str | None) -> str | None:
    """The same as `volume:issue<pages`; None where there is none of them or the marks occur in one."""
    if not (volume or issue or pages) or any(
        mark in (value or "") for value in (volume, issue, pages) for mark in ":<"
    ):
        return None
    return (volume or "") + (f":{issue}" if issue else "") + (f"<{pages}" if pages else "")


def of_enumeration(text: str) -> dict[str, str]:
    """Volume, issue and pages of `enumeration`."""
    match = _EXACT.fullmatch(text)
    return (
        {name: value.strip() for name, value in match.groupdict().items() if value and value.strip()} if match else {}
    )
