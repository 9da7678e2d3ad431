"""Which records do these bytes of ISO 2709 hold?

A record ends with its end mark, whatever its leader says of its length: many programs count letters for bytes. What
cannot be read is told with its number, byte and reason, and reading goes on behind the next end mark, or at the next
leader where a record broke off. The fields stay bytes; nothing is decoded here.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from eske.references.formats.marc.record import BETWEEN, FIELD_END, RECORD_END, MarcField, MarcRecord
from eske.references.formats.problem import Problem

CHUNK = 1 << 20
LIMIT = 16 << 20  # bytes of one record; the standard ends at 99,999, some systems write more
_LEADER = re.compile(rb"[0-9]{5}[ -~]{5}[0-9 ]{2}[0-9]{5}[ -~]{3}[0-9 ]{2}[ -~]{2}", re.DOTALL)
_LEADER_WITHIN = re.compile(
    rb"(?<=[\x1e\r\n])[0-9]{5}[a-z][ -~]{4}22[0-9]{5}[ -~]{3}45[ -~]{2}(?=[0-9]{3})|"
    rb"[0-9]{5}[acdnpo][a-z][ -~]{3}22[0-9]{5}[ -~]{3}45[ -~]{2}(?=[0-9]{3}[0-9]{9})"
)
_END = bytes([RECORD_END])
_FIELD_END = bytes([FIELD_END])
_ENTRY = 12
_BOM = b"\xef\xbb\xbf"


class _Broken(Exception):
    def __init__(self, code: str, *values: str) -> None:
        self.code, self.values = code, values


def read_iso2709(file: BinaryIO) -> Iterator[MarcRecord | Problem]:
    """The records and problems of a file, in their order, in memory that does not grow with the file."""
    number = 0
    for offset, raw in _pieces(file):
        for found in _records(raw, offset, number):
            if isinstance(found, MarcRecord) or found.lost:
                number += 1
            yield found


def _pieces(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The file cut behind every end mark, with the byte at which each piece begins.

    Blanks behind an end mark go with the piece before, so that the pieces joined are the file. Of a piece over the
    limit only the beginning is handed on.
    """
    buffer, start, offset = b"", 0, 0
    skipping = False
    while True:
        end = buffer.find(_END, start)
        while end >= 0:
            end = _past_blanks(buffer, end + 1)
            if end == len(buffer):
                break  # more blanks may follow
            if not skipping:
                yield offset + start, buffer[start:end]
            start, skipping = end, False
            end = buffer.find(_END, start)
        if end < 0 and len(buffer) - start > LIMIT:
            if not skipping:
                yield offset + start, buffer[start : start + LIMIT + 1]
            start, skipping = len(buffer), True
        offset, buffer, start = offset + start, buffer[start:], 0
        more = file.read(CHUNK)
        if not more:
            break
        buffer += more
    if buffer and not skipping:
        yield offset, buffer


def _past_blanks(buffer: bytes, at: int) -> int:
    while at < len(buffer) and buffer[at] in BETWEEN:
        at += 1
    return at


def _records(raw: bytes, offset: int, before: int) -> Iterator[MarcRecord | Problem]:
    """The record in one piece; where it broke off in the middle, the problem and the record that follows it."""
    lead = _past_blanks(raw, 3 if raw.startswith(_BOM) and offset == 0 else 0)
    body = raw[lead:].rstrip(BETWEEN)
    if not body:
        return
    try:
        yield from _record(raw, body, offset + lead, before + 1)
    except _Broken as broken:
        yield Problem(broken.code, before + 1, offset + lead, broken.values)
        if inner := _leader_within(body):
            yield from _records(raw[lead + inner :], offset + lead + inner, before + 1)


def _leader_within(body: bytes) -> int:
    """Where the leader of another record begins inside a damaged one; 0 where there is none.

    Only a leader whose length fits to the byte is believed, lest words of a field be taken for it.
    """
    for match in _LEADER_WITHIN.finditer(body, 1):
        if abs(int(body[match.start() : match.start() + 5]) - (len(body) - match.start())) <= 1:
            return match.start()
    return 0


def _record(raw: bytes, body: bytes, offset: int, number: int) -> Iterator[MarcRecord | Problem]:
    if len(body) > LIMIT:
        raise _Broken("too-large", str(LIMIT))
    leader = body[:24]
    if not _LEADER.match(leader):
        raise _Broken("bad-leader", repr(leader[:24].decode("ascii", "replace")))
    said = int(leader[:5])
    if body[-1] != RECORD_END:
        raise _Broken("truncated", str(len(body)), str(said))
    fields, mended = _fields(body, int(leader[12:17]))
    if not fields:
        raise _Broken("no-fields")
    if not mended and said < len(body) and (inner := _leader_within(body)):
        yield MarcRecord(leader, tuple(fields), number=number, offset=offset)
        yield Problem("no-end", number, offset, lost=False)
        yield from _records(body[inner:], offset + inner, number)
        return
    if mended:
        yield Problem("mended-directory", number, offset, lost=False)
    elif said != len(body) and len(body) <= 99999:
        yield Problem("wrong-length", number, offset, (str(said), str(len(body))), lost=False)
    yield MarcRecord(leader, tuple(fields), raw=raw, number=number, offset=offset)


def _fields(body: bytes, base: int) -> tuple[list[MarcField], bool]:
    """The fields by the directory; where it counts wrongly, by the end marks. Also whether that was needed."""
    stop = body.find(_FIELD_END)
    directory = body[24:stop]
    if stop < 0 or len(directory) % _ENTRY or not directory.isdigit():
        # Letters are allowed in tags, and only there.
        directory = _entries(directory, stop)
    fields: list[MarcField] = []
    exact = base == stop + 1
    for at in range(0, len(directory), _ENTRY):
        length, begin = int(directory[at + 3 : at + 7]), base + int(directory[at + 7 : at + 12])
        end = begin + length - 1
        if not exact or length < 1 or end >= len(body) or body[end] != FIELD_END:
            return _by_end_marks(body, directory, stop), True
        data = body[begin:end]
        if _FIELD_END in data:
            return _by_end_marks(body, directory, stop), True
        fields.append(MarcField(directory[at : at + 3].decode("ascii"), data))
    return fields, False


def _entries(directory: bytes, stop: int) -> bytes:
    if stop < 0:
        raise _Broken("bad-directory", "it has no end")
    if len(directory) % _ENTRY:
        raise _Broken("bad-directory", f"{len(directory)} bytes are no multiple of 12")
    for at in range(0, len(directory), _ENTRY):
        tag, numbers = directory[at : at + 3], directory[at + 3 : at + _ENTRY]
        if not tag.isalnum() or not numbers.isdigit():
            raise _Broken("bad-directory", directory[at : at + _ENTRY].decode("ascii", "replace"))
    return directory


def _by_end_marks(body: bytes, directory: bytes, stop: int) -> list[MarcField]:
    """The fields as the end marks part them, in the order in which the directory names their tags."""
    parts = body[stop + 1 : -1].split(_FIELD_END)
    if parts and not parts[-1]:
        parts.pop()
    order = range(0, len(directory), _ENTRY)
    if len(parts) != len(order):
        raise _Broken("bad-directory", f"{len(order)} fields named, {len(parts)} found")
    by_place = sorted(order, key=lambda at: directory[at + 7 : at + 12])
    return [MarcField(directory[at : at + 3].decode("ascii"), part) for at, part in zip(by_place, parts, strict=True)]
