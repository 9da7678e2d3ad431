"""Which role does the word beside a name in a record mean?"""

from functools import lru_cache

from eske.references.roles import ROLES, role_of
from eske.references.tables import table


@lru_cache(1 << 16)
def role_word(text: str) -> str:
    """The role of `автор`, `сост.`, `340 ред.`, `070`; contributor where it is none of ours."""
    word = text.strip(" .,:;[]()").casefold()
    code, _, rest = word.partition(" ")
    if code.isdigit() and len(code) == 3:
        role = role_of(code)
        return role if role != "contributor" or not rest else role_word(rest)
    if word in ROLES:
        return word
    return next((role for role, words in table("words", "roles").items() if _begins(word, words)), "contributor")


def _begins(word: str, known: list[str]) -> bool:
    """Whether the word is one of these, or one of at least three letters begins it: `составитель` with `сост`."""
    return any(word == one or (len(one) > 2 and word.startswith(one)) for one in known)
