"""Is this the name of a periodical, or of a collection of works?"""

import re
from functools import cache

from eske.references.tables import any_of, folded, table


def is_serial(words: str) -> bool:
    """Whether the words are the name of a periodical, or have a word by which one is known."""
    return folded(words) in _serials() or bool(_periodical().search(words.casefold()))


def is_collection(words: str) -> bool:
    """Whether the words begin as the name of a collection does: `Сочинения`, `Сборник …`, `Обзор …`."""
    return bool(_collection().match(words))


@cache
def _serials() -> frozenset[str]:
    return frozenset(folded(name) for name in table("words", "titles")["serials"])


@cache
def _periodical() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{any_of(table('words', 'titles')['periodical'])})")


@cache
def _collection() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(table('words', 'titles')['collections'])})", re.IGNORECASE)
