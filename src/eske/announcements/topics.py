"""Of which loss do words speak, and of whose?"""

import re
from functools import cache

from eske.announcements.words import table


def topic_of(words: str) -> str | None:
    """The code of the first topic whose words all stand there."""
    return next((code for code, patterns in _topics() if all(p.search(words) for p in patterns)), None)


def topic_in(clause: str, whole: str, sentence: str, *, wide: bool) -> str | None:
    """The topic of a clause from its number on, else of the whole clause, else, where `wide`, of the sentence.

    What people died of may stand elsewhere in the sentence, and so may the siege whose days are told.
    """
    own, around = topic_of(clause) or topic_of(whole), topic_of(sentence)
    if own == "died" and around and around.startswith("died"):
        return around
    return own or (around if wide or around == "length-of-siege" else None)


def group_of(words: str) -> str | None:
    """The code of the people of whom words speak, where they speak of a part."""
    return next((code for code, pattern in _groups() if pattern.search(words)), None)


@cache
def _topics() -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    return tuple(
        (topic["code"], tuple(re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE) for words in topic["words"]))
        for topic in table("topics")["topic"]
    )


@cache
def _groups() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((code, re.compile(pattern, re.IGNORECASE)) for code, pattern in table("groups").items())
