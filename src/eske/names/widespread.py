"""Is this a name that very many people bear?"""

from functools import cache

from eske.names.phonemes import readings, russified
from eske.names.tables import read_table


def is_common(sounds: str) -> bool:
    """Whether a word with this reading is among the names of `widespread.toml`."""
    return sounds in _sounds()


def is_known(sounds: str) -> bool:
    """Whether a word with this reading is a given name of the region or a common name, and so not a slip of another."""
    return russified(sounds) in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset(map(russified, _sounds() | _heard(read_table("given")["distinct"])))


@cache
def _sounds() -> frozenset[str]:
    return _heard(read_table("widespread"))


def _heard(rows: dict[str, str]) -> frozenset[str]:
    return frozenset(sounds for names in rows.values() for name in names.split() for sounds in readings(name)[:1])
