"""How is RIS read and written?

Files of this format are often a little wrong: a mark of the byte order, one blank for two, small letters, no end. What
can be followed is read, and what was wrong is told.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.kinds import PARTS, code_of_kind, kind_of_code
from eske.references.formats.languages import language_of_code
from eske.references.formats.losses import Losses
from eske.references.formats.names import inverted, named
from eske.references.formats.numbers import bare_number, doi_of, further, identified
from eske.references.formats.problem import Problem
from eske.references.formats.text_pieces import encoding_of, lines, one_line, records
from eske.references.model import Contributor, Reference

_LINE = re.compile(r"\ufeff?\s*(?P<tag>[A-Za-z][A-Za-z0-9])(?:\s{2,3}-|\s{0,3}-(?=\s|$))\s*(?P<value>.*)")
_BLANKS = "\ufeff \t\r\n\x1a"
_TEXTS = {
    "ET": "edition",
    "VL": "volume",
    "IS": "issue",
    "M1": "issue",
    "T3": "series",
    "CN": "shelf_mark",
    "AB": "annotation",
    "N2": "annotation",
}
_TITLES = ("TI", "T1", "CT", "BT")
_CONTAINERS = ("T2", "JO", "JF", "JA", "J1", "J2")
_YEARS = ("PY", "Y1", "DA")
_SEVERAL = {"places": ("CY", "PP"), "publishers": ("PB",), "topics": ("KW",), "notes": ("N1",)}
_PEOPLE = {"AU": "author", "A1": "author", "ED": "editor", "A2": "editor", "TA": "translator", "A4": "translator"}
# A compiler is nearest to an editor; for the other roles there is no tag that is read as theirs.
_ROLES = {"author": "AU", "editor": "ED", "compiler": "ED", "translator": "A4"}


def read(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file of RIS."""
    encoding = encoding_of(file)
    found = records(lines(file, encoding), lambda line: _tag(line) == "ER", lambda line: _tag(line) == "TY")
    for number, (offset, held, ended) in enumerate(found, start=1):
        if not any(map(_tag, held)):
            if any(line.strip(_BLANKS) for line in held):
                yield Problem("not-a-record", number, offset, (str(sum(map(len, held))),))
            continue
        if not ended:
            yield Problem("no-end", number, offset, lost=False)
        yield from _record(held, number, offset, encoding)


def _tag(line: str) -> str:
    match = _LINE.match(line)
    return match["tag"].upper() if match else ""


def _record(held: list[str], number: int, offset: int, encoding: str) -> Iterator[Entry | Problem]:
    pairs, strange = _pairs(held)
    for line in strange:
        yield Problem("bad-line", number, offset, (line,), lost=False)
    if not any(tag != "ER" for tag, _ in pairs):
        yield Problem("no-fields", number, offset)
        return
    if all(tag != "TY" for tag, _ in pairs):
        yield Problem("no-begin", number, offset, lost=False)
    reference = reference_of(pairs)
    if not reference.title:
        yield Problem("no-title", number, offset, lost=False)
    yield Entry(reference, "ris", "".join(held).encode(encoding, "replace"), encoding, number, offset)


