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
# The eight-bit tables of the region, and that of Western Europe for the dashes and quotation marks of English. The
# Kazakh tables differ from cp1251 in the letters of Kazakh alone: where those do not occur the text is the same.
EIGHT_BIT = ("cp1251", "kz1048", "ptcp154", "koi8-r", "koi8-u", "cp866", "mac-cyrillic", "iso8859-5", "cp1252")
_SAMPLE = 60_000  # bytes that are looked at
_PLAUSIBLE = 0.9  # of the characters above ASCII are letters of one alphabet, where they may stand, or marks of prose
_KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
_OF_OTHERS = "їєґўјљњћџђѕЇЄҐЎЈЉЊЋЏЂЅ"
_MARKS_OF_PROSE = "«»“”„–—…’‘№•·§°\u00a0\u00ad"


def decode(content: bytes, name: str) -> tuple[str, str]:
    """The text and its encoding. Raises `UnreadableDocument` (binary, undecodable).

    UTF-8 and UTF-16 are known by their form. Anything else is told by its letters: what chardet proposes is taken where
    it gives words, otherwise the table that gives the most of them.
    """
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return _strict(content, encoding, name), encoding
    if wide := _utf16(content):
        return _text(content.decode(wide), name), wide
    try:
        return _text(content.decode("utf-8"), name), "utf-8"
    except UnicodeDecodeError:
        pass
    if b"\x00" in content:
        raise UnreadableDocument("binary", name)
    if table := _eight_bit(content):
        return _text(content.decode(table, "replace"), name), table
    raise UnreadableDocument("undecodable", name, ", ".join(("utf-8", "utf-16", *EIGHT_BIT)))


def _strict(content: bytes, encoding: str, name: str) -> str:
    try:
        return _text(content.decode(encoding), name)
    except UnicodeDecodeError as error:
        raise UnreadableDocument("undecodable", name, encoding) from error


def _text(text: str, name: str) -> str:
    """The text, unless it holds control characters that no text has."""
    odd = sum(1 for c in text if unicodedata.category(c) == "Cc" and c not in "\n\r\t\f\v\x1e")
    if odd > len(text) / 500:
        raise UnreadableDocument("binary", name)
    return text


def _utf16(content: bytes) -> str | None:
    """The UTF-16 of a text without a mark, by the blanks and line ends, whose other byte is zero."""
    if len(content) % 2 or b"\x00" not in content:
        return None
    for encoding, blanks in (("utf-16-le", (b" \x00", b"\n\x00")), ("utf-16-be", (b"\x00 ", b"\x00\n"))):
        pairs = [content[at : at + 2] for at in range(0, min(len(content), _SAMPLE), 2)]
        if sum(pair in blanks for pair in pairs) * 30 > len(pairs):
            try:
                text = content.decode(encoding)
            except UnicodeDecodeError:
                continue
            if _plausibility(text[:_SAMPLE]) >= _PLAUSIBLE:
                return encoding
    return None


def _eight_bit(content: bytes) -> str | None:
    """The table that makes most sense of the bytes, or None where none does."""
    import chardet

    sample = content[:_SAMPLE]
    detected = chardet.detect(sample, include_encodings=EIGHT_BIT, compat_names=False)["encoding"]
    scores: dict[str, float] = {}
    for encoding in EIGHT_BIT:
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        proposed = detected is not None and codecs.lookup(detected) == codecs.lookup(encoding)
        scores[encoding] = _plausibility(text) + (0.02 if proposed else 0)
    best = max(scores, key=lambda encoding: scores[encoding], default="")
    return best if best and scores[best] >= _PLAUSIBLE else None


def _plausibility(text: str) -> float:
    """The share of characters above ASCII that stand where letters and marks of prose stand."""
    high = [c for c in text if ord(c) > 127]
    if not high:
        return 1.0
    fitting = [c for c in high if _is_letter(c) or c in _MARKS_OF_PROSE]
    # Letters of two scripts in one word, a capital behind a small letter, a lone letter between signs, and Kazakh
    # letters in one text with those of other languages are signs of the wrong table.
    words = [(a, b) for a, b in pairwise(text) if a.isalpha() and b.isalpha()]
    odd = sum(1 for a, b in words if (a.islower() and b.isupper()) or _is_cyrillic(a) != _is_cyrillic(b))
    foreign = sum(c in _OF_OTHERS for c in high) if any(c in _KAZAKH[:-1] for c in high if c not in "іІ") else 0
    return (len(fitting) - odd - foreign) / len(high)


def _is_cyrillic(c: str) -> bool:
    return "\u0400" <= c <= "\u04ff"


def _is_letter(c: str) -> bool:
    return _is_cyrillic(c) or (c.isalpha() and "\u00c0" <= c <= "\u00ff")
