"""What do these bytes say in MARC-8?

The sets of Latin, Cyrillic, Greek, Hebrew, Arabic letters and of raised and lowered figures are read. East Asian
characters are not: each becomes U+FFFD and is counted, as is every byte that stands in no table.
"""

import csv
import unicodedata
from functools import cache
from importlib.resources import files

_ESCAPE = 0x1B
_LATIN, _EXTENDED_LATIN, _EAST_ASIAN = "B", "E", "1"
_LONE = {"g": "g", "b": "b", "p": "p", "s": _LATIN}
_UNKNOWN = "\ufffd"


def decode_marc8(data: bytes) -> tuple[str, int]:
    """The text, composed (NFC), and how many characters of it could not be told."""
    if data.isascii() and _ESCAPE not in data:
        return data.decode("ascii"), 0
    parts = [_decode(part) for part in data.split(b"\x1f")]
    return "\x1f".join(text for text, _ in parts), sum(bad for _, bad in parts)


def _decode(data: bytes) -> tuple[str, int]:
    """The text of one subfield: each begins anew with Latin and extended Latin."""
    low, high = _LATIN, _EXTENDED_LATIN
    out: list[str] = []
    marks: list[str] = []
    at = bad = 0
    while at < len(data):
        byte = data[at]
        if byte == _ESCAPE:
            low, high, at = _designated(data, at, low, high)
            continue
        which = high if byte >= 0x80 else low
        at += 3 if which == _EAST_ASIAN and byte > 0x20 else 1
        letter, combining = _letter(which, byte)
        bad += letter == _UNKNOWN
        if combining:
            marks.append(letter)
        else:
            out.append(letter)
            out.extend(marks)
            marks.clear()
    return unicodedata.normalize("NFC", "".join(out + marks)), bad


def _designated(data: bytes, at: int, low: str, high: str) -> tuple[str, str, int]:
    """The two sets in force behind the escape sequence at `at`, and where it ends."""
    end = at + 1
    while end < len(data) and 0x20 <= data[end] <= 0x2F:
        end += 1
    between, final = data[at + 1 : end], chr(data[end]) if end < len(data) else ""
    if not final:
        return low, high, len(data)
    if not between:
        return _LONE.get(final, low), high, end + 1
    if b")" in between or b"-" in between:
        return low, final, end + 1
    return final, high, end + 1


def _letter(which: str, byte: int) -> tuple[str, bool]:
    if byte <= 0x20 or (which == _LATIN and byte < 0x80):
        return chr(byte), False
    return _table().get((which, byte & 0x7F), (_UNKNOWN, False))


@cache
def _table() -> dict[tuple[str, int], tuple[str, bool]]:
    text = files("eske.references.formats.marc").joinpath("marc8.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    return {(row["set"], int(row["byte"], 16)): (chr(int(row["unicode"], 16)), row["combining"] == "1") for row in rows}