def _pairs(held: Iterable[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """Tags with their values; a line without a tag goes on with the value before it, and before any it is strange."""
    pairs: list[tuple[str, str]] = []
    strange: list[str] = []
    for line in held:
        if match := _LINE.match(line.rstrip("\r\n")):
            pairs.append((match["tag"].upper(), match["value"].strip()))
        elif line.strip() and pairs and pairs[-1][0] != "ER":
            tag, value = pairs[-1]
            pairs[-1] = (tag, f"{value} {line.strip()}".strip())
        elif line.strip(_BLANKS):
            strange.append(line.strip()[:80])
    return pairs, strange


def reference_of(pairs: Iterable[tuple[str, str]]) -> Reference:
    """What the tags of one record say."""
    by_tag: dict[str, list[str]] = {}
    for tag, value in pairs:
        if value:
            by_tag.setdefault(tag, []).append(value)
    kind = next((kind for code in by_tag.get("TY", []) if (kind := kind_of_code(code, "ris"))), "book")
    found: dict[str, Any] = {"kind": kind}
    found |= {name: values[0] for tag, name in reversed(_TEXTS.items()) if (values := by_tag.get(tag))}
    titles = _TITLES if kind != "chapter" else _TITLES[:-1]
    title, _, subtitle = _first(by_tag, titles).partition(" : ")
    found |= {"title": title.strip() or None, "subtitle": subtitle.strip() or None}
    found["container"] = _first(by_tag, _CONTAINERS if kind != "chapter" else (*_CONTAINERS, "BT")) or None
    found["year"] = _first(by_tag, _YEARS).partition("/")[0].strip() or None
    found["language"] = language_of_code(_first(by_tag, ("LA",)))
    for name, tags in _SEVERAL.items():
        found[name] = tuple(value for tag in tags for value in by_tag.get(tag, ()))
    for name in ("places", "publishers"):
        found[name] = tuple(part.strip() for value in found[name] for part in value.split(" ; ") if part.strip())
    found["contributors"] = tuple(_person(value, _PEOPLE[tag]) for tag, value in pairs if tag in _PEOPLE and value)
    _pages(found, by_tag)
    _numbers(found, by_tag)
    found["identifiers"] = tuple(found.get("identifiers", ()))
    return Reference("", **found)


def _first(by_tag: dict[str, list[str]], tags: Iterable[str]) -> str:
    return next((by_tag[tag][0] for tag in tags if tag in by_tag), "")


def _pages(found: dict[str, Any], by_tag: dict[str, list[str]]) -> None:
    """First and last page are pages of a part, and the extent of a thing that is none."""
    pages = "-".join(value[0] for tag in ("SP", "EP") if (value := by_tag.get(tag)))
    if pages:
        found["pages" if _is_part(found["kind"], found["container"]) else "extent"] = pages


def _is_part(kind: str, container: str | None) -> bool:
    return kind in PARTS or bool(container)


def _numbers(found: dict[str, Any], by_tag: dict[str, list[str]]) -> None:
    """A standard number of eight characters is that of a serial."""
    for value in by_tag.get("SN", ()):
        characters = re.sub(r"[^\dXxХх]", "", value)
        found.setdefault("issn+" if len(characters) == 8 else "isbn+", []).append(bare_number(value))
    for value in by_tag.get("DO", ())[:1]:
        found["doi+"] = [doi_of(value) or value]
    found["url"] = _first(by_tag, ("UR", "L2")) or None
    identified(found)


def _person(value: str, role: str) -> Contributor:
    """A comma with nothing behind it stands behind the name of a body."""
    if value.endswith(","):
        return Contributor(value[:-1].strip(), role, is_body=True)
    return named(value, role)


def write(entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses) -> None:
    """Write RIS in UTF-8; a record of RIS that was not changed is written as it was."""
    for number, entry in enumerate(entries, start=1):
        losses.written += 1
        if entry.format == format_name and _said(entry) == entry.reference:
            out.write(entry.original)
            continue
        pairs = list(pairs_of(entry.reference))
        text = "".join(f"{tag}  - {value}\r\n" for tag, value in pairs) + "ER  - \r\n\r\n"
        out.write(text.encode())
        losses.note(number, entry.reference, reference_of(_pairs(text.splitlines())[0]))


def _said(entry: Entry) -> Reference:
    return reference_of(_pairs(entry.original.decode(entry.charset, "replace").splitlines())[0])


def pairs_of(reference: Reference) -> Iterator[tuple[str, str]]:
    """The tags of one record, without its end."""
    yield "TY", code_of_kind(reference.kind, "ris")
    for person in reference.contributors:
        if tag := _ROLES.get(person.role):
            yield tag, one_line(inverted(person)) + ("," if person.is_body else "")
    yield from ((tag, one_line(value)) for tag, value in _values(reference) if value)


def _values(reference: Reference) -> Iterator[tuple[str, str | None]]:
    yield "TI", " : ".join(filter(None, (reference.title, reference.subtitle)))
    yield "T2", reference.container
    yield "CY", " ; ".join(reference.places)
    yield "PB", " ; ".join(reference.publishers)
    yield "PY", reference.year
    written: set[str] = set()
    for tag, name in _TEXTS.items():
        if name not in written:
            yield tag, getattr(reference, name)
        written.add(name)
    yield "SP", reference.pages if _is_part(reference.kind, reference.container) else reference.extent
    yield "LA", reference.language
    for number in (
        reference.isbn,
        reference.issn,
        *(n.value for n in further(reference) if n.scheme in ("isbn", "issn")),
    ):
        yield "SN", number
    yield "DO", reference.doi
    yield "UR", reference.url
    yield from (("KW", topic) for topic in reference.topics)
    yield from (("N1", note) for note in reference.notes)
