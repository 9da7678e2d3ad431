"""What is the text of an OpenDocument text?"""

import io
from collections.abc import Iterator
from typing import Any

from eske.text.lines import BULLET, line_of, row_of, text_of

_BREAKS = {"text:tab": "\t", "text:line-break": "\v"}
_SKIPPED = {"office:annotation", "text:tracked-changes", "text:note-citation", "office:forms", "text:sequence-decls"}


def odt_text(content: bytes) -> str:
    """The headings, paragraphs, list items and table rows, in order; comments and old revisions are left out."""
    from odf.opendocument import load

    document = load(io.BytesIO(content))
    numbered = {_name(style) for style in _walk(document.automaticstyles) if _is_numbered(style)}
    return text_of(list(_lines(document.text, numbered, "")))


def _lines(parent: Any, numbered: set[str], mark: str) -> Iterator[str]:
    count = 0
    for node in parent.childNodes:
        tag = getattr(node, "tagName", "")
        if tag in _SKIPPED:
            continue
        if tag in ("text:p", "text:h"):
            yield line_of(_words(node), mark)
            mark = ""
        elif tag == "text:list":
            yield from _lines(node, numbered, "1." if _name(node) in numbered else BULLET)
        elif tag == "text:list-item":
            count += 1
            yield from _lines(node, numbered, f"{count}." if mark == "1." else mark)
        elif tag == "table:table-row":
            yield row_of([_words(cell) for cell in node.childNodes])
        elif hasattr(node, "childNodes"):
            yield from _lines(node, numbered, mark)


def _words(node: Any) -> str:
    if getattr(node, "tagName", "") in _SKIPPED:
        return ""
    if not hasattr(node, "childNodes") or node.nodeType in (3, 4):  # text and character data
        return str(getattr(node, "data", ""))
    if node.tagName == "text:s":
        return " " * int(node.getAttribute("c") or 1)
    words = "".join(_words(child) for child in node.childNodes)
    return _BREAKS.get(node.tagName, "") + words + ("\v" if node.tagName in ("text:p", "text:h") else "")


def _walk(node: Any) -> Iterator[Any]:
    for child in getattr(node, "childNodes", ()):
        yield child
        yield from _walk(child)


def _is_numbered(style: Any) -> bool:
    """Whether a style of lists numbers its first level."""
    if getattr(style, "tagName", "") != "text:list-style":
        return False
    levels = [child for child in style.childNodes if getattr(child, "tagName", "").startswith("text:list-level-style")]
    return bool(levels) and levels[0].tagName == "text:list-level-style-number"


def _name(node: Any) -> str:
    """The name of a style, or that of the style of a list."""
    return str(node.getAttribute("name" if node.tagName == "text:list-style" else "stylename") or "")
