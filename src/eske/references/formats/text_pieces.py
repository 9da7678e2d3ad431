"""How is a text file of records cut into its lines, in whatever encoding?"""

import codecs
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from eske.references.formats.problem import UnreadableRecords
from eske.text import UnreadableDocument
from eske.text.encoding import decode

CHUNK = 1 << 20
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F, 0x85, 0x2028, 0x2029), " ")


def encoding_of(file: BinaryIO) -> str:
    """The encoding of a text, told from its beginning; the file is left at its beginning. Raises `UnreadableRecords`.

    A beginning of ASCII tells nothing of what follows, so the whole file is looked through for the first other letter.
    """
    head = file.read(CHUNK)
    while head.isascii() and (more := file.read(CHUNK)):
        head = head[-1:] + more
    file.seek(0)
    # A letter may be cut in two at the end.
    whole = head[: max(head.rfind(b"\n"), 0) + 1] or head
    name = str(getattr(file, "name", "the file"))
    try:
        return decode(whole, name)[1]
    except UnreadableDocument as error:
        raise UnreadableRecords(error.code if error.code == "empty" else "undecodable", name) from error


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
