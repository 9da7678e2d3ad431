"""What is the text of a Word document?"""

import io
from collections.abc import Iterator
from typing import Any

from eske.text.lines import BULLET, line_of, row_of, text_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORDS = {f"{_W}t": None, f"{_W}tab": "\t", f"{_W}br": "\v", f"{_W}cr": "\v", f"{_W}noBreakHyphen": "-"}
# What was deleted or moved away, what computes a field, and the second copy of a text box.
_SKIPPED = {
    f"{_W}{tag}" for tag in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "tblPr", "footnoteReference")
} | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}


def docx_text(content: bytes) -> str:
    """The paragraphs, list items and table rows of the body, in order; what was deleted under revision is left out."""
    from docx import Document

    document = Document(io.BytesIO(content))
    formats = _list_formats(document.part)
    return text_of(list(_lines(document.element.body, formats, {})))


def _lines(parent: Any, formats: dict[str, str], counts: dict[str, int]) -> Iterator[str]:
    for element in parent:
        if element.tag in _SKIPPED:
            continue
        if element.tag == f"{_W}p":
            yield line_of(_words(element), _mark(element, formats, counts))
            for box in element.iter(f"{_W}txbxContent"):
                if not any(above.tag in _SKIPPED for above in box.iterancestors()):
                    yield from _lines(box, formats, counts)
        elif element.tag == f"{_W}tr":
            yield row_of([" ".join(_words(p) for p in cell.iter(f"{_W}p")) for cell in element.iter(f"{_W}tc")])
        else:
            yield from _lines(element, formats, counts)


def _words(element: Any) -> str:
    """The words of a paragraph, without those of a text box that is anchored in it."""
    words = []
    for child in element:
        if child.tag in _SKIPPED or child.tag == f"{_W}txbxContent":
            continue
        if child.tag in _WORDS:
            words.append(child.text or "" if _WORDS[child.tag] is None else str(_WORDS[child.tag]))
        else:
            words.append(_words(child))
    return "".join(words)


def _mark(paragraph: Any, formats: dict[str, str], counts: dict[str, int]) -> str:
    """The number or bullet that the program draws in front of an item of a list."""
    number = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    named = (style.get(f"{_W}val") or "") if style is not None else ""
    listed = str(number.get(f"{_W}val")) if number is not None else named if named.startswith("List") else ""
    if not listed or listed == "0":
        return ""
    if formats.get(listed, "decimal" if listed.startswith("ListNumber") else "bullet") != "decimal":
        return BULLET
    counts[listed] = counts.get(listed, 0) + 1
    return f"{counts[listed]}."


def _list_formats(part: Any) -> dict[str, str]:
    """The format of each list's first level, by the list's number."""
    try:
        numbering = part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    first = {
        str(abstract.get(f"{_W}abstractNumId")): str(kind.get(f"{_W}val"))
        for abstract in numbering.iter(f"{_W}abstractNum")
        if (kind := abstract.find(f"{_W}lvl/{_W}numFmt")) is not None
    }
    return {
        str(number.get(f"{_W}numId")): first.get(str(reference.get(f"{_W}val")), "bullet")
        for number in numbering.iter(f"{_W}num")
        if (reference := number.find(f"{_W}abstractNumId")) is not None
    }
