"""Which word of a name is surely that of the father?"""

import re
from collections.abc import Sequence
from itertools import pairwise

from eske.names.endings import ends_as
from eske.names.lexicon import listed
from eske.names.words import Kind, Word

_PATRONYMIC = ("W", "L")  # the endings of `phonemes.py` that make one, -ович and -ұлы
_FAMILY = re.compile("(?:i[ćc]|ић|wi[ct]z)$")  # the South Slavic and Polish family names that sound as -ич does


def is_patronymic(word: Word) -> bool:
    """Whether the word ends as a patronymic does: -ович, -овна, -ұлы, -қызы. It may still be a family name."""
    return any(sounds.rstrip("D")[-1:] in _PATRONYMIC for sounds in word.sounds)


def father(words: Sequence[Word]) -> tuple[int, int] | None:
    """The places of the patronymic and of the given name before it; None where no word is surely a patronymic.

    Sure is the first word that ends as one (-ович, -ұлы) or has a word of descent beside it (бин, оглы), in a name of
    three words or more, but for its first word: Роман Абрамович leaves open what Абрамович is. Behind ibn or bin a
    family name may stand last.
    """
    full = [place for place, word in enumerate(words) if word.kind is Kind.WORD]
    if len(full) < 3:
        return None
    for before, place in pairwise(full):
        if _by_ending(words[place]) or _by_descent(words, place, last=place == full[-1]):
            return place, before
    return None


def _by_ending(word: Word) -> bool:
    endings = {sounds.rstrip("D")[-1:] for sounds in word.sounds}
    small = word.text.casefold()
    return not _FAMILY.search(small) and ("W" in endings or ends_as(small, "patronymic"))


def _by_descent(words: Sequence[Word], place: int, *, last: bool) -> bool:
    before = words[place - 1]
    if before.kind is Kind.PARTICLE and before.text.casefold() in listed("fathers"):
        return not last
    behind = words[place + 1 : place + 2]
    return bool(behind) and behind[0].kind is Kind.PARTICLE and behind[0].text.casefold() in listed("sons")
