"""Which word is which in a name of plain words alone, as most names of a register are?

What `parse` says of such a name follows from what each word shows, so that a register of millions need not take every
name apart anew.
"""

import re
from functools import lru_cache

from eske.names.lexicon import is_listed
from eske.names.parse_order import ways
from eske.names.parse_signs import sign_of_word
from eske.names.parts import Role

_WORD = "[^\\W\\d_]{2,}(?:['’ʼʻ`-][^\\W\\d_]+)*"
_PLAIN = re.compile(f"{_WORD}(?: {_WORD}){{1,3}}")
_BESIDE = ("titles", "epithets", "particles", "fathers", "sons", "lineages", "birth_names")


def plain_parts(written: str) -> tuple[str, str | None, str | None] | None:
    """Family name, given name and patronymic of two to four words without a sign between them that says more.

    None where a word is a title, a particle or the like, or where no word can be a family name.
    """
    if not _PLAIN.fullmatch(written):
        return None
    words = written.split(" ")
    if any(map(_beside, words)):
        return None
    roles = _roles(tuple(sign_of_word(word, False) for word in words))
    if roles is None:
        return None
    family, given, father = (
        " ".join(word for word, role in zip(words, roles, strict=True) if role is part)
        for part in (Role.FAMILY, Role.GIVEN, Role.PATRONYMIC)
    )
    return family, given or None, father or None


@lru_cache(maxsize=1 << 12)
def _roles(signs: tuple[str, ...]) -> tuple[Role, ...] | None:
    return next((roles for roles, _ in ways(signs) if Role.FAMILY in roles), None)


@lru_cache(maxsize=1 << 16)
def _beside(word: str) -> bool:
    return any(is_listed(kind, word) for kind in _BESIDE)
