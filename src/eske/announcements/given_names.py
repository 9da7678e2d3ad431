"""Of which given names may a word of a text be a form?"""

from functools import lru_cache

from eske.names import nominatives
from eske.names.given import is_given, is_small_word_too, is_word_too


@lru_cache(1 << 16)
def is_given_name(word: str) -> bool:
    """Whether the word, or one that it may be the declined form of, is a given name."""
    return is_given(word) or any(map(is_given, given_forms(word)))


def given_forms(word: str) -> tuple[str, ...]:
    """The nominatives of which a given name may be a form; a soft ending of a case may stand for ь, й or я."""
    stem = word[:-2] if word.endswith(("ем", "єм")) else word[:-1] if word[-1:] in ("е", "я", "ю", "и") else ""
    return (*nominatives(word), *(stem + end for end in ("ь", "й", "я") if stem))


def begins_as_word(word: str) -> bool:
    """Whether a given name that begins a sentence may be a common word there."""
    return is_word_too(word) or any(map(is_small_word_too, (word, *given_forms(word))))
