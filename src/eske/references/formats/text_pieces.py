"""How is a text file of records cut into its lines, in whatever encoding?"""

import codecs
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from eske.references.formats.marc.charset import cyrillic_table

CHUNK = 1 << 20
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_BROKEN = 0.2  # of the letters above ASCII in what is still called UTF-8, at most
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F, 0x85, 0x2028, 0x2029), " ")


def encoding_of(file: BinaryIO) -> str:
    """The encoding of a text, told from its beginning; the file is left at its beginning.

    A beginning of ASCII tells nothing of what follows, so the whole file is looked through for the first other letter.
    What is no UTF-8 is told by which table of the region makes words of it, as few letters as there may be.
    """
    head = file.read(CHUNK)
    mark = next((name for mark, name in _MARKS.items() if head.startswith(mark)), None)
    while head.isascii() and (more := file.read(CHUNK)):
        head = head[-1:] + more
    file.seek(0)
    if mark:
        return mark
    letters = [c for c in codecs.getincrementaldecoder("utf-8")("replace").decode(head) if not c.isascii()]
    # A text of UTF-8 may have a letter broken; one of another table has nearly all of them.
    if letters.count("\ufffd") <= len(letters) * _BROKEN:
        return "utf-8"
    return cyrillic_table(head) or "cp1252"


def lines(file: BinaryIO, encoding: str) -> Iterator[tuple[int, str]]:
    """Every line with its line end, and the letter at which it begins; U+FFFD for what cannot be told."""
    rest, offset = "", 0
    for piece in decoded(file, encoding):
        text = rest + piece
        rest = ""
        for line in text.splitlines(keepends=True):
            rest = line
            if line.endswith("\n"):
                yield offset, line
                offset, rest = offset + len(line), ""
        if len(rest) > 16 * CHUNK:
            yield offset, rest
            offset, rest = offset + len(rest), ""
    for line in rest.splitlines(keepends=True):
        yield offset, line
        offset += len(line)


def records(
    numbered: Iterable[tuple[int, str]], ends: Callable[[str], bool], begins: Callable[[str], bool]
) -> Iterator[tuple[int, list[str], bool]]:
    """The lines of each record, with the letter at which it begins, and whether it has its end.

    Blank lines behind an end go with the record before, so that the lines of all records are those of the file.
    """
    held: list[str] = []
    begin, ended = 0, False
    for offset, line in numbered:
        if (ended and line.strip()) or (begins(line) and any(map(begins, held))):
            yield begin, held, ended
            held, ended = [], False
        begin = offset if not held else begin
        held.append(line)
        ended = ended or ends(line)
    if held:
        yield begin, held, ended


def one_line(value: str) -> str:
    """The value on one line; a control character becomes a blank."""
    return " ".join(value.translate(_CONTROLS).split())


def decoded(file: BinaryIO, encoding: str) -> Iterator[str]:
    """The text of the file in pieces; U+FFFD for what cannot be told."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    while chunk := file.read(CHUNK):
        yield decoder.decode(chunk)
    yield decoder.decode(b"", True)
