"""Which role do the words of a reference name?"""

import re
from functools import cache

from eske.references.tables import any_of, table


def role_word(words: str) -> str | None:
    """The first role that these words name, if any."""
    match = _roles().search(words)
    return match.lastgroup if match else None


def role_at_start(words: str) -> str | None:
    """The role that these words begin with, if any."""
    match = _roles().match(words)
    return match.lastgroup if match else None


def last_role(words: str) -> str | None:
    """The last role that these words name, if any: it holds for who is named behind them."""
    return next((match.lastgroup for match in reversed(list(_roles().finditer(words)))), None)


def without_roles(words: str) -> str:
    """The words, with bars in place of those that name a role."""
    return _roles().sub(lambda word: "|" * len(word.group()), words)


@cache
def _roles() -> re.Pattern[str]:
    parts = (f"(?P<{role}>{any_of(words)})" for role, words in table("words", "roles").items())
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(parts)})(?![^\W\d_])\.?", re.IGNORECASE)
