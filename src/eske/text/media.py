"""Of which type are these bytes? The content tells it; the name is asked only between kinds of plain text."""

import io
import re
import zipfile
from pathlib import Path

from eske.text.errors import UnreadableDocument

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
HTML = "text/html"
PDF = "application/pdf"

_ZIP = b"PK\x03\x04"
_PLAIN = {".md": "text/markdown", ".markdown": "text/markdown"}
# How files begin that are known and not read.
_UNREAD = {
    b"\xd0\xcf\x11\xe0": "application/msword",
    b"{\\rtf": "application/rtf",
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"Rar!": "application/vnd.rar",
    b"7z\xbc\xaf": "application/x-7z-compressed",
    b"\x1f\x8b": "application/gzip",
}
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # what an office program puts round a document with a password
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html\b|head\b|body\b)", re.I | re.S
)
_TAGS = re.compile(rb"<(?:p|div|br|h[1-6]|ul|ol|li|table|span|a|article|section|main)\b[^<>]*>", re.IGNORECASE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_HEAD = 4096


def media_type_of(content: bytes, name: str) -> str:
    """The media type of a document that can be read. Raises `UnreadableDocument` for every other."""
    if content.startswith(b"%PDF") or b"%PDF-" in content[:1024]:
        return PDF
    if content.startswith(_ZIP):
        return _packaged(content, name)
    for signature, media_type in _UNREAD.items():
        if content.startswith(signature):
            if media_type == "application/msword" and _ENCRYPTED in content:
                raise UnreadableDocument("locked", name)
            raise UnreadableDocument("unsupported-type", name, media_type)
    return HTML if _is_html(content, name) else _PLAIN.get(Path(name).suffix.lower(), "text/plain")


def _is_html(content: bytes, name: str) -> bool:
    """Whether the text is marked up: it says so at its head, or a file called .html has tags."""
    head = content[:_HEAD]
    if head.startswith(_UTF16):
        head = head.decode("utf-16", "ignore").encode()
    called = Path(name).suffix.lower() in (".html", ".htm", ".xhtml")
    return _MARKUP.match(head) is not None or (called and _TAGS.search(head) is not None)


def _packaged(content: bytes, name: str) -> str:
    """Which document a package holds. A package that is cut off has lost its list of parts, which stands at its end."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = set(package.namelist())
            kind = package.read("mimetype")[:100].decode("ascii", "replace").strip() if "mimetype" in parts else ""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise UnreadableDocument("broken", name, _guess(content)) from error
    if "word/document.xml" in parts:
        return DOCX
    if kind == ODT:
        return ODT
    raise UnreadableDocument("unsupported-type", name, kind or "application/zip")


def _guess(content: bytes) -> str:
    """What a damaged package was, by what stands at its beginning."""
    if b"opendocument" in content[:_HEAD]:
        return ODT
    return DOCX if b"[Content_Types].xml" in content[:_HEAD] or b"word/" in content else "application/zip"
