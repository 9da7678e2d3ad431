"""How is CSL-JSON read and written?"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.kinds import code_of_kind, kind_of_code
from eske.references.formats.languages import language_of_code
from eske.references.formats.losses import Losses
from eske.references.formats.numbers import identified
from eske.references.formats.problem import Problem
from eske.references.formats.text_pieces import decoded, encoding_of, one_line
from eske.references.model import Contributor, Reference

_TEXTS = {
    "edition": "edition",
    "volume": "volume",
    "issue": "issue",
    "collection-title": "series",
    "number-of-pages": "extent",
    "dimensions": "size",
    "page": "pages",
    "container-title": "container",
    "URL": "url",
    "call-number": "shelf_mark",
    "abstract": "annotation",
}
_NUMBERS = {"ISBN": "isbn", "ISSN": "issn", "DOI": "doi"}
_ROLES = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "compiler": "compiler",
    "illustrator": "illustrator",
    "contributor": "contributor",
    "introduction": "introducer",
}
_OTHER_ROLES = {"collection-editor": "editor", "container-author": "contributor"}
_OPENING = re.compile(r"[\s\[,\ufeff]*")
_NEXT = re.compile(r"\}\s*,\s*(?=\{)")
LIMIT = 16 << 20


def read(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file: a list of items, or one item. A damaged item costs itself alone."""
    decoder = json.JSONDecoder()
    encoding = encoding_of(file)
    buffer, offset, number = "", 0, 0
    for piece in (*decoded(file, encoding), None):
        buffer += piece or ""
        at = 0
        while (at := _past(buffer, at)) < len(buffer) and buffer[at] != "]":
            try:
                item, end = decoder.raw_decode(buffer, at)
            except (json.JSONDecodeError, RecursionError) as error:
                following = _NEXT.search(buffer, at)
                if piece is not None and len(buffer) - at < LIMIT:
                    break  # it may go on in the next piece
                number += 1
                yield Problem("bad-entry", number, offset + at, (str(error).partition(":")[0],))
                at = following.end() if following else len(buffer)
                continue
            number += 1
            yield from _item(item, buffer[at:end], number, offset + at)
            at = end
        buffer, offset = buffer[at:], offset + at


def _past(buffer: str, at: int) -> int:
    match = _OPENING.match(buffer, at)
    return match.end() if match else at


def _item(item: Any, original: str, number: int, offset: int) -> Iterator[Entry | Problem]:
    if not isinstance(item, dict) or not item:
        yield Problem("no-fields", number, offset)
        return
    reference = reference_of(item)
    if not reference.title:
        yield Problem("no-title", number, offset, lost=False)
    yield Entry(reference, "csl", original.encode("utf-8", "replace"), "utf-8", number, offset)


def reference_of(item: dict[str, Any]) -> Reference:
    """What one item says."""
    found: dict[str, Any] = {"kind": kind_of_code(_text(item.get("type")), "csl") or "book"}
    found |= {name: _text(item.get(key)) or None for key, name in _TEXTS.items()}
    found |= {f"{name}+": [_text(item[key])] for key, name in _NUMBERS.items() if _text(item.get(key))}
    title, _, subtitle = _text(item.get("title")).partition(": ")
    found |= {"title": title.strip() or None, "subtitle": subtitle.strip() or None}
    found["year"] = _date(item.get("issued")) or None
    found["language"] = language_of_code(_text(item.get("language")))
    for key, name, between in (
        ("publisher-place", "places", "; "),
        ("publisher", "publishers", "; "),
        ("keyword", "topics", ", "),
        ("note", "notes", "\n"),
    ):
        values = str(item.get(key) or "").split(between)
        found[name] = tuple(one_line(value) for value in values if value.strip())
    found["contributors"] = tuple(_people(item))
    identified(found)
    found["identifiers"] = tuple(found.get("identifiers", ()))
    return Reference("", **found)


def _text(value: Any) -> str:
    return one_line(str(value)) if isinstance(value, str | int | float) else ""


def _people(item: dict[str, Any]) -> Iterator[Contributor]:
    for key, role in (_ROLES | _OTHER_ROLES).items():
        names = item.get(key)
        for name in names if isinstance(names, list) else ():
            if isinstance(name, dict) and (person := _person(name, role)):
                yield person


def _person(name: dict[str, Any], role: str) -> Contributor | None:
    if literal := _text(name.get("literal")):
        return Contributor(literal, role, is_body=True)
    particle = " ".join(filter(None, (_text(name.get("dropping-particle")), _text(name.get("non-dropping-particle")))))
    family = " ".join(filter(None, (particle, _text(name.get("family")))))
    given = _text(name.get("given"))
    if not family:
        return Contributor(given, role, given) if given else None
    return Contributor(f"{family}, {given}" if given else family, role, family, given or None)


def _date(issued: Any) -> str:
    """The year, or two years with a dash between; words where the date is told in words."""
    if not isinstance(issued, dict):
        return _text(issued)
    parts = issued.get("date-parts")
    years = [_text(part[0]) for part in parts if isinstance(part, list) and part] if isinstance(parts, list) else []
    return "-".join(years) or _text(issued.get("literal")) or _text(issued.get("raw"))


def write(entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses) -> None:
    """Write a list of items in UTF-8; an item that was not changed is written as it was."""
    out.write(b"[")
    for number, entry in enumerate(entries, start=1):
        out.write(b"\n" if number == 1 else b",\n")
        losses.written += 1
        if entry.format == format_name and reference_of(json.loads(entry.original)) == entry.reference:
            out.write(entry.original)
            continue
        item = item_of(entry.reference, number)
        out.write(json.dumps(item, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
        losses.note(number, entry.reference, reference_of(item))
    out.write(b"\n]\n")


def item_of(reference: Reference, number: int) -> dict[str, Any]:
    """One item; `number` makes its id."""
    item: dict[str, Any] = {"id": str(number), "type": code_of_kind(reference.kind, "csl")}
    item["title"] = ": ".join(filter(None, (reference.title, reference.subtitle)))
    for key, role in _ROLES.items():
        item[key] = [_name(person) for person in reference.contributors if person.role == role]
    item |= {key: getattr(reference, name) for key, name in (_TEXTS | _NUMBERS).items()}
    item["issued"] = _issued(reference.year) if reference.year else None
    item["language"] = reference.language
    item["publisher-place"] = "; ".join(reference.places)
    item["publisher"] = "; ".join(reference.publishers)
    item["keyword"] = ", ".join(reference.topics)
    item["note"] = "\n".join(map(one_line, reference.notes))
    return {key: value for key, value in item.items() if value}


def _name(person: Contributor) -> dict[str, str]:
    if person.is_body or not person.family:
        return {"literal": person.as_written}
    return {"family": person.family} | ({"given": person.given} if person.given else {})


def _issued(year: str) -> dict[str, Any]:
    return {"date-parts": [[int(year)]]} if re.fullmatch(r"[1-9]\d{3}", year) else {"literal": year}
