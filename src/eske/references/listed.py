"""Which references does a list hold that was pasted as text?"""

import re
from functools import cache

from eske.references.shapes import YEAR
from eske.references.tables import any_of, table

_NUMBER = re.compile(r"\s*(?:\[\d{1,4}\]|\d{1,3}\s*[.)](?!\d))\s*\S")
_BULLET = re.compile(r"\s*[-–—•*·▪●]\s+\S")
_DATED = re.compile(rf"(?<!\d){YEAR}(?!\d)|://")
# What ends a description: an extent, a year, pages, a bracket, or an address.
_ENDED = re.compile(r"(?:\d\s*(?:с|c|б|бет|стр|p|pp|S|г|ж)?\s*\.?|[)\]]\.?|экз\.|ил\.|://\S+)\s*$")
_GOES_ON = re.compile(r"(?:URL|ISBN|ISSN|DOI|https?:|[СБPТ]\.\s*\d|№|[–—(\[/-])", re.IGNORECASE)
_WRAPPED = re.compile(r"[^\W\d_]-$")
_SENTENCE = 60  # characters; a paragraph behind a reference that is shorter is no annotation


def references_in(text: str) -> tuple[str, ...]:
    """The references of a list, each as one line: wrapped lines are joined, numbers in front stay.

    In a numbered list a number begins a reference. Elsewhere an empty line does, and a line that begins with a capital
    letter where the one before has come to its end. A paragraph without a year behind a reference is its annotation
    and stays with it. The heading of a list is none.
    """
    lines = text.split("\n")
    starts = _begins(lines)
    found: list[str] = []
    for line, begins in zip(lines, starts, strict=True):
        if not line.strip() or _heading().match(line.strip()):
            continue
        if begins or not found:
            found.append(line.strip())
        else:
            found[-1] = _joined(found[-1], line.strip())
    return tuple(found)


def _begins(lines: list[str]) -> list[bool]:
    """Whether each line begins a reference."""
    filled = [line for line in lines if line.strip()]
    for mark in (_NUMBER, _BULLET):
        if sum(bool(mark.match(line)) for line in filled) * 3 >= len(filled) > 1:
            return [bool(mark.match(line)) for line in lines]
    begins, before, apart = [], "", True
    for line in lines:
        begun = bool(line.strip()) and _begins_anew(before, line.strip(), apart=apart)
        begins.append(begun)
        apart = not line.strip()
        before = line.strip() if begun or not line.strip() else f"{before} {line.strip()}"
    return begins


def _begins_anew(before: str, line: str, *, apart: bool) -> bool:
    if apart or not before:
        return not _is_annotation(before, line)
    if line[0].islower() or _WRAPPED.search(before) or _GOES_ON.match(line):
        return False
    if not _DATED.search(before) or _is_annotation(before, line):
        return False
    # Behind a full stop a line with a date of its own is another reference.
    return bool(_ENDED.search(before)) or (before.endswith(".") and bool(_DATED.search(line)))


def _is_annotation(before: str, line: str) -> bool:
    """Whether a paragraph tells of the reference before it: a long one without year and without the marks of areas."""
    return bool(before) and len(line) > _SENTENCE and not _DATED.search(line) and not re.search(r"\s[–—/-]+\s|//", line)


def _joined(before: str, line: str) -> str:
    """Two lines as one; a word that was divided at the end of the line is whole again."""
    if _WRAPPED.search(before) and line[:1].islower():
        return before[:-1] + line
    return f"{before} {line}"


@cache
def _heading() -> re.Pattern[str]:
    words = any_of(table("words", "lists")["headings"])
    return re.compile(rf"(?:[IVX\d]+[.)]\s*)?(?:{words})[\s:.]*$", re.IGNORECASE)
