"""What does somebody do whom the running text names?"""

import re
from bisect import bisect_left
from itertools import pairwise, takewhile

from eske.announcements.draft import Block, Role
from eske.announcements.find_names import names_in
from eske.announcements.role_words import (
    SIGNATURE,
    acts,
    is_called_writer,
    is_namesake,
    is_row,
    is_staff,
    only_suffers,
    serves,
    speaks,
    task_told,
    tells_loss,
    writes,
)
from eske.announcements.sentences import sentences
from eske.announcements.shapes import SMALL_WORD
from eske.names import nominatives
from eske.text.span import Span

_NEAR = 25  # characters before a name in which something is told right beside it
_FAR = 500  # characters of a sentence that tell of a name in it
_PARAGRAPH = 2000  # characters of a paragraph that tell whom it is about
_OFFICE = 40  # characters in which an office stands before a name
_IN_ROW = re.compile(rf"(?:,|\s(?:и|та|і|й|and|және|мен|пен|бен))\s+(?:{SMALL_WORD}\s+){{0,3}}")
_CLAUSE = re.compile(r"[,.;!?\n]\s|\n")
_REPORTED = re.compile(r"\s*(?:айтуынша|сөзінше|айтқандай)")
_PREPOSITION = re.compile(
    r"(?<!\w)(?:о|об|обо|про|с|со|у|от|для|к|из|без|до|після|від|зі|із|з|of|about|with|from|to|for|by)\s+$",
    re.IGNORECASE,
)
_LIST = 3  # names in a sentence by which it is a list of those whom the paragraph is about


def role_of(text: str, span: Span, block: Block) -> Role:
    """The role of the name at `span`, by the words beside it, of its sentence and of its paragraph."""
    sentence = next((s for s in sentences(text, block.span) if s.holds(span)), block.span)
    around = Span(max(sentence.start, span.start - _FAR), min(sentence.end, span.end + _FAR))
    before, behind = text[around.start : span.start], text[span.end : around.end]
    if is_namesake(before, behind):
        return Role.NAMESAKE
    if task := task_told(before, behind):
        return task
    if serves(before, behind) or _signs(text, block):
        return Role.STAFF
    words = around.of(text)
    oblique = _is_oblique(span.of(text), before)
    row = _before_row(text, span, sentence, around)
    is_author = writes(span.of(text), before, behind) and not only_suffers(words)
    if is_author and not is_called_writer(before):
        return Role.AUTHOR
    if not oblique and speaks(row, behind):
        return Role.SPEAKER
    if not oblique and acts(row, behind):
        return Role.NAMED
    if is_author:
        return Role.AUTHOR
    if oblique and _REPORTED.match(behind):
        return Role.SPEAKER
    if tells_loss(words):
        return Role.REMEMBERED
    paragraph = text[max(block.span.start, span.start - _PARAGRAPH) : min(block.span.end, span.end + _PARAGRAPH)]
    if _in_list(text, span, sentence) and tells_loss(paragraph):
        return Role.REMEMBERED
    return Role.NAMED


def role_of_speaker(text: str, span: Span) -> Role:
    """The role of somebody whose words are given: those who work in the library are its staff all the same."""
    before = re.split(r"[.;!?\n]\s", text[max(0, span.start - _OFFICE) : span.start])[-1]
    return Role.STAFF if is_staff(before) else Role.SPEAKER


def is_remembered_surely(text: str, span: Span, block: Block) -> bool:
    """Whether what was done to people is told right beside the name or of a row of names, and not of another."""
    if _in_list(text, span, next((s for s in sentences(text, block.span) if s.holds(span)), block.span)):
        return True
    before, behind = text[max(0, span.start - _NEAR) : span.start], text[span.end : span.end + _OFFICE]
    near = _CLAUSE.split(before)[-1], _CLAUSE.split(behind.lstrip(" ,–—(-"), maxsplit=1)[0]
    return any(map(tells_loss, near))


def _is_oblique(name: str, before: str) -> bool:
    """Whether somebody is spoken of or acted upon: a preposition stands before the name, or it is declined."""
    return _PREPOSITION.search(before) is not None or any(nominatives(word, sure=True) for word in name.split())


def _before_row(text: str, span: Span, sentence: Span, around: Span) -> str:
    """What stands before the first of the names in a row, offices perhaps between them, to which a name belongs."""
    start = span.start
    names = names_in(text, sentence)
    for name in reversed(names[: bisect_left(names, span)]):
        if name.start < around.start or not _IN_ROW.fullmatch(text, name.end, start):
            break
        start = name.start
    return text[around.start : start]


def _in_list(text: str, span: Span, sentence: Span) -> bool:
    """Whether the name stands in a row of three or more: such a list is of those whom the paragraph is about."""
    names = names_in(text, sentence)
    at = bisect_left(names, span)
    if at == len(names) or names[at] != span:
        return False
    near = names[max(0, at - _LIST) : at + _LIST + 1]
    joined = [is_row(text[one.end : other.start]) for one, other in pairwise(near)]
    here = near.index(span)
    left = list(takewhile(bool, reversed(joined[:here])))
    right = list(takewhile(bool, joined[here:]))
    return len(left) + 1 + len(right) >= _LIST


def _signs(text: str, block: Block) -> bool:
    """Whether the name stands on a short line whose neighbour says what its bearer is in the library."""
    if block.span.end - block.span.start > SIGNATURE:
        return False
    above = text[max(0, block.span.start - _FAR) : block.span.start].rstrip().rpartition("\n")[2]
    below = text[block.span.end : block.span.end + _FAR].lstrip().partition("\n")[0]
    return any(len(line) < SIGNATURE and is_staff(line) for line in (above, below))
