"""What do the words beside a name say that its bearer does, did or is?"""

import re
from functools import cache

from eske.announcements.draft import Role
from eske.announcements.shapes import SMALL_WORD
from eske.announcements.words import either, table
from eske.names.given import is_given

SIGNATURE = 60  # characters of a line that says only who somebody is
_NEAR = 25  # characters in which the name of an institution stands beside its namesake
_CHAIN = 150  # characters of a row of authors
_QUOTED = re.compile(r"\s*:\s*[«“„\"]")


def is_namesake(before: str, behind: str) -> bool:
    """Whether an institution, a street or a hall right beside the name bears it."""
    return bool(
        _pattern("namesake_before").search(before[-_NEAR:]) or _pattern("namesake_behind").search(behind[:_NEAR])
    )


def tells_loss(words: str) -> bool:
    """Whether the words tell what was done to people, or that they are remembered."""
    return _pattern("remembrance").search(words) is not None


def task_told(before: str, behind: str) -> Role | None:
    """What words beside the name say that its bearer did for a book."""
    for task, words in table("people")["tasks"].items():
        led = words["before"] and _led_by(task).search(before)
        if led or (words["behind"] and _followed_by(task).match(behind)):
            return Role(task)
    return None


def speaks(before: str, behind: str) -> bool:
    """Whether a word of saying stands right before the name, an office between them perhaps, or behind it."""
    return bool(_after("said").search(before) or _QUOTED.match(behind) or _ahead("said").match(behind))


def acts(before: str, behind: str) -> bool:
    """Whether the name is that of somebody who does something at the event."""
    return bool(_after("acts").search(before) or _ahead("acts").match(behind))


def only_suffers(words: str) -> bool:
    """Whether a sentence speaks of what was done to people and of no works: “writers” says then who they were."""
    works = any(not _pattern("makers").fullmatch(found.group()) for found in _pattern("writing").finditer(words))
    return tells_loss(words) and not works


def serves(before: str, behind: str) -> bool:
    """Whether a word for those who work in a library stands near the name, which nobody speaks about."""
    if _pattern("about").search(before[-_NEAR:]):
        return False
    return is_staff(before[-SIGNATURE:]) or is_staff(behind[:SIGNATURE])


def is_staff(words: str) -> bool:
    """Whether the words say what somebody is in the library."""
    return _pattern("staff").search(words) is not None


def writes(name: str, before: str, behind: str) -> bool:
    """Whether a word for books or their makers leads straight to the name, or in Kazakh follows it.

    Behind a word for books the name of a maker stands in the genitive: in the nominative it is another matter.
    """
    leading = list(_pattern("writing").finditer(before))
    if leading:
        row = max(leading[-1].end(), before.rfind(":") + 1)
        makes = _pattern("makers").fullmatch(leading[-1].group()) is not None
        if is_row(before[row:], spare=2 if makes else 0) and (makes or not _is_nominative(name)):
            return True
    following = _pattern("writing_behind").search(behind[:_CHAIN])
    return following is not None and is_row(behind[: following.start()])


def is_called_writer(before: str) -> bool:
    """Whether a word for a writer, and none for works, leads to the name."""
    leading = list(_pattern("writing").finditer(before))
    return bool(leading) and _pattern("makers").fullmatch(leading[-1].group()) is not None


def _is_nominative(name: str) -> bool:
    """Whether a masculine name with a family name of Russian form stands in the nominative."""
    words = name.split()
    return is_given(words[0]) and re.search(r"(?:ов|ев|ёв|ин|ын|ий)$", words[-1]) is not None


def is_row(words: str, spare: int = 0) -> bool:
    """Whether a stretch holds names, marks, the words that join them and at most `spare` others, and no “about”."""
    small = [word for word in re.findall(r"[^\W\d_]+", words) if word[0].islower()]
    others = [word for word in small if not _pattern("in_row").fullmatch(word)]
    about = any(_pattern("about").fullmatch(f"{word} ") for word in others)
    return len(words) < _CHAIN and len(others) <= spare and not about


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
