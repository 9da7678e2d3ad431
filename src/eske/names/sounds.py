"""How does a word of a name sound, roughly, whoever writes it?"""

import re
import tomllib
from functools import cache
from importlib.resources import files

_VOWELS = "aoie"


@cache
def sounds(word: str) -> str:
    """The word in the coarse alphabet of `sounds.toml`: Болатпаев, Bolatbayev and Bolatpaev give the same.

    A glide between vowels and doubled sounds do not count; letters of other scripts are left out.
    """
    groups, letters = _tables()
    text = word.casefold()
    for written, sound in groups:
        text = text.replace(written, sound.upper())
    # What a group became stands in capitals until here, so that it is not read once more as a letter.
    coarse = "".join(c.lower() if c in "PTKSJNFV" else letters.get(c, "") for c in text)
    coarse = re.sub(rf"(?<=[{_VOWELS}])i(?=[{_VOWELS}])", "", coarse)
    return re.sub(r"(.)\1+", r"\1", coarse)


def skeleton(coarse: str) -> str:
    """The consonants of a word in the coarse alphabet."""
    return "".join(c for c in coarse if c not in _VOWELS)


@cache
def _tables() -> tuple[tuple[tuple[str, str], ...], dict[str, str]]:
    table = tomllib.loads(files("eske.names").joinpath("sounds.toml").read_text(encoding="utf-8"))
    letters = {letter: sound for sound, row in table["letters"].items() for letter in row}
    return tuple(table["groups"].items()), letters | table["pairs"]
