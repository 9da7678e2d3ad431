"""What do the lists of titles and particles know of this word?"""

from functools import cache, lru_cache

from eske.names.tables import read_table
from eske.text import normalise


def is_listed(kind: str, word: str) -> bool:
    """Whether a list of `parse_words.toml` holds the word, in any letter case and with or without a full stop."""
    return kind in _lists_with(word)


def listed(*kinds: str) -> frozenset[str]:
    """All words that these lists of `parse_words.toml` hold, in small letters."""
    return frozenset[str]().union(*(_lists()[kind] for kind in kinds))


@lru_cache(maxsize=1 << 16)
def _lists_with(word: str) -> frozenset[str]:
    plain = normalise(word.rstrip(".")).text
    return frozenset(kind for kind, words in _lists().items() if plain in words)


@cache
def _lists() -> dict[str, frozenset[str]]:
    table = read_table("parse_words")
    return {kind: frozenset(normalise(word).text for word in words) for kind, words in table.items()}
