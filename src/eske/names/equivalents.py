"""Which names are one, though no rule of spelling leads from one to the other?"""

import tomllib
from functools import cache
from importlib.resources import files

from eske.names.phonemes import readings


def equivalents(sounds: str) -> frozenset[int]:
    """The groups of `equivalents.toml` to which a word with this reading belongs; one in common makes two words one."""
    return _groups().get(sounds, frozenset())


@cache
def _groups() -> dict[str, frozenset[int]]:
    table = tomllib.loads(files("eske.names").joinpath("equivalents.toml").read_text(encoding="utf-8"))
    found: dict[str, set[int]] = {}
    for number, group in enumerate(group for kind in table.values() for group in kind):
        for form in group.split():
            for sounds in readings(form)[:1]:
                found.setdefault(sounds, set()).add(number)
    return {sounds: frozenset(numbers) for sounds, numbers in found.items()}
