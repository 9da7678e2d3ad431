"""What is the text of a PDF file?"""

import re
import threading
from typing import Any

from eske.text.errors import UnreadableDocument
from eske.text.lines import text_of
from eske.text.media import PDF

PAGES_LIMIT = 300
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_LOCK = threading.Lock()  # PDFium must not be entered twice at a time

_ITEM = re.compile(r"\s*(?:\d{1,3}\s*[.)](?!\d)|[•*·–—-]\s)")
_ENDS = re.compile(r"[.!?…:;»\"”]\s*$")
_NARROW = 0.7  # of the longest line of its page: a shorter one ends its paragraph


def pdf_text(content: bytes, name: str) -> str:
    """The text of the pages, the lines of a paragraph joined. Raises `UnreadableDocument` (locked, broken, no-text)."""
    import pypdfium2

    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as error:
            values = ("locked", name) if error.err_code == _PASSWORD else ("broken", name, PDF)
            raise UnreadableDocument(*values) from error
        try:
            pages = _pages(document, name)
        except pypdfium2.PdfiumError as error:
            raise UnreadableDocument("broken", name, PDF) from error
        finally:
            document.close()
    if not any(page.strip() for page in pages):
        raise UnreadableDocument("no-text", name, str(len(pages)))
    return text_of([line for page in pages for line in _paragraphs(page)])


def _pages(document: Any, name: str) -> list[str]:
    if len(document) > PAGES_LIMIT:
        raise UnreadableDocument("too-many-pages", name, str(len(document)), str(PAGES_LIMIT))
    return [page.get_textpage().get_text_bounded() for page in document]


def _paragraphs(page: str) -> list[str]:
    """The lines of a page, those that the width of the page has broken joined again."""
    lines = [line.strip() for line in re.split(r"\r?\n", page.replace("\ufffe", "\u00ad"))]
    longest = max((len(line) for line in lines), default=0)
    found: list[str] = []
    joins = False
    for line in lines:
        if joins and line and not _ITEM.match(line):
            found[-1] = _joined(found[-1], line)
        else:
            found.append(line)
        joins = len(line) > _NARROW * longest and not (_ENDS.search(line) and len(line) < 0.9 * longest)
    return found


def _joined(before: str, line: str) -> str:
    """Two parts of a line; a hyphen between small letters parts a word."""
    if before.endswith("\u00ad") or (re.search(r"[^\W\d_]-$", before) and line[:1].islower()):
        return before[:-1] + line
    return f"{before} {line}"
