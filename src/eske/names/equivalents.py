"""Which names are one, though no rule of spelling leads from one to the other?"""

from functools import cache

from eske.names.phonemes import readings
from eske.names.tables import read_table


def equivalents(sounds: str) -> frozenset[int]:
    """The groups of `equivalents.toml` to which a word with this reading belongs; one in common makes two words one."""
    return _groups().get(sounds, frozenset())


@cache
def _groups() -> dict[str, frozenset[int]]:
    table = read_table("equivalents")
    found: dict[str, set[int]] = {}
    for number, group in enumerate(group for kind in table.values() for group in kind):
        for form in group.split():
            for sounds in readings(form)[:1]:
                found.setdefault(sounds, set()).add(number)
    return {sounds: frozenset(numbers) for sounds, numbers in found.items()}
