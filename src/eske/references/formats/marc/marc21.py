"""What do the fields of MARC 21 say that a table cannot tell, and how are they written?"""

import re
from collections.abc import Iterator
from typing import Any

from eske.references.formats.kinds import kind_of_code
from eske.references.formats.languages import language_of_code, marc_code
from eske.references.formats.marc.crosswalk import Dialect, Said, dialect, genre_of, in_host, take
from eske.references.formats.marc.numbering import enumeration, numbers_in, of_enumeration
from eske.references.formats.marc.roles import role_word
from eske.references.formats.marc.text import TextField, made
from eske.references.formats.names import inverted, named
from eske.references.formats.numbers import bare_number, further, identified
from eske.references.model import Contributor, Reference
from eske.references.roles import relator, role_of

_SUBJECTS = ("600", "610", "611", "630", "648", "650", "651")
_MARKS = ("/", ":", ";", "=", ",", ".")
_MARK = re.compile(r"\s*[/:;=,]$")
# A full stop that ends an area of ISBD, behind a word or a figure; one behind a few letters shortens them.
_STOP = re.compile(r"(?<=[^\W\d_]{4})\.$|(?<=\d)\.$")


def _bare(value: str, punctuated: bool) -> str:
    """The value without the mark of ISBD that leads to the next, where marks are part of the values."""
    value = value.strip()
    return _STOP.sub("", _MARK.sub("", value)) if punctuated and value[-1:] in _MARKS else value


def _by_table(part: TextField, punctuated: bool) -> Said:
    return [(name, _bare(value, punctuated)) for name, value in _MARC21_ROWS.say(part)]


def _title(part: TextField, punctuated: bool) -> Said:
    """Behind ` = ` stands the title in another language; numbers and names of parts are the volume."""
    said: Said = []
    parallel = False
    for code, value in part.parts:
        bare = _bare(value, punctuated)
        if code == "b" and punctuated and (parallel or " = " in bare):
            first, *others = re.split(r"\s+=\s+", bare)
            said += [("parallel_titles", first)] if parallel else [("subtitle", first)]
            said += [("parallel_titles", other) for other in others]
        elif name := {"a": "title", "b": "subtitle", "c": "responsibility"}.get(code):
            said.append((name, bare))
        parallel = value.rstrip().endswith("=")
    if volume := ", ".join(_bare(value, punctuated) for code, value in part.parts if code in ("n", "p")):
        said.append(("volume", volume))
    return [(name, value) for name, value in said if value]


def _other_title(part: TextField, punctuated: bool) -> Said:
    is_parallel = part.marks[1:2] == "1"
    return [("parallel_titles", _bare(value, punctuated)) for value in part.all("a")] if is_parallel else []


def _publication(part: TextField, punctuated: bool) -> Said:
    """264 also names who printed the thing and who has the rights; only its second indicator 1 is the publication."""
    return _by_table(part, punctuated) if part.marks[1:2] in ("1", " ", "") else []


def _series(part: TextField, punctuated: bool) -> Said:
    title = _bare(part.first("a"), punctuated)
    number = _bare(part.first("v"), punctuated)
    return [("series", " ; ".join(filter(None, (title, number))))] if title else []


def _person(part: TextField, punctuated: bool) -> Said:
    name = _bare(part.first("a"), punctuated)
    dates = part.first("d").strip(" ,.") or None
    default = "author" if part.tag in ("100", "110", "111") else "contributor"
    roles = [role_of(code.rpartition("/")[2]) for code in part.all("4")] or [role_word(word) for word in part.all("e")]
    is_body = part.tag[1:] != "00"
    if is_body:
        name = ". ".join(filter(None, (name.removesuffix("."), *(_bare(value, True) for value in part.all("b")))))
    roles = list(dict.fromkeys(roles)) or [default]
    return [("contributors", named(name, role, is_body=is_body, dates=dates)) for role in roles] if name else []


def _coded(part: TextField, _: bool) -> Said:
    """The year and the language among the coded characters of field 008, for records that tell them nowhere else."""
    coded = part.first("") and part.parts[0][1]
    said: Said = [("language?", language)] if (language := language_of_code(coded[35:38])) else []
    return [*said, ("year?", coded[7:11])] if coded[7:11].isdigit() else said


def _language(part: TextField, _: bool) -> Said:
    return [("language", language) for code in part.all("a")[:1] if (language := language_of_code(code[:3]))]


