"""Is this the name of a publisher?"""

import re
from functools import cache

from eske.references.tables import folded, names, table

_CAPITALISED = re.compile(r"[A-Z][\w.'’-]*(?:\s(?:[A-Z][\w.'’-]*|&|and|of|the|for)){0,5}$")


def is_publisher(words: str) -> bool:
    """Whether the words are the name of a publisher, or have a word by which one is known."""
    return folded(words) in names("publishers", "names") or bool(_words().search(words))


def is_capitalised(words: str) -> bool:
    """Whether every word begins with a capital letter, as English writes the names of publishers and sites."""
    return bool(_CAPITALISED.match(words))


@cache
def _words() -> re.Pattern[str]:
    words = sorted(table("publishers", "words").split(), key=len, reverse=True)
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, words))})(?![^\W\d_])", re.IGNORECASE)
