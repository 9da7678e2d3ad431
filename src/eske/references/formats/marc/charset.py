"""In which characters is this record written?

Leaders and fields 100 often say another set than the one that was used, so the bytes decide: UTF-8 by its form, MARC-8
by its escapes and by marks that stand before ASCII letters, and one of the Cyrillic tables by which of them gives words
of Cyrillic letters. Kazakh letters tell KZ-1048 (STRK1048-2002) from cp1251.
"""

import re
from collections.abc import Iterable
from functools import cache

from eske.references.formats.marc.marc8 import decode_marc8
from eske.references.formats.marc.record import MarcField

CHARSETS = ("utf-8", "marc-8", "cp1251", "kz1048", "cp866", "koi8-r", "latin-1")
_CYRILLIC = ("cp1251", "kz1048", "cp866", "koi8-r")
_COMMON = set("абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіїєґў")
_MARKS = set("«»„“”‘’–—№…°§\u00a0")
_COMBINED = re.compile(rb"[\xe0-\xfe]+[A-Za-z]|[\xa1-\xc8]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3,}")
_ASCII = bytes(range(128))
_TOLERATED = 0.05  # of the letters above ASCII may be broken in what is still called UTF-8


def charset_of(fields: Iterable[MarcField], said: bytes = b" ", before: str = "") -> str:
    """One of `CHARSETS`. `said` is the leader's byte 9; `before`, the record before, decides where the bytes do not."""
    data = b"\x1e".join([field.data for field in fields])
    if data.isascii():
        return "marc-8" if b"\x1b" in data else "utf-8"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(data, said, before)
    return "utf-8"


def decode(data: bytes, charset: str) -> tuple[str, bool]:
    """The text of a field, and whether all of it could be told; U+FFFD stands for what could not."""
    if charset == "marc-8":
        text, bad = decode_marc8(data)
        return text, not bad
    try:
        return data.decode(charset), True
    except UnicodeDecodeError:
        return data.decode(charset, "replace"), False


def _eight_bit(data: bytes, said: bytes, before: str) -> str:
    high = data.translate(None, _ASCII)
    if said == b"a" or before == "utf-8":
        broken = data.decode("utf-8", "replace").count("\ufffd")
        if broken <= max(1, _TOLERATED * len(high)):
            return "utf-8"
    if b"\x1b" in data:
        return "marc-8"
    if not _HIGH_RUN.search(data) and len(b"".join(_COMBINED.findall(data)).translate(None, _ASCII)) == len(high):
        return before if before in _CYRILLIC and len(high) < 4 else "marc-8"
    if before in _CYRILLIC and not _odd(data, before):
        return before
    return cyrillic_table(data, before) or before or "latin-1"


def cyrillic_table(data: bytes, before: str = "") -> str | None:
    """The table by which these bytes are words of Cyrillic letters; None where they are none by any."""
    scores = {name: _score(data, name) for name in _CYRILLIC}
    best = max(scores, key=lambda name: (scores[name], name == before))
    return best if scores[best] > 0 else None


def _score(data: bytes, charset: str) -> float:
    """Letters that make words of Cyrillic, less what does not belong there."""
    kinds, odd = data.translate(_kinds(charset)), _odd(data, charset)
    return kinds.count(b"l") + 0.7 * kinds.count(b"u") + 0.3 * kinds.count(b"m") - 2.0 * odd


def _odd(data: bytes, charset: str) -> int:
    """How many bytes make no words: no letters of the region, a capital behind a small one, Latin beside Cyrillic."""
    kinds = data.translate(_kinds(charset))
    mixed = kinds.count(b"al") - kinds.count(b"sal") + kinds.count(b"la")
    return kinds.count(b"x") + kinds.count(b"lu") + mixed


@cache
def _kinds(charset: str) -> bytes:
    """The kind of each byte: lower, upper, mark, ASCII letter, other ASCII, s before that of a subfield, x for odd."""
    return bytes(ord(_kind(byte, bytes([byte]).decode(charset, "replace"))) for byte in range(256))


def _kind(byte: int, letter: str) -> str:
    if byte == 0x1F:
        return "s"
    if byte < 128:
        return "a" if letter.isalpha() else " "
    if letter in _COMMON:
        return "l"
    if letter.lower() in _COMMON:
        return "u"
    return "m" if letter in _MARKS else "x"
