"""In which encoding are these bytes text?"""

import codecs
import unicodedata
from itertools import pairwise

from eske.text.errors import UnreadableDocument

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_PLAUSIBLE = 0.9  # of the letters above ASCII are Cyrillic in lower or title case


def decode(content: bytes, name: str) -> tuple[str, str]:
    """The text and its encoding. Raises `UnreadableDocument` (binary, undecodable).

    UTF-8 and marked UTF-16 are known by their form. Anything else is read as cp1251, the old encoding of the region,
    and only where that gives words of Cyrillic letters.
    """
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            try:
                return _text(content.decode(encoding), name), encoding
            except UnicodeDecodeError as error:
                raise UnreadableDocument("undecodable", name, encoding) from error
    try:
        return _text(content.decode("utf-8"), name), "utf-8"
    except UnicodeDecodeError:
        pass
    if b"\x00" in content:
        raise UnreadableDocument("binary", name)
    try:
        text = content.decode("cp1251")
    except UnicodeDecodeError as error:
        raise UnreadableDocument("undecodable", name, "utf-8, cp1251") from error
    if _share_of_cyrillic(text) < _PLAUSIBLE:
        raise UnreadableDocument("undecodable", name, "utf-8, cp1251")
    return _text(text, name), "cp1251"


def _text(text: str, name: str) -> str:
    """The text, unless it holds control characters that no text has."""
    odd = sum(1 for c in text if unicodedata.category(c) == "Cc" and c not in "\n\r\t\f\v\x1e")
    if odd > len(text) / 500:
        raise UnreadableDocument("binary", name)
    return text


def _share_of_cyrillic(text: str) -> float:
    high = [c for c in text if ord(c) > 127 and not c.isspace()]
    letters = [c for c in high if "\u0400" <= c <= "\u04ff" or c in "«»„“”–—№…’"]
    # Letters of two scripts in one word, or a capital behind a small letter, are signs of the wrong table.
    pairs = ((a, b) for a, b in pairwise(text) if a.isalpha() and b.isalpha() and a.islower())
    odd = sum(1 for a, b in pairs if b.isupper() or a.isascii() != b.isascii())
    return (len(letters) - odd) / len(high) if high else 0.0
