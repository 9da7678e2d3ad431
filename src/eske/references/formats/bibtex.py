"""How is BibTeX read and written?

Each entry is parsed by itself, so that a damaged one does not take the others with it; strings that a file defines
stand before those that use them, and go with the entry behind them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.kinds import code_of_kind, kind_of_code
from eske.references.formats.languages import language_of_code
from eske.references.formats.latex import latex, plain
from eske.references.formats.losses import Losses
from eske.references.formats.names import inverted, named
from eske.references.formats.numbers import bare_number, doi_of, identified
from eske.references.formats.problem import Problem
from eske.references.formats.text_pieces import encoding_of, lines, records
from eske.references.model import Contributor, Reference
from eske.text.translit import transliterate

_BEGIN = re.compile(r"^\ufeff?\s*@\s*(?P<type>[A-Za-z]+)\s*[{(]", re.MULTILINE)
# Field of an entry: field of a reference. The first that has a field of the reference is written.
_TEXTS = {
    "title": "title",
    "subtitle": "subtitle",
    "edition": "edition",
    "volume": "volume",
    "number": "issue",
    "issue": "issue",
    "series": "series",
    "pagetotal": "extent",
    "pages": "pages",
    "journaltitle": "container",
    "journal": "container",
    "booktitle": "container",
    "url": "url",
    "library": "shelf_mark",
    "abstract": "annotation",
}
_SEVERAL = {"location": "places", "address": "places", "publisher": "publishers", "institution": "publishers"}
_SEVERAL |= {"school": "publishers", "organization": "publishers", "keywords": "topics", "note": "notes"}
_BETWEEN = {"places": " and ", "publishers": " and ", "topics": ", ", "notes": "; "}
_PEOPLE = {"author": "author", "editor": "editor", "translator": "translator", "introduction": "introducer"}
_PEOPLE |= {"commentator": "commentator", "compiler": "compiler", "illustrator": "illustrator"}
_NUMBERS = ("isbn", "issn", "doi")


def read(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file of BibTeX or biblatex."""
    encoding = encoding_of(file)
    strings, before, number = "", "", 0
    for offset, held, _ in records(lines(file, encoding), lambda line: False, lambda line: bool(_BEGIN.match(line))):
        block = "".join(held)
        begin = _BEGIN.search(block)  # behind what stands before the first entry
        if not begin or begin["type"].casefold() in ("comment", "preamble", "string"):
            before += block
            strings += block if begin and begin["type"].casefold() == "string" else ""
            continue
        number += 1
        yield from _entries(strings, before, block, number, offset, encoding)
        before = ""


def _entries(
    strings: str, before: str, block: str, number: int, offset: int, encoding: str
) -> Iterator[Entry | Problem]:
    found, failed = _parsed(strings, block)
    for reason in failed:
        yield Problem("bad-entry", number, offset, (reason,))
    for fields in found:
        reference = reference_of(fields)
        if not reference.title:
            yield Problem("no-title", number, offset, lost=False)
        original = (before + block).encode(encoding, "replace") if len(found) == 1 and not failed else b""
        yield Entry(reference, "bibtex", original, encoding, number, offset)


def _parsed(strings: str, block: str) -> tuple[list[dict[str, str]], list[str]]:
    """The fields of the entries of a block, with their type as ENTRYTYPE, and why others failed."""
    from bibtexparser.entrypoint import parse_string

    library = parse_string(strings + block)
    found = [
        {"ENTRYTYPE": entry.entry_type} | {field.key.casefold(): str(field.value) for field in reversed(entry.fields)}
        for entry in library.entries
    ]
    return found, [" ".join(str(failed.error).split()) for failed in library.failed_blocks]


