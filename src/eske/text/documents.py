"""What does a document say: its text, and what the document was?"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from eske.text.encoding import decode
from eske.text.errors import UnreadableDocument
from eske.text.media import DOCX, HTML, ODT, PDF, media_type_of
from eske.text.package import check_package

LIMIT = 20_000_000  # bytes; pictures make office documents large
TEXT_LIMIT = 1_000_000  # characters; a long book has 2 million, an announcement a few thousand

_NO_WORD = re.compile(r"\w{3000}")  # no language has one; a file that has is data in the form of text


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read. `text` has \\n line ends and otherwise every character; `size` counts bytes.

    `encoding` is None where the format has its own (.docx, .odt, .pdf).
    """

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
    except PermissionError as error:
        raise UnreadableDocument("not-allowed", str(path)) from error


def document_of(content: bytes, name: str) -> Document:
    """The document in these bytes. Raises `UnreadableDocument`.

    The type is told by the content; the name tells Markdown from other text, and HTML that begins like none.
    """
    if len(content) > LIMIT:
        raise UnreadableDocument("too-large", name, str(len(content)), str(LIMIT))
    if not content.strip():
        raise UnreadableDocument("empty", name)
    media_type = media_type_of(content, name)
    try:
        text, encoding = _text(content, name, media_type)
    except ImportError as error:
        raise UnreadableDocument("package-missing", name, media_type, error.name or str(error)) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise UnreadableDocument("empty", name)
    if len(text) > TEXT_LIMIT:
        raise UnreadableDocument("too-long", name, str(len(text)), str(TEXT_LIMIT))
    if _NO_WORD.search(text):
        raise UnreadableDocument("binary", name)
    return Document(name, media_type, encoding, hashlib.sha256(content).hexdigest(), len(content), text)


def _text(content: bytes, name: str, media_type: str) -> tuple[str, str | None]:
    """The text and its encoding, by the reader of the type; its packages are loaded with the first such document."""
    if media_type == HTML:
        from eske.text.html import html_text

        return html_text(content, name)
    if media_type == PDF:
        from eske.text.pdf import pdf_text

        return pdf_text(content, name), None
    if media_type in (DOCX, ODT):
        return _packaged(content, name, media_type), None
    return decode(content, name)


def _packaged(content: bytes, name: str, media_type: str) -> str:
    from eske.text.docx import docx_text
    from eske.text.odt import odt_text

    check_package(content, name)
    try:
        return docx_text(content) if media_type == DOCX else odt_text(content)
    except ImportError:
        raise
    except Exception as error:
        # The libraries say in many ways (zip, XML, missing parts) that a document is not whole.
        raise UnreadableDocument("broken", name, media_type) from error
