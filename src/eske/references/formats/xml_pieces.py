"""Which elements of one name does a file of XML hold, when some of them may be damaged?

The file is cut by its tags, and each piece is parsed by itself, so that a damaged one does not take the others with it
and memory does not grow with the file. No document type is read and nothing is fetched: a piece with an entity of its
own is an error, so entities can neither swell nor reach anything.
"""

import codecs
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from lxml import etree

from eske.references.formats.entry import Entry
from eske.references.formats.problem import Problem
from eske.references.model import Reference

CHUNK = 1 << 20
LIMIT = 16 << 20  # letters of one element
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']""")
_NAMESPACE = re.compile(r"""\s(xmlns(?::[\w.-]+)?)\s*=\s*("[^"<]*"|'[^'<]*')""")
_PREFIXED = re.compile(r"(?<=[</\s])([A-Za-z_][\w.-]*):[\w.-]+(?=[\s/>=])")
# What XML 1.0 allows in no place: control characters other than tab and line ends, surrogates, two non-characters.
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORBIDDEN_REFERENCE = re.compile(r"&#(?:x0*(?:[0-8bcefBCEF]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2\d|3[01]));")


class Damaged(Exception):
    """An element that cannot be parsed, with what is wrong in it."""


def elements(file: BinaryIO, names: str) -> Iterator[tuple[int, Any]]:
    """Each innermost element of these names (a pattern), with the letter at which it begins; `Damaged` in its place.

    One that has no end, because the next begins or the file stops, is damaged. What XML forbids becomes U+FFFD.
    """
    begin = re.compile(rf"<(?:[\w.-]+:)?(?:{names})(?=[\s/>])")
    end = re.compile(rf"</(?:[\w.-]+:)?(?:{names})\s*>|<(?:[\w.-]+:)?(?:{names})(?:\s[^<>]*)?/>")
    buffer, offset, declared = "", 0, ""
    for text in _letters(file):
        buffer += text
        used, found = _cut(buffer, begin, end)
        for start, stop in found:
            if stop < 0:
                yield offset + start, Damaged("it has no end")
                continue
            declared = declared or _namespaces(buffer[:start])
            yield offset + start, _parsed(buffer[start:stop], declared)
        declared = declared or _namespaces(buffer[:used])
        buffer, offset = buffer[used:], offset + used
        if len(buffer) > LIMIT:
            yield offset, Damaged(f"it has more than {LIMIT} letters")
            return
    if match := begin.search(buffer):
        yield offset + match.start(), Damaged("it has no end")


def _letters(file: BinaryIO) -> Iterator[str]:
    """The text of the file in pieces, in the encoding that it declares, else UTF-8; U+FFFD for what cannot be told."""
    first = file.read(CHUNK)
    declared = _DECLARED.match(first.lstrip(b"\xef\xbb\xbf \r\n\t")[:200])
    name = "utf-16" if first[:2] in (b"\xff\xfe", b"\xfe\xff") else declared[1].decode() if declared else "utf-8"
    name = "utf-8-sig" if name.lower().replace("_", "-") in ("utf-8", "utf8") else name
    try:
        decoder = codecs.getincrementaldecoder(name)("replace")
    except LookupError:
        decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
    while first:
        yield decoder.decode(first)
        first = file.read(CHUNK)
    yield decoder.decode(b"", True)


def _cut(buffer: str, begin: re.Pattern[str], end: re.Pattern[str]) -> tuple[int, list[tuple[int, int]]]:
    """How much of the buffer is done with, and from where to where its elements reach; -1 for one without an end.

    Of an element within another of the same name the inner one counts: what OAI-PMH calls a record holds the record.
    """
    starts = [match.start() for match in begin.finditer(buffer)]
    found: list[tuple[int, int]] = []
    used = starts[0] if starts else max(0, len(buffer) - 200)
    for at, following in zip(starts, [*starts[1:], None], strict=False):
        closed = end.search(buffer, at, following if following is not None else len(buffer))
        if closed:
            found.append((at, closed.end()))
            used = closed.end()
        elif following is not None:
            if "metadata" not in buffer[at:following]:
                found.append((at, -1))
            used = following
        else:
            used = at
    return used, found


def _namespaces(head: str) -> str:
    """The declarations of prefixes that stand before the first element."""
    return " ".join(dict.fromkeys(f"{name}={value}" for name, value in _NAMESPACE.findall(head)))


def _parsed(piece: str, declared: str) -> Any:
    known = {name.partition(":")[2] for name, _ in _NAMESPACE.findall(" " + declared + piece)}
    missing = {prefix for prefix in _PREFIXED.findall(piece) if prefix not in known} - {"xml", "xmlns"}
    more = "".join(f' xmlns:{prefix}="unknown:{prefix}"' for prefix in sorted(missing))
    names = dict(_NAMESPACE.findall(" " + declared)) if declared else {}
    head = "".join(f" {name}={value}" for name, value in names.items())
    text = f"<r{head}{more}>{_FORBIDDEN_REFERENCE.sub(chr(0xFFFD), FORBIDDEN.sub(chr(0xFFFD), piece))}</r>"
    try:
        return etree.fromstring(text, parser=_parser())[0]
    except (etree.XMLSyntaxError, ValueError) as error:
        return Damaged(str(error))


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True
    )


def local(element: Any) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def said(element: Any) -> str:
    """All the text of an element, with blanks folded; empty where there is none."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def escaped(value: str) -> str:
    """The value as text of an element or an attribute; what XML forbids becomes U+FFFD."""
    safe = FORBIDDEN.sub("\ufffd", value)
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\r", "&#13;")):
        safe = safe.replace(letter, entity)
    return safe


def element(name: str, *inside: str, **attributes: str) -> str:
    """An element with what is inside, already escaped; nothing where nothing is inside."""
    within = "".join(inside)
    marks = "".join(f' {key.rstrip("_")}="{escaped(value)}"' for key, value in attributes.items())
    return f"<{name}{marks}>{within}</{name}>" if within else ""


def text(name: str, value: str | None, **attributes: str) -> str:
    """An element with a text; nothing where there is none."""
    return element(name, escaped(value or ""), **attributes)


def below(parent: Any, *path: str) -> list[Any]:
    """The elements at the end of a path of local names."""
    found = [parent]
    for name in path:
        found = [child for one in found for child in one if isinstance(child.tag, str) and local(child) == name]
    return found


def texts(parent: Any, *path: str) -> list[str]:
    """What the elements at the end of a path say, blanks folded, without empty ones."""
    return [value for one in below(parent, *path) if (value := said(one))]


def parse(record: str) -> Any:
    """The element of a record that was written here, whose prefixes need not be declared."""
    found = _parsed(record, "")
    assert not isinstance(found, Damaged), found
    return found


def entries(
    file: BinaryIO, names: str, format_name: str, reference_of: Callable[[Any], Reference]
) -> Iterator[Entry | Problem]:
    """The entries of the elements of these names, and the problems among them and in them."""
    for number, (offset, found) in enumerate(elements(file, names), start=1):
        if isinstance(found, Damaged):
            yield Problem("bad-markup", number, offset, (str(found),))
            continue
        reference = reference_of(found)
        if not reference.title:
            yield Problem("no-title", number, offset, lost=False)
        original = etree.tostring(found, encoding="utf-8", with_tail=False)
        yield Entry(reference, format_name, original, "utf-8", number, offset)
