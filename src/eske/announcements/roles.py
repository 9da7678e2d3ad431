"""What does somebody do whom the running text names?"""

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise, takewhile

from eske.announcements.draft import Block, Role
from eske.announcements.find_names import names_in
from eske.announcements.sentences import sentences
from eske.announcements.shapes import SMALL_WORD
from eske.announcements.words import either, table
from eske.names import nominatives
from eske.names.given import is_given
from eske.text.span import Span

_NEAR = 25  # characters in which the name of an institution stands beside its namesake
_FAR = 500  # characters of a sentence that tell of a name in it
_PARAGRAPH = 2000  # characters of a paragraph that tell whom it is about
_OFFICE = 40  # characters in which an office stands before a name
_CHAIN = 150  # characters of a row of authors
_SIGNATURE = 60  # characters of a line that says only who somebody is
_QUOTED = re.compile(r"\s*:\s*[«“„\"]")
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
    if _pattern("namesake_before").search(before[-_NEAR:]) or _pattern("namesake_behind").search(behind[:_NEAR]):
        return Role.NAMESAKE
    if task := _task(before, behind):
        return task
    if _serves(before, behind) or _signs(text, block):
        return Role.STAFF
    words = around.of(text)
    oblique = _is_oblique(span.of(text), before)
    row = _before_row(text, span, sentence, around)
    writes = _writes(span.of(text), before, behind) and not _only_suffers(words)
    if writes and not _is_called_writer(before):
        return Role.AUTHOR
    if not oblique and _speaks(row, behind):
        return Role.SPEAKER
    if not oblique and _acts(row, behind):
        return Role.NAMED
    if writes:
        return Role.AUTHOR
    if oblique and _REPORTED.match(behind):
        return Role.SPEAKER
    if _pattern("remembrance").search(words):
        return Role.REMEMBERED
    paragraph = text[max(block.span.start, span.start - _PARAGRAPH) : min(block.span.end, span.end + _PARAGRAPH)]
    if _in_list(text, span, sentence) and _pattern("remembrance").search(paragraph):
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
    return any(_pattern("remembrance").search(words) for words in near)


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


def _task(before: str, behind: str) -> Role | None:
    """What words beside the name say that its bearer did for a book."""
    for task, words in table("people")["tasks"].items():
        led = words["before"] and _led_by(task).search(before)
        if led or (words["behind"] and _followed_by(task).match(behind)):
            return Role(task)
    return None


def _speaks(before: str, behind: str) -> bool:
    """Whether a word of saying stands right before the name, an office between them perhaps, or behind it."""
    return bool(_after("said").search(before) or _QUOTED.match(behind) or _ahead("said").match(behind))


def _acts(before: str, behind: str) -> bool:
    """Whether the name is that of somebody who does something at the event."""
    return bool(_after("acts").search(before) or _ahead("acts").match(behind))


def _only_suffers(words: str) -> bool:
    """Whether a sentence speaks of what was done to people and of no works: “writers” says then who they were."""
    works = any(not _pattern("makers").fullmatch(found.group()) for found in _pattern("writing").finditer(words))
    return _pattern("remembrance").search(words) is not None and not works


def _serves(before: str, behind: str) -> bool:
    """Whether a word for those who work in a library stands near the name, which nobody speaks about."""
    if _pattern("about").search(before[-_NEAR:]):
        return False
    return is_staff(before[-_SIGNATURE:]) or is_staff(behind[:_SIGNATURE])


def is_staff(words: str) -> bool:
    """Whether the words say what somebody is in the library."""
    return _pattern("staff").search(words) is not None


def _in_list(text: str, span: Span, sentence: Span) -> bool:
    """Whether the name stands in a row of three or more: such a list is of those whom the paragraph is about."""
    names = names_in(text, sentence)
    at = bisect_left(names, span)
    if at == len(names) or names[at] != span:
        return False
    near = names[max(0, at - _LIST) : at + _LIST + 1]
    joined = [_is_row(text[one.end : other.start]) for one, other in pairwise(near)]
    here = near.index(span)
    left = list(takewhile(bool, reversed(joined[:here])))
    right = list(takewhile(bool, joined[here:]))
    return len(left) + 1 + len(right) >= _LIST


def _writes(name: str, before: str, behind: str) -> bool:
    """Whether a word for books or their makers leads straight to the name, or in Kazakh follows it.

    Behind a word for books the name of a maker stands in the genitive: in the nominative it is another matter.
    """
    leading = list(_pattern("writing").finditer(before))
    if leading:
        row = max(leading[-1].end(), before.rfind(":") + 1)
        makes = _pattern("makers").fullmatch(leading[-1].group()) is not None
        if _is_row(before[row:], spare=2 if makes else 0) and (makes or not _is_nominative(name)):
            return True
    following = _pattern("writing_behind").search(behind[:_CHAIN])
    return following is not None and _is_row(behind[: following.start()])


def _is_called_writer(before: str) -> bool:
    """Whether a word for a writer, and none for works, leads to the name."""
    leading = list(_pattern("writing").finditer(before))
    return bool(leading) and _pattern("makers").fullmatch(leading[-1].group()) is not None


def _is_nominative(name: str) -> bool:
    """Whether a masculine name with a family name of Russian form stands in the nominative."""
    words = name.split()
    return is_given(words[0]) and re.search(r"(?:ов|ев|ёв|ин|ын|ий)$", words[-1]) is not None


def _is_row(words: str, spare: int = 0) -> bool:
    """Whether a stretch holds names, marks, the words that join them and at most `spare` others, and no “about”."""
    small = [word for word in re.findall(r"[^\W\d_]+", words) if word[0].islower()]
    others = [word for word in small if not _pattern("in_row").fullmatch(word)]
    about = any(_pattern("about").fullmatch(f"{word} ") for word in others)
    return len(words) < _CHAIN and len(others) <= spare and not about


def _signs(text: str, block: Block) -> bool:
    """Whether the name stands on a short line whose neighbour says what its bearer is in the library."""
    if block.span.end - block.span.start > _SIGNATURE:
        return False
    above = text[max(0, block.span.start - _FAR) : block.span.start].rstrip().rpartition("\n")[2]
    below = text[block.span.end : block.span.end + _FAR].lstrip().partition("\n")[0]
    return any(len(line) < _SIGNATURE and is_staff(line) for line in (above, below))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(either(table("people")[name]), re.IGNORECASE)


@cache
def _after(name: str) -> re.Pattern[str]:
    """A word of the table before a name, words for an office between them and none that turns to somebody else."""
    between = rf"(?:\s+(?!(?:о|об|про|что|що|about|of|to|with|for|that|с|з|із|к|у|в)\s){SMALL_WORD}){{0,5}}"
    return re.compile(rf"(?i:{either(table('people')[name])}){between}\s+$")


@cache
def _ahead(name: str) -> re.Pattern[str]:
    """A word of the table behind a name in the same clause."""
    return re.compile(rf"[^.!?;:«»“”„\"()]{{0,80}}?(?:{either(table('people')[name])})", re.IGNORECASE)


@cache
def _led_by(task: str) -> re.Pattern[str]:
    words = either(table("people")["tasks"][task]["before"])
    return re.compile(rf"(?i:{words})[\s:–—-]*(?:{SMALL_WORD}\.?\s+){{0,4}}$")


@cache
def _followed_by(task: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:[–—-]\s*)?(?:{either(table('people')['tasks'][task]['behind'])})", re.IGNORECASE)
