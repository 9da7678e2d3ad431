"""How do the paragraphs, list items and table rows of a document become lines of text?"""

import re

BULLET = "•"
CELL = "\t"  # parts the cells of a row

_BLANKS = re.compile(r"[ \u00a0\u2009\t\r\n]+")
_AROUND_BREAK = re.compile(r" *\n *")


def line_of(words: str, mark: str = "") -> str:
    """One paragraph on one line, but for the breaks (\\v) that its author set; a mark of a list stands in front."""
    parts = (_BLANKS.sub(" ", part).strip() for part in words.split("\v"))
    line = _AROUND_BREAK.sub("\n", "\n".join(part for part in parts if part))
    return f"{mark} {line}" if mark and line else line


def row_of(cells: list[str]) -> str:
    """The cells of a row on one line, each of them once: merged cells are listed once for each column."""
    kept: list[str] = []
    for cell in cells:
        words = _BLANKS.sub(" ", cell.replace("\v", " ")).strip()
        if words and (not kept or words != kept[-1]):
            kept.append(words)
    return CELL.join(kept)


def text_of(lines: list[str]) -> str:
    """Lines as a text, with a blank line at most between two of them."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n" if any(lines) else ""
