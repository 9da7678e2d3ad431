"""Under which keys is a name kept, so that it is found among many before it is compared?

This is no comparison: names that share a key may still be two people's. Registers of millions have `eske.search`.
"""

from functools import lru_cache

from eske.names.cases import nominatives
from eske.names.words import Kind, read_word, words


@lru_cache(maxsize=1 << 15)
def lookup_keys(name: str) -> frozenset[str]:
    """Keys of which two names with a `ground` have one in common; none where no word can be read aloud.

    They are the consonants, by kind, of each word and of the words that it may be a declined form of, and the number of
    its group of equivalents. Initials have none.
    """
    return frozenset(key for word in words(name) if word.kind is not Kind.INITIAL for key in _of_word(word.text))


def _of_word(text: str) -> list[str]:
    forms = [read_word(form) for form in (text, *nominatives(text))]
    return [key for form in forms for key in (*form.coarse, *map(str, form.groups))]
