"""Which of several people of one name is this: Jr., III, Filho?"""

from functools import cache

from eske.names.tables import read_table


def generation(word: str, before: int, behind: int) -> int | None:
    """How many of the name there were up to this one (1 for the elder); None where the word says nothing of it.

    `before` and `behind` count the other words of the name. A numeral counts in capitals; Filho, Neto and père are
    family names too, and count as the last word of three or more.
    """
    kind, rank = _ranks().get(word.rstrip(".").casefold(), ("", 0))
    if not rank or not before:
        return None
    fits = {"marks": True, "numerals": word.isupper(), "last": before > 1 and not behind}
    return rank if fits[kind] else None


def is_mark(word: str) -> bool:
    """Whether the word is no part of a name, wherever it stands: Jr. at the head of a line."""
    return _ranks().get(word.rstrip(".").casefold(), ("", 0))[0] == "marks"


@cache
def _ranks() -> dict[str, tuple[str, int]]:
    table = read_table("generations")
    rows = ((kind, int(rank), words) for kind, ranks in table.items() for rank, words in ranks.items())
    return {word: (kind, rank) for kind, rank, words in rows for word in words.split()}
