"""Is this a name that very many people bear?"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from eske.names.phonemes import readings, russified


def is_common(sounds: str) -> bool:
    """Whether a word with this reading is among the names of `widespread.toml`."""
    return sounds in _sounds()


def is_known(sounds: str) -> bool:
    """Whether a word with this reading is a given name of the region or a common name, and so not a slip of another."""
    return russified(sounds) in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset(map(russified, _sounds() | _heard(_table("given")["distinct"])))


@cache
def _sounds() -> frozenset[str]:
    return _heard(_table("widespread"))


def _heard(rows: dict[str, str]) -> frozenset[str]:
    return frozenset(sounds for names in rows.values() for name in names.split() for sounds in readings(name)[:1])


def _table(name: str) -> Any:
    return tomllib.loads(files("eske.names").joinpath(f"{name}.toml").read_text(encoding="utf-8"))