def _subject(part: TextField, punctuated: bool) -> Said:
    values = [_bare(value, punctuated) for code, value in part.parts if code in "abcdxyz" and value.strip()]
    return [("topics", " -- ".join(values))] if values else []


def _number(part: TextField, _: bool) -> Said:
    return [("isbn+" if part.tag == "020" else "issn+", bare_number(value)) for value in part.all("a")[:1]]


def _identifier(part: TextField, _: bool) -> Said:
    scheme = part.first("2").casefold()
    return [(f"{scheme}+", part.first("a"))] if scheme and part.first("a") else []


def _genre(part: TextField, _: bool) -> Said:
    kind = kind_of_code(part.first("a"), "genre")
    return [("kind!", kind)] if kind else []


def _thesis(_: TextField, __: bool) -> Said:
    return [("kind!", "thesis")]


def _host(part: TextField, punctuated: bool) -> Said:
    said: Said = [("container", _bare(part.first("t"), punctuated))] if part.first("t") else []
    if part.first("x"):
        said.append(("issn+", part.first("x")))
    exact = of_enumeration(part.first("q"))
    numbers = exact or numbers_in(" ".join(part.all("g")))
    return [*said, *((f"host {name}", value) for name, value in numbers.items())]


def _finish(found: dict[str, Any]) -> None:
    found["kind"] = found.pop("kind!", found["kind"])
    take(found, "year", "host year", "year?")
    take(found, "language", "language?")
    take(found, "issue", "host issue", "issue?")
    take(found, "volume", "host volume")
    take(found, "pages", "host pages")
    if found["kind"] == "chapter" and (found.get("issue") or found.get("issn+")):
        found["kind"] = "article"
    identified(found)


def _others(reference: Reference) -> Iterator[TextField]:
    main = next((person for person in reference.contributors if person.role == "author"), None)
    for person in reference.contributors:
        yield from _person_field(person, "1" if person is main else "7")
    if reference.language and (code := marc_code(reference.language)):
        yield from made("041", "0 ", [("a", code)])
    for title in reference.parallel_titles:
        yield from made("246", "31", [("a", title)])
    if reference.doi:
        yield from made("024", "7 ", [("a", reference.doi), ("2", "doi")])
    for number in further(reference):
        tag = {"isbn": "020", "issn": "022"}.get(number.scheme)
        yield from made(
            tag or "024", "  " if tag else "7 ", [("a", number.value), ("2", None if tag else number.scheme)]
        )
    if genre := genre_of(reference.kind):
        yield from made("655", " 4", [("a", genre)])
    yield from _host_field(reference)


def _person_field(person: Contributor, first: str) -> Iterator[TextField]:
    given = f"{first}10" if person.is_body else f"{first}00"
    marks = "2 " if person.is_body else "1 " if person.given else "0 "
    code = None if person.role == "contributor" and first == "7" else relator(person.role)
    yield from made(given, marks, [("a", inverted(person)), ("d", person.dates), ("4", code)])


def _host_field(reference: Reference) -> Iterator[TextField]:
    inside = in_host(reference)
    volume, issue = (reference.volume, reference.issue) if inside else (None, None)
    numbers = [("g", value) for value in (volume, issue, reference.pages)]
    exact = enumeration(volume, issue, reference.pages)
    yield from made("773", "0 ", [("t", reference.container), *numbers, ("q", exact)])
    if not inside:
        yield from made("362", "0 ", [("a", reference.issue)])


def _sequence(part: TextField, punctuated: bool) -> Said:
    return [("issue?", _bare(part.first("a"), punctuated))] if part.first("a") else []


_PEOPLE = dict.fromkeys(("100", "110", "111", "700", "710", "711"), _person)
_MARC21_ROWS: Dialect = dialect("marc21", {}, None, None)
MARC21 = dialect(
    "marc21",
    dict.fromkeys(_MARC21_ROWS.rows, _by_table)
    | dict.fromkeys(_SUBJECTS, _subject)
    | _PEOPLE
    | {"008": _coded, "020": _number, "022": _number, "024": _identifier, "041": _language, "245": _title}
    | {"246": _other_title, "264": _publication, "362": _sequence, "440": _series, "490": _series, "502": _thesis}
    | {"655": _genre, "773": _host, "830": _series},
    _finish,
    _others,
)
