"""How is Dublin Core read from and written to XML?"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.kinds import code_of_kind, kind_of_code
from eske.references.formats.languages import language_of_code
from eske.references.formats.losses import Losses
from eske.references.formats.names import inverted, named
from eske.references.formats.numbers import doi_of, further, identified
from eske.references.formats.problem import Problem
from eske.references.formats.xml_pieces import entries, parse, text, texts
from eske.references.model import Contributor, Reference

OAI = "http://www.openarchives.org/OAI/2.0/oai_dc/"
ELEMENTS = "http://purl.org/dc/elements/1.1/"
HEAD = f'<?xml version="1.0" encoding="UTF-8"?>\n<records xmlns:oai_dc="{OAI}" xmlns:dc="{ELEMENTS}">\n'.encode()
FOOT = b"</records>\n"
_NUMBER = re.compile(r"(?:urn:)?(?P<scheme>isbn|issn)[:\s]\s*(?P<value>.+)", re.IGNORECASE)

_PEOPLE = (("creator", "author"), ("contributor", "contributor"))


def read(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file: elements `dc` of OAI-PMH, or descriptions of RDF."""
    return entries(file, "dc|Description", format_name, reference_of)


def reference_of(dc: Any) -> Reference:
    """What one element says; a title behind the first is parallel, a description behind the first is a note."""
    found: dict[str, Any] = {"kind": next(filter(None, (kind_of_code(t, "dc") for t in texts(dc, "type"))), "book")}
    titles = texts(dc, "title")
    title, _, subtitle = (titles[0] if titles else "").partition(" : ")
    found |= {"title": title.strip() or None, "subtitle": subtitle.strip() or None}
    found["parallel_titles"] = tuple(titles[1:])
    found["contributors"] = tuple(
        _person(name, role)
        for key, role in (("creator", "author"), ("contributor", "contributor"))
        for name in texts(dc, key)
    )
    found["publishers"] = tuple(texts(dc, "publisher"))
    found["topics"] = tuple(texts(dc, "subject"))
    descriptions = texts(dc, "description")
    found |= {"annotation": next(iter(descriptions), None), "notes": tuple(descriptions[1:])}
    for key, name in (("date", "year"), ("format", "extent"), ("source", "container")):
        found[name] = next(iter(texts(dc, key)), None)
    found["language"] = next(filter(None, map(language_of_code, texts(dc, "language"))), None)
    for value in texts(dc, "identifier"):
        _identifier(value, found)
    identified(found)
    found["identifiers"] = tuple(found.get("identifiers", ()))
    return Reference("", **found)


def _person(name: str, role: str) -> Contributor:
    return Contributor(name[:-1].strip(), role, is_body=True) if name.endswith(",") else named(name, role)


def _identifier(value: str, found: dict[str, Any]) -> None:
    if match := _NUMBER.fullmatch(value):
        found.setdefault(match["scheme"].casefold() + "+", []).append(match["value"])
    elif doi := doi_of(value):
        found.setdefault("doi+", []).append(doi)
    elif value.startswith(("http://", "https://")):
        found.setdefault("url", value)


def write(out_entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses) -> None:
    """Write a list of elements `dc` in UTF-8."""
    out.write(HEAD)
    for number, entry in enumerate(out_entries, start=1):
        lines = "".join(f"  {line}\n" for line in elements_of(entry.reference) if line)
        record = f"<oai_dc:dc>\n{lines}</oai_dc:dc>\n"
        out.write(record.encode("utf-8", "replace"))
        losses.written += 1
        losses.note(number, entry.reference, reference_of(parse(record)))
    out.write(FOOT)


def elements_of(reference: Reference) -> Iterator[str]:
    """The elements of one reference, each a line."""
    yield text("dc:title", " : ".join(filter(None, (reference.title, reference.subtitle))))
    yield from (text("dc:title", title) for title in reference.parallel_titles)
    for person in reference.contributors:
        key = "dc:creator" if person.role == "author" else "dc:contributor"
        yield text(key, inverted(person))
    yield from (text("dc:publisher", publisher) for publisher in reference.publishers)
    yield text("dc:date", reference.year)
    yield text("dc:type", code_of_kind(reference.kind, "dc"))
    yield text("dc:language", reference.language)
    yield text("dc:format", reference.extent)
    yield text("dc:source", reference.container)
    yield text("dc:description", reference.annotation)
    yield from (text("dc:description", note) for note in reference.notes)
    yield from (text("dc:subject", topic) for topic in reference.topics)
    for scheme in ("isbn", "issn"):
        numbers = [getattr(reference, scheme), *(n.value for n in further(reference) if n.scheme == scheme)]
        yield from (text("dc:identifier", f"{scheme.upper()} {value}") for value in numbers if value)
    yield text("dc:identifier", reference.doi and f"https://doi.org/{reference.doi}")
    yield text("dc:identifier", reference.url)
