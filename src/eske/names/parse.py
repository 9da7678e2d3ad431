"""What are the parts of a personal name as written?"""

import re
from dataclasses import dataclass

from eske.names.cases import nominatives
from eske.names.endings import ends_as

_INITIAL = re.compile(r"[^\W\d_]{1,2}\.(?:-[^\W\d_]\.)?")
_TOKEN = re.compile(r"[^\W\d_]{1,2}\.(?:-[^\W\d_]\.)?|[^\W\d_]+(?:['’ʼ`-][^\W\d_]+)*")

_LAST_BARE = re.compile(r"(?<=\.)([^\W\d_])(?![\w.])")  # the last of the initials, its dot lost: “Family I.O”


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name, each as written. `given` holds initials where there are only those.

    A name of one word stands in `family`, whatever it is.
    """

    family: str
    given: str | None = None
    patronymic: str | None = None

    @property
    def initials(self) -> bool:
        """Whether the given name is known by its initial alone."""
        return bool(self.given and _INITIAL.match(self.given))


def parse(written: str) -> Name:
    """The parts of a name in any order that the region writes.

    `I. O. Family`, `Family I. O.`, `Family, Given`, `Given Family`, `Family Given`, with a patronymic in its place.
    Where the endings do not tell which of two words is the family name, the last one is taken for it.
    """
    written = _LAST_BARE.sub(r"\1.", written)
    family, comma, rest = written.partition(",")
    if comma and family.strip() and rest.strip():
        return Name(family.strip(), rest.strip())
    tokens = _TOKEN.findall(written)
    initials = [token for token in tokens if _INITIAL.fullmatch(token)]
    words = [token for token in tokens if not _INITIAL.fullmatch(token)]
    if not words:
        return Name(written.strip())
    if initials:
        return Name(" ".join(words), " ".join(initials))
    if len(words) == 1:
        return Name(words[0])
    return _of_words(words)


def _of_words(words: list[str]) -> Name:
    if len(words) == 2:
        first, last = words
        if _ends(first, "family") and not _ends(last, "family") and not _ends(last, "patronymic"):
            return Name(first, last)
        return Name(last, first)
    *_, before, last = words
    if _ends(last, "patronymic") and not _ends(before, "patronymic"):
        return Name(" ".join(words[:-2]), before, last)
    if _ends(before, "patronymic"):
        return Name(last, " ".join(words[:-2]), before)
    return Name(last, " ".join(words[:-1]))


def _ends(word: str, kind: str) -> bool:
    """Whether the word ends as this part of a name does, itself or in the nominative."""
    return ends_as(word, kind) or any(ends_as(form, kind) for form in nominatives(word, sure=True))
