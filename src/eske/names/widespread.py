"""Is this a name that very many people bear?"""

import tomllib
from functools import cache
from importlib.resources import files

from eske.names.phonemes import readings


def is_common(sounds: str) -> bool:
    """Whether a word with this reading is among the names of `widespread.toml`."""
    return sounds in _sounds()


def is_known(sounds: str) -> bool:
    """Whether a word with this reading is a given name of the region or a common name, and so not a slip of another."""
    return sounds in _known()


@cache
def _known() -> frozenset[str]:
    return _sounds() | _read("given")


@cache
def _sounds() -> frozenset[str]:
    return _read("widespread")


def _read(file: str) -> frozenset[str]:
    table = tomllib.loads(files("eske.names").joinpath(f"{file}.toml").read_text(encoding="utf-8"))
    return frozenset(sounds for names in table.values() for name in names.split() for sounds in readings(name)[:1])
