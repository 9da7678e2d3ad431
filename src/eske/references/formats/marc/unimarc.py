"""What do the fields of UNIMARC and RUSMARC say that a table cannot tell, and how are they written?"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from eske.references.formats.kinds import PARTS, kind_of_code
from eske.references.formats.languages import language_of_code, marc_code
from eske.references.formats.marc.crosswalk import Dialect, Said, dialect, genre_of, in_host, take
from eske.references.formats.marc.numbering import numbers_in
from eske.references.formats.marc.roles import role_word
from eske.references.formats.marc.text import TextField, made
from eske.references.formats.names import inverted, parted
from eske.references.formats.numbers import bare_number, doi_of, further, identified
from eske.references.model import Contributor, Reference
from eske.references.roles import function_code

_SUBJECTS = ("600", "601", "602", "605", "606", "607")
_BODIES = ("710", "711", "712")


def title(part: TextField, volume: str) -> Said:
    """The first title is the title; of several statements of responsibility one is made, as ISBD has it.

    `volume` are the letters of what names a volume.
    """
    said: Said = [("title", value) for value in part.all("a")[:1]]
    said += [("parallel_titles", value) for value in part.all("d")]
    for name, codes, between in (("subtitle", "e", " : "), ("responsibility", "fg", " ; "), ("volume", volume, ", ")):
        if values := [value.strip() for code, value in part.parts if code in codes and value.strip()]:
            said.append((name, between.join(values)))
    return said


def _title(part: TextField, _: bool) -> Said:
    return title(part, volume="hiv")


def _publication(part: TextField, _: bool) -> Said:
    """214 also names who printed the thing and who has the rights; only its second indicator 0 is the publication."""
    return ROWS.say(part) if part.marks[1:2] in ("0", " ", "") else []


def series(part: TextField, _: bool) -> Said:
    """The series with the number in it."""
    parts = filter(None, (part.first("a"), part.first("v")))
    return [("series", " ; ".join(parts))] if part.first("a") else []


def person(part: TextField, _: bool) -> Said:
    """Somebody with the parts of the name: entry element, the rest of it, which `g` gives in full."""
    family, given = part.first("a").rstrip(" ,"), part.first("g") or part.first("b")
    default = "contributor" if part.tag.endswith("2") else "author"
    roles = list(dict.fromkeys(role_word(word) for word in part.all("4"))) or [default]
    dates = part.first("f") or None
    return [("contributors", parted(family, given, role, dates)) for role in roles] if family else []


def body(part: TextField, _: bool) -> Said:
    """A body with its parts, from the largest."""
    name = ". ".join(part.all("a")[:1] + part.all("b"))
    default = "contributor" if part.tag == "712" else "author"
    roles = list(dict.fromkeys(role_word(word) for word in part.all("4"))) or [default]
    return [("contributors", Contributor(name, role, is_body=True)) for role in roles] if name else []


def _coded(part: TextField, _: bool) -> Said:
    coded = part.first("a")
    return [("year?", coded[9:13])] if coded[9:13].isdigit() else []


def _language(part: TextField, _: bool) -> Said:
    return [("language", language) for code in part.all("a")[:1] if (language := language_of_code(code))]


def subject(part: TextField, codes: str) -> Said:
    """A heading with its subdivisions, from the largest; `codes` are the letters of its parts."""
    values = [value.strip() for code, value in part.parts if code and code in codes and value.strip()]
    return [("topics", " -- ".join(values))] if values else []


def _subject(part: TextField, _: bool) -> Said:
    return subject(part, "abcdxyz")


def number(part: TextField, _: bool) -> Said:
    """The number of a book (field 10) or of a serial, without binding and price."""
    scheme = "isbn+" if part.tag.lstrip("0") == "10" else "issn+"
    return [(scheme, bare_number(value)) for value in part.all("a")[:1]]


def _identifier(part: TextField, _: bool) -> Said:
    value, scheme = part.first("a"), part.first("2").casefold()
    if doi := doi_of(value):
        return [("doi+", doi)]
    return [(f"{scheme}+", value)] if scheme and value else []


def _genre(part: TextField, _: bool) -> Said:
    kind = kind_of_code(part.first("a"), "genre")
    return [("kind!", kind)] if kind else []


def _sequence(part: TextField, _: bool) -> Said:
    return [("issue?", part.first("a"))] if part.first("a") else []


def _host(part: TextField, _: bool) -> Said:
    """The set (461) or the piece (463) of which this is a part: embedded fields behind `$1`, or a title in `$t`."""
    said: Said = []
    inner = ""
    for code, value in part.parts:
        if code == "1":
            inner = value[:3]
        elif (name := _IN_HOST.get((inner, code))) and value.strip():
            said.append((f"{part.tag} {name}", value.strip()))
    return said


_IN_HOST = {
    ("200", "a"): "title",
    ("200", "v"): "number",
    ("", "t"): "title",
    ("", "v"): "number",
    ("210", "d"): "year",
    ("011", "a"): "issn",
    ("", "x"): "issn",
}


def _finish(found: dict[str, Any]) -> None:
    found["kind"] = found.pop("kind!", found["kind"])
    whole, piece = _found_in(found, "461"), _found_in(found, "463")
    if found["kind"] in PARTS or not whole:
        _as_part(found, whole, piece)
    else:
        _as_volume(found, whole)
    take(found, "year", "year?")
    take(found, "issue", "issue?")
    if issn := whole.get("issn") or piece.get("issn"):
        found.setdefault("issn+", []).append(issn)
    identified(found)


def _found_in(found: dict[str, Any], tag: str) -> dict[str, str]:
    return {key[4:]: found.pop(key) for key in list(found) if key.startswith(tag)}


def _as_part(found: dict[str, Any], whole: dict[str, str], piece: dict[str, str]) -> None:
    """An article: the set is the journal and the piece its issue; without a set the piece is the book it stands in."""
    found["container"] = whole.get("title") or piece.get("title")
    found["volume"] = found.get("volume") or whole.get("number")
    if whole:
        found["issue"] = found.get("issue") or piece.get("title")
    number = piece.get("number", "")
    found["pages"] = numbers_in(number).get("pages") or number or None
    found["year"] = found.get("year") or piece.get("year") or whole.get("year")


def _as_volume(found: dict[str, Any], whole: dict[str, str]) -> None:
    """A volume of a set: the set gives the title, and what the volume is called is its volume."""
    own = found.get("title")
    parts = dict.fromkeys(filter(None, (whole.get("number") or found.get("volume"), own)))
    found["title"] = whole.get("title") or own
    if found["title"] != own:
        found["volume"] = ". ".join(parts)
    if found["kind"] == "book":
        found["kind"] = "multivolume"


def _others(reference: Reference) -> Iterator[TextField]:
    if reference.language and (code := marc_code(reference.language)):
        yield from made("101", "0 ", [("a", code)])
    if reference.doi:
        yield from made("017", "70", [("a", reference.doi), ("2", "doi")])
    for number in further(reference):
        tag = {"isbn": "010", "issn": "011"}.get(number.scheme)
        yield from made(
            tag or "017", "  " if tag else "70", [("a", number.value), ("2", None if tag else number.scheme)]
        )
    yield from people(reference, function_code)
    if genre := genre_of(reference.kind):
        yield from made("608", "  ", [("a", genre)])
    yield from _host_fields(reference)


def people(reference: Reference, code_of: Any) -> Iterator[TextField]:
    """A field for every contributor: the first author, the other authors, everybody else."""
    main = next((person for person in reference.contributors if person.role == "author"), None)
    for one in reference.contributors:
        last = "0" if one is main else "1" if one.role == "author" else "2"
        code = None if one.role == "contributor" and last == "2" else code_of(one.role)
        if one.is_body:
            yield from made(f"71{last}", "02", [("a", one.as_written), ("4", code)])
        else:
            parts = [("a", one.family or inverted(one)), ("b", one.given), ("f", one.dates), ("4", code)]
            yield from made(f"70{last}", " 1" if one.given else " 0", parts)


def _host_fields(reference: Reference) -> Iterator[TextField]:
    inside = in_host(reference)
    volume, issue = (reference.volume, reference.issue) if inside else (None, None)
    if volume or issue:
        yield from _embedded("461", "2001 ", [("a", reference.container), ("v", volume)])
        yield from _embedded("463", "2000 ", [("a", issue), ("v", reference.pages)])
    else:
        yield from _embedded("463", "2001 ", [("a", reference.container), ("v", reference.pages)])
    if not inside:
        yield from made("207", " 0", [("a", reference.issue)])


def _embedded(tag: str, within: str, parts: list[tuple[str, str | None]]) -> Iterator[TextField]:
    for part in made(tag, " 0", parts):
        yield TextField(tag, " 0", (("1", within), *part.parts))


def _holding(tag: str, row: dict[str, Any]) -> dict[str, Any]:
    return row | {"read": tag == "852", "marks": "  "} if tag in ("852", "899") else row


ROWS: Dialect = dialect("unimarc", {}, None, None)
UNIMARC = dialect(
    "unimarc",
    dict.fromkeys(_SUBJECTS, _subject)
    | dict.fromkeys(("700", "701", "702"), person)
    | dict.fromkeys(_BODIES, body)
    | {"010": number, "011": number, "017": _identifier, "100": _coded, "101": _language, "200": _title}
    | {"207": _sequence, "214": _publication, "225": series, "461": _host, "463": _host, "608": _genre},
    _finish,
    _others,
)
# RUSMARC keeps the shelf mark in its own field of copies.
RUSMARC = replace(UNIMARC, name="rusmarc", rows={tag: _holding(tag, row) for tag, row in UNIMARC.rows.items()})