def reference_of(fields: dict[str, str]) -> Reference:
    """What the fields of one entry say."""
    kind = kind_of_code(fields["ENTRYTYPE"], "bibtex") or "book"
    found: dict[str, Any] = {"kind": kind}
    for key, name in _TEXTS.items():
        if value := plain(fields.get(key, "")):
            found.setdefault(name, value)
    for key, name in _SEVERAL.items():
        if fields.get(key) and name not in found:
            found[name] = tuple(filter(None, (plain(part) for part in _parts(fields[key], _BETWEEN[name]))))
    year = plain(fields.get("year", "")) or plain(fields.get("date", ""))
    found["year"] = (year if "year" in fields else re.sub(r"(\d{4})-\d\d(-\d\d)?", r"\1", year)) or None
    found["language"] = language_of_code(plain(fields.get("language", "") or fields.get("langid", "")))
    for scheme in _NUMBERS:
        if value := plain(fields.get(scheme, "")):
            found[f"{scheme}+"] = [doi_of(value) or value if scheme == "doi" else bare_number(value)]
    found["contributors"] = tuple(
        person for key, role in _PEOPLE.items() for person in _names(fields.get(key, ""), role)
    )
    identified(found)
    found["identifiers"] = tuple(found.get("identifiers", ()))
    return Reference("", **found)


def _parts(value: str, between: str) -> list[str]:
    """The parts of a list, parted where no brace is open."""
    parts, depth, begin = [], 0, 0
    at = 0
    while at < len(value):
        if value[at] == "\\":
            at += 1
        elif value[at] in "{}":
            depth += 1 if value[at] == "{" else -1
        elif not depth and value.startswith(between, at):
            parts.append(value[begin:at])
            at = begin = at + len(between)
            continue
        at += 1
    return [*parts, value[begin:]]


def _names(value: str, role: str) -> Iterator[Contributor]:
    """A name in braces of its own is that of a body; one without a comma has the family name last."""
    for part in _parts(" ".join(value.split()), " and "):
        name = part.strip()
        if name.startswith("{") and name.endswith("}"):
            yield Contributor(plain(name), role, is_body=True)
        elif "," in name:
            yield named(plain(name), role)
        elif text := plain(name):
            given, _, family = text.rpartition(" ")
            yield named(f"{family}, {given}" if given else family, role)


def write(entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses) -> None:
    """Write biblatex in UTF-8; an entry that was not changed is written as it was."""
    keys: set[str] = set()
    for number, entry in enumerate(entries, start=1):
        losses.written += 1
        if entry.format == format_name and entry.original and _said(entry) == entry.reference:
            out.write(entry.original)
            continue
        text = _text(entry.reference, _key(entry.reference, keys))
        out.write(text.encode("utf-8", "replace"))
        losses.note(number, entry.reference, reference_of(_parsed("", text)[0][0]))


def _said(entry: Entry) -> Reference | None:
    found, _ = _parsed("", entry.original.decode(entry.charset, "replace"))
    return reference_of(found[0]) if found else None


def _key(reference: Reference, keys: set[str]) -> str:
    """A key of Latin letters and the year that no other entry has."""
    heading = next((c.family or c.as_written for c in reference.contributors), reference.title or "")
    latin = unicodedata.normalize("NFKD", transliterate(heading, "iso-9")).casefold()
    letters = "".join(c for c in latin if c.isascii() and c.isalnum())[:20]
    key = base = (letters or "entry") + "".join(re.findall(r"\d{4}", reference.year or "")[:1])
    number = 1
    while key in keys:
        number += 1
        key = f"{base}-{number}"
    keys.add(key)
    return key


def _text(reference: Reference, key: str) -> str:
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(reference) if value)
    return f"@{code_of_kind(reference.kind, 'bibtex')}{{{key},\n{fields}}}\n\n"


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    for key, role in _PEOPLE.items():
        yield key, " and ".join(_name(person) for person in reference.contributors if person.role == role)
    written: set[str] = set()
    for key, name in _TEXTS.items():
        if name == "container" and (key == "journaltitle") == (reference.kind not in ("article", "newspaper")):
            continue
        if name not in written:
            yield key, latex(getattr(reference, name) or "")
            written.add(name)
    for name, between in _BETWEEN.items():
        key = next(key for key, field in _SEVERAL.items() if field == name)
        yield key, between.join(latex(value, protect=between.strip()) for value in getattr(reference, name))
    yield "year", latex(reference.year or "")
    yield "language", reference.language or ""
    yield from ((name, latex(getattr(reference, name) or "")) for name in _NUMBERS)


def _name(person: Contributor) -> str:
    if person.is_body or not person.family:
        return f"{{{latex(person.as_written)}}}"
    name = latex(inverted(person), protect="and")
    return name if person.given else f"{name},"
