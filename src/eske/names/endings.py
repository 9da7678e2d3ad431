"""How do family names and patronymics of the region end?"""

import re
from functools import cache

from eske.names.tables import read_table


def ends_as(word: str, kind: str) -> bool:
    """Whether a word of four letters or more ends as a `family` name or a `patronymic` does."""
    return len(word) > 3 and bool(_pattern(kind).search(word.casefold()))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    table = read_table("families")
    endings = sorted(table[kind]["endings"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(endings)})$")
