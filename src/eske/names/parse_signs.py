"""What does a word show of the part that it has in a name?"""

from functools import lru_cache

from eske.names.cases import nominatives
from eske.names.endings import ends_as
from eske.names.given import is_given
from eske.names.lexicon import is_listed
from eske.names.parse_tokens import Token

_PATRONYMIC_ONLY = ("ович", "евич", "йович", "овна", "евна", "ична", "івна", "ївна", "ovich", "evich", "ovna", "evna")


def sign_of(token: Token, *, initials: bool) -> str:
    """The row of `parse_order.toml` that a word or initial belongs to; `initials`: an initial stands in the name."""
    if token.kind == "initial":
        return "initial"
    if token.mark:
        return "father" if token.mark == "father" else "son"
    return "particle" if token.before else sign_of_word(token.text, initials)


@lru_cache(maxsize=1 << 16)
def sign_of_word(word: str, initials: bool) -> str:
    """The row of a word without particles. No patronymic stands beside initials."""
    forms = (word, *nominatives(word, sure=True))
    if any(form.casefold().endswith(_PATRONYMIC_ONLY) for form in forms):
        return "ovich" if not initials and any(map(is_given, map(_father, forms))) else "vich"
    if any(ends_as(form, "patronymic") for form in forms):
        return "son"
    if is_listed("short_families", word):
        return "short"
    if any(map(is_given, forms)):
        return "given"
    if any(map(_is_family, nominatives(word))):
        return "family"
    return next((kind for kind in ("weak", "family") if any(ends_as(form, kind) for form in forms)), "plain")


def _is_family(word: str) -> bool:
    """Whether a word ends as family names do and given names do not."""
    return ends_as(word, "family") and not ends_as(word, "weak")


def _father(patronymic: str) -> str:
    """The father's name in a Russian patronymic: Иванович, Сергеевна."""
    ending = next((e for e in _PATRONYMIC_ONLY if patronymic.casefold().endswith(e)), "")
    return patronymic[: len(patronymic) - len(ending)] + ("й" if ending[:1] in "еe" else "")
