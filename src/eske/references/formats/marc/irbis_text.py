"""How is the text of IRBIS64 read and written?"""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from eske.references.formats.entry import Entry
from eske.references.formats.losses import Losses
from eske.references.formats.marc.crosswalk import fields_of, reference_of
from eske.references.formats.marc.irbis import IRBIS
from eske.references.formats.marc.merge import merged
from eske.references.formats.marc.text import TextField, clean
from eske.references.formats.problem import Problem
from eske.references.formats.text_pieces import encoding_of, lines, records

_LINE = re.compile(r"\ufeff?\s*#(?P<tag>\d{1,5}):\s?(?P<value>.*)")
_BLANKS = "\ufeff \t\r\n\x1a"
_END = re.compile(r"\s*\*{3,}\s*")


def read(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file of this text."""
    encoding = encoding_of(file)
    found = records(lines(file, encoding), lambda line: _END.fullmatch(line) is not None, lambda line: False)
    for number, (offset, held, ended) in enumerate(found, start=1):
        if not ended and any(line.strip(_BLANKS) for line in held):
            yield Problem("no-end", number, offset, lost=False)
        yield from _record(held, number, offset, encoding)


def _record(held: list[str], number: int, offset: int, encoding: str) -> Iterator[Entry | Problem]:
    body = [line for line in held if line.strip(_BLANKS) and not _END.fullmatch(line)]
    if not body:
        return
    fields, strange = _fields(body)
    for line in strange:
        yield Problem("bad-line", number, offset, (line,), lost=False)
    if not fields:
        yield Problem("no-fields", number, offset)
        return
    reference = reference_of(fields, IRBIS, "book")
    if not reference.title:
        yield Problem("no-title", number, offset, lost=False)
    yield Entry(reference, "irbis", "".join(held).encode(encoding, "replace"), encoding, number, offset)


def _fields(body: Iterable[str]) -> tuple[list[TextField], list[str]]:
    fields: list[TextField] = []
    strange: list[str] = []
    for line in body:
        if match := _LINE.fullmatch(line.rstrip("\r\n")):
            fields.append(TextField(match["tag"].lstrip("0") or "0", "", _parts(match["value"])))
        else:
            strange.append(line.strip()[:80])
    return fields, strange


def _parts(value: str) -> tuple[tuple[str, str], ...]:
    """The subfields of a value; letters in any case name the same."""
    bare, *parts = value.split("^")
    return ((("", bare),) if bare else ()) + tuple((part[0].lower(), part[1:]) for part in parts if part)


def write(entries: Iterable[Entry], out: BinaryIO, format_name: str, losses: Losses) -> None:
    """Write records as IRBIS64 imports them, in UTF-8; what was not changed is written as it was."""
    for number, entry in enumerate(entries, start=1):
        original = entry.original if entry.format == format_name else b""
        losses.written += 1
        old = _fields(_lines_of(original, entry.charset))[0] if original else []
        said = reference_of(old, IRBIS, "book")
        if original and said == entry.reference:
            out.write(original)
            continue
        new = merged(old, said, entry.reference, IRBIS, punctuated=False) if old else fields_of(entry.reference, IRBIS)
        charset = entry.charset if original else "utf-8"
        text = "".join(f"#{part.tag}: {_value(part)}\r\n" for part in new) + "*****\r\n"
        content = text.encode(charset, "replace")
        out.write(content)
        losses.note(number, entry.reference, reference_of(_fields(_lines_of(content, charset))[0], IRBIS, "book"))


def _lines_of(original: bytes, charset: str) -> list[str]:
    text = original.decode(charset or "utf-8", "replace")
    return [line for line in text.splitlines() if line.strip() and not _END.fullmatch(line)]


def _value(part: TextField) -> str:
    """The subfields behind each other; a ^ within one, which would begin the next, becomes ˆ."""
    values = ((code, clean(value).replace("^", "ˆ")) for code, value in part.parts)
    return "".join(f"^{code.upper()}{value}" if code else value for code, value in values)
