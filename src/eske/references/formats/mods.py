"""How is MODS read and written?"""

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.kinds import code_of_kind, kind_of_code
from eske.references.formats.languages import language_of_code, marc_code
from eske.references.formats.losses import Losses
from eske.references.formats.numbers import further, identified
from eske.references.formats.problem import Problem
from eske.references.formats.xml_pieces import below, element, entries, parse, said, text, texts
from eske.references.model import Contributor, Reference
from eske.references.roles import ROLES, relator, role_of

NAMESPACE = "http://www.loc.gov/mods/v3"
HEAD = f'<?xml version="1.0" encoding="UTF-8"?>\n<modsCollection xmlns="{NAMESPACE}" version="3.8">\n'.encode()
FOOT = b"</modsCollection>\n"


def read(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file of MODS, alone or in a collection."""
    return entries(file, "mods", format_name, reference_of)


def reference_of(mods: Any) -> Reference:
    """What one element of MODS says."""
    found: dict[str, Any] = {
        "kind": next(filter(None, (kind_of_code(g, "mods") for g in texts(mods, "genre"))), "book")
    }
    _titles(mods, found)
    found["contributors"] = tuple(person for name in below(mods, "name") for person in _people(name))
    origin = below(mods, "originInfo")
    found["places"] = tuple(said(term) for one in origin for term in below(one, "place", "placeTerm") if _is_text(term))
    found["publishers"] = tuple(value for one in origin for value in texts(one, "publisher"))
    for name, key in (("year", "dateIssued"), ("edition", "edition")):
        found[name] = next((value for one in origin for value in texts(one, key)), None)
    found["language"] = next(filter(None, map(language_of_code, texts(mods, "language", "languageTerm"))), None)
    for name, path in (
        ("extent", ("physicalDescription", "extent")),
        ("annotation", ("abstract",)),
        ("shelf_mark", ("location", "shelfLocator")),
        ("url", ("location", "url")),
    ):
        found[name] = next(iter(texts(mods, *path)), None)
    for note in below(mods, "physicalDescription", "note"):
        if (name := note.get("type")) in ("illustrations", "dimensions"):
            found["size" if name == "dimensions" else name] = said(note)
    notes = below(mods, "note")
    found["responsibility"] = next((said(one) for one in notes if _type(one) == "statement of responsibility"), None)
    found["notes"] = tuple(said(one) for one in notes if _type(one) != "statement of responsibility" and said(one))
    found["topics"] = tuple(texts(mods, "subject", "topic") + texts(mods, "subject", "geographic"))
    _related(mods, found)
    for number in below(mods, "identifier"):
        if (scheme := _type(number)) and said(number):
            found.setdefault(f"{scheme}+", []).append(said(number))
    identified(found)
    found["identifiers"] = tuple(found.get("identifiers", ()))
    return Reference("", **found)


def _type(one: Any) -> str:
    return (one.get("type") or "").casefold()


def _is_text(term: Any) -> bool:
    return _type(term) != "code" and bool(said(term))


def _titles(mods: Any, found: dict[str, Any]) -> None:
    parallel: list[str] = []
    for info in below(mods, "titleInfo"):
        title = " ".join(texts(info, "nonSort") + texts(info, "title"))
        if _type(info) == "translated" and title:
            parallel.append(title)
        elif not info.get("type") and "title" not in found:
            found["title"] = title or None
            found["subtitle"] = next(iter(texts(info, "subTitle")), None)
            found["volume"] = ", ".join(texts(info, "partNumber") + texts(info, "partName")) or None
    found["parallel_titles"] = tuple(parallel)


def _people(name: Any) -> Iterator[Contributor]:
    parts = {_type(part): said(part) for part in reversed(below(name, "namePart")) if said(part)}
    terms = [said(term) for term in below(name, "role", "roleTerm")]
    roles = dict.fromkeys(word if (word := term.casefold()) in ROLES else role_of(term) for term in terms)
    known = [role for role in roles if role != "contributor"] or list(roles) or ["contributor"]
    whole = parts.get("", "")
    for role in known:
        if _type(name) in ("corporate", "conference"):
            if body := whole or parts.get("family"):
                yield Contributor(body, role, is_body=True, dates=parts.get("date"))
            continue
        family, _, given = whole.partition(", ")
        family, given = parts.get("family", family), parts.get("given", given)
        if family:
            shown = f"{family}, {given}" if given else family
            yield Contributor(shown, role, family, given or None, dates=parts.get("date"))


def _related(mods: Any, found: dict[str, Any]) -> None:
    """The series, and the thing that this is a part of; its numbers may stand in the part itself."""
    for related in below(mods, "relatedItem"):
        title = next(iter(texts(related, "titleInfo", "title")), None)
        if _type(related) == "series":
            number = texts(related, "titleInfo", "partNumber")
            found["series"] = " ; ".join(filter(None, (title, *number))) or None
        elif _type(related) == "host":
            found["container"] = title
            _part(related, found)
            for number in below(related, "identifier"):
                if _type(number) in ("issn", "isbn"):
                    found.setdefault(f"{_type(number)}+", []).append(said(number))
    _part(mods, found)


def _part(within: Any, found: dict[str, Any]) -> None:
    for part in below(within, "part"):
        for detail in below(part, "detail"):
            if (name := _type(detail)) in ("volume", "issue"):
                found[name] = found.get(name) or next(iter(texts(detail, "number")), None)
        for extent in below(part, "extent"):
            pages = texts(extent, "list") or ["-".join(texts(extent, "start") + texts(extent, "end"))]
            found["pages"] = pages[0] or None


def write(out_entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses) -> None:
    """Write a collection of MODS in UTF-8."""
    out.write(HEAD)
    for number, entry in enumerate(out_entries, start=1):
        record = mods_of(entry.reference)
        out.write(record.encode("utf-8", "replace"))
        losses.written += 1
        losses.note(number, entry.reference, reference_of(parse(record)))
    out.write(FOOT)


def mods_of(reference: Reference) -> str:
    """The element of one reference."""
    return "<mods>\n" + "".join(f"  {part}\n" for part in _elements(reference) if part) + "</mods>\n"


def _elements(reference: Reference) -> Iterator[str]:
    is_part = bool(reference.container)
    yield element(
        "titleInfo",
        text("title", reference.title),
        text("subTitle", reference.subtitle),
        text("partNumber", None if is_part else reference.volume),
    )
    for title in reference.parallel_titles:
        yield element("titleInfo", text("title", title), type="translated")
    yield from map(_name, reference.contributors)
    yield text("genre", code_of_kind(reference.kind, "mods"))
    yield element(
        "originInfo",
        *(element("place", text("placeTerm", place, type="text")) for place in reference.places),
        *(text("publisher", publisher) for publisher in reference.publishers),
        text("dateIssued", reference.year),
        text("edition", reference.edition),
    )
    if reference.language and (code := marc_code(reference.language)):
        yield element("language", text("languageTerm", code, type="code", authority="iso639-2b"))
    yield element(
        "physicalDescription",
        text("extent", reference.extent),
        text("note", reference.illustrations, type="illustrations"),
        text("note", reference.size, type="dimensions"),
    )
    yield text("abstract", reference.annotation)
    yield text("note", reference.responsibility, type="statement of responsibility")
    yield from (text("note", note) for note in reference.notes)
    yield from (element("subject", text("topic", topic)) for topic in reference.topics)
    yield from _relations(reference)
    for scheme in ("isbn", "issn", "doi"):
        yield text("identifier", getattr(reference, scheme), type=scheme)
    yield from (text("identifier", number.value, type=number.scheme) for number in further(reference))
    yield element("location", text("shelfLocator", reference.shelf_mark), text("url", reference.url))


def _name(person: Contributor) -> str:
    role = element("role", text("roleTerm", relator(person.role), type="code", authority="marcrelator"))
    dates = text("namePart", person.dates, type="date")
    if person.is_body:
        return element("name", text("namePart", person.as_written), dates, role, type="corporate")
    if not person.family:
        return element("name", text("namePart", person.as_written), dates, role, type="personal")
    family, given = text("namePart", person.family, type="family"), text("namePart", person.given, type="given")
    return element("name", family, given, dates, role, type="personal")


def _relations(reference: Reference) -> Iterator[str]:
    yield element("relatedItem", element("titleInfo", text("title", reference.series)), type="series")
    part = element(
        "part",
        _detail("volume", reference.volume if reference.container else None),
        _detail("issue", reference.issue),
        element("extent", text("list", reference.pages), unit="pages"),
    )
    if reference.container:
        title = element("titleInfo", text("title", reference.container))
        yield element("relatedItem", title, part, type="host")
    else:
        yield part


def _detail(name: str, number: str | None) -> str:
    return element("detail", text("number", number), type=name)
