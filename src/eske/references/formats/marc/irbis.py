"""What do the fields of IRBIS64 say that a table cannot tell, and how are they written?

Its fields follow RUSMARC with letters of its own and without indicators; fields of one value have no letters at all.
"""

import re
from collections.abc import Iterator
from typing import Any

from eske.references.formats.kinds import code_of_kind, kind_of_code
from eske.references.formats.languages import language_of_code, marc_code
from eske.references.formats.marc.crosswalk import Dialect, Said, dialect, in_host, take
from eske.references.formats.marc.text import TextField, made
from eske.references.formats.marc.unimarc import body, number, people, person, series, subject, title
from eske.references.formats.numbers import doi_of, further, identified
from eske.references.model import Reference
from eske.references.roles import ROLES, function_code

_ALL_FIGURES = re.compile(r"\d+")


def _title(part: TextField, _: bool) -> Said:
    return title(part, volume="v")


def _extent(part: TextField, _: bool) -> Said:
    """The figure and its unit stand apart; pages, where no unit is told."""
    said = [(name, value) for name, value in ROWS.say(part) if name != "extent"]
    extent, unit = part.first("a"), part.first("1")
    if extent and (unit or _ALL_FIGURES.fullmatch(extent)):
        extent = f"{extent} {unit or 'с.'}"
    return [*said, ("extent", extent)] if extent else said


def _language(part: TextField, _: bool) -> Said:
    code = part.first("") or part.first("a")
    return [("language", language)] if (language := language_of_code(code)) else []


def _subject(part: TextField, _: bool) -> Said:
    return subject(part, "abcdefgo")


def _link(part: TextField, _: bool) -> Said:
    """An address, or the name of a file in the library, which is none for anybody else."""
    address = part.first("i")
    if doi := doi_of(address):
        return [("doi+", doi)]
    return [("url", address)] if address else []


def _worksheet(part: TextField, _: bool) -> Said:
    kind = kind_of_code(part.first(""), "irbis")
    return [("kind!", kind)] if kind else []


def _whole(part: TextField, _: bool) -> Said:
    """What all volumes of a set have in common; its title is that of the thing, whose own title names the volume."""
    names = {"c": "whole title", "e": "whole subtitle", "f": "whole responsibility"}
    return [(names[code], value.strip()) for code, value in part.parts if code in names and value.strip()]


def _host(part: TextField, _: bool) -> Said:
    names = {"c": "container", "v": "host volume", "h": "host issue", "s": "host pages", "j": "host year"}
    return [(names[code], value.strip()) for code, value in part.parts if code in names and value.strip()]


def _issue(part: TextField, _: bool) -> Said:
    return [("issue", part.first(""))] if part.first("") else []


def _finish(found: dict[str, Any]) -> None:
    found["kind"] = found.pop("kind!", found["kind"])
    if whole := found.pop("whole title", None):
        own = found.get("title")
        found["volume"] = ". ".join(dict.fromkeys(filter(None, (found.get("volume"), own)))) or None
        found["title"] = whole
    for name in ("subtitle", "responsibility"):
        if value := found.pop(f"whole {name}", None):
            found[name] = value
    for name in ("volume", "issue", "pages", "year"):
        take(found, name, f"host {name}")
    if found["kind"] == "article" and found.get("container") and not (found.get("volume") or found.get("issue")):
        found["kind"] = "chapter"
    identified(found)


def _others(reference: Reference) -> Iterator[TextField]:
    yield from made("920", "", [("", code_of_kind(reference.kind, "irbis"))])
    if reference.language and (code := marc_code(reference.language)):
        yield from made("101", "", [("", code)])
    if reference.doi:
        yield from made("951", "", [("i", f"https://doi.org/{reference.doi}")])
    for one in further(reference):
        if tag := {"isbn": "10", "issn": "11"}.get(one.scheme):
            yield from made(tag, "", [("a", one.value)])
    for part in people(reference, _role_code):
        yield part._replace(marks="")
    inside = in_host(reference)
    volume, issue = (reference.volume, reference.issue) if inside else (None, None)
    yield from made("463", "", [("c", reference.container), ("v", volume), ("h", issue), ("s", reference.pages)])
    if not inside:
        yield from made("936", "", [("", reference.issue)])


def _role_code(role: str) -> str:
    """The code and the Russian word, as the lists of IRBIS64 have them."""
    words = {"compiler": "сост.", "editor": "ред.", "translator": "пер.", "illustrator": "худож.", "author": "авт."}
    return f"{function_code(role)} {words[role]}" if role in words else function_code(role if role in ROLES else "")


ROWS: Dialect = dialect("irbis", {}, None, None)
IRBIS = dialect(
    "irbis",
    dict.fromkeys(("600", "606", "607"), _subject)
    | dict.fromkeys(("700", "701", "702"), person)
    | dict.fromkeys(("710", "711", "712"), body)
    | {"10": number, "11": number, "101": _language, "200": _title, "215": _extent, "225": series, "461": _whole}
    | {"463": _host, "920": _worksheet, "936": _issue, "951": _link},
    _finish,
    _others,
)
