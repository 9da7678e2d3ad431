"""What does a document say: its text, and what the document was?"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from eske.text.encoding import decode
from eske.text.errors import UnreadableDocument

LIMIT = 20_000_000  # bytes; a long book is 2 MB of text, an announcement a few kB

_TYPES = {".txt": "text/plain", ".text": "text/plain", ".md": "text/markdown", ".markdown": "text/markdown"}
# How files begin whose type is known by content, whatever their name says.
_SIGNATURES = {
    b"%PDF": "application/pdf",
    b"PK\x03\x04": "application/zip (.docx, .odt, .xlsx …)",
    b"\xd0\xcf\x11\xe0": "application/msword (.doc)",
    b"{\\rtf": "application/rtf",
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
}
_HTML = re.compile(rb"\s*(?:<!doctype html|<html\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read. `text` has \\n line ends and otherwise every character; `size` counts bytes."""

    name: str
    media_type: str
    encoding: str | None
    sha256: str
    size: int
    text: str


def read_document(path: Path) -> Document:
    """The document in a file. Raises `UnreadableDocument`; a file over the limit is refused unread."""
    try:
        if path.is_dir():
            raise UnreadableDocument("not-a-file", str(path))
        size = path.stat().st_size
        if size > LIMIT:
            raise UnreadableDocument("too-large", str(path), str(size), str(LIMIT))
        return document_of(path.read_bytes(), path.name)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnreadableDocument("not-found", str(path)) from error


def document_of(content: bytes, name: str) -> Document:
    """The document in these bytes. Raises `UnreadableDocument`.

    The name tells the type only where the content does not.
    """
    if len(content) > LIMIT:
        raise UnreadableDocument("too-large", name, str(len(content)), str(LIMIT))
    if not content.strip():
        raise UnreadableDocument("empty", name)
    media_type = _media_type(content, name)
    text, encoding = decode(content, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise UnreadableDocument("empty", name)
    return Document(name, media_type, encoding, hashlib.sha256(content).hexdigest(), len(content), text)


def _media_type(content: bytes, name: str) -> str:
    for signature, media_type in _SIGNATURES.items():
        if content.startswith(signature):
            raise UnreadableDocument("unsupported-type", name, media_type)
    if _HTML.match(content):
        raise UnreadableDocument("unsupported-type", name, "text/html")
    return _TYPES.get(Path(name).suffix.lower(), "text/plain")
