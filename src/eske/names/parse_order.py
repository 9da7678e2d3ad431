"""Which part of a name is which of its words?"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from eske.names.cases import nominatives
from eske.names.endings import ends_as
from eske.names.lexicon import is_given, is_listed
from eske.names.parse_tokens import Token
from eske.names.parts import Role

Way = tuple[tuple[Role, ...], tuple[str, ...]]  # a role for each word, and codes for why

_ROLES = {"F": Role.FAMILY, "G": Role.GIVEN, "P": Role.PATRONYMIC}
_PATRONYMIC_ONLY = ("ович", "евич", "йович", "овна", "евна", "ична", "івна", "ївна", "ovich", "evich", "ovna", "evna")
_WHY = {
    (Role.FAMILY, "family"): "family-by-ending",
    (Role.FAMILY, "weak"): "family-by-ending",
    (Role.FAMILY, "particle"): "family-by-particle",
    (Role.FAMILY, "short"): "family-known",
    (Role.FAMILY, "son"): "son-as-family",
    (Role.FAMILY, "initial"): "initial-of-family",
    (Role.GIVEN, "given"): "given-known",
    (Role.GIVEN, "initial"): "initials",
    (Role.PATRONYMIC, "ovich"): "patronymic-by-ending",
    (Role.PATRONYMIC, "vich"): "patronymic-by-ending",
    (Role.PATRONYMIC, "son"): "son-as-patronymic",
    (Role.PATRONYMIC, "father"): "father-by-particle",
}


def divisions(tokens: tuple[Token, ...]) -> tuple[Way, ...]:
    """The ways to give roles to the words and initials of a name, likeliest first, each with codes for why."""
    if not tokens:
        return ()
    initials = any(token.kind == "initial" for token in tokens)
    shown = [_shown(token, initials=initials) for token in tokens]
    orders = [order for order in _orders(len(tokens)) if _allowed(order, shown)] or ["G" * len(tokens)]
    scored = sorted(((_score(order, shown), order) for order in orders), key=lambda one: -one[0])
    best = scored[0][0]
    orders = [order for score, order in scored if score > best - _table()["open_within"]]
    return tuple((tuple(_ROLES[c] for c in order), _why(order, shown)) for order in orders)


def _orders(words: int) -> list[str]:
    """The orders of so many parts. Names of more than four words have the family name at one end."""
    known = [order for order in _table()["orders"] if len(order) == words]
    return known or [
        "G" * (words - 1) + "F",
        "F" + "G" * (words - 1),
        "G" * (words - 2) + "PF",
        "FG" + "P" * (words - 2),
    ]


def _allowed(order: str, shown: list[str]) -> bool:
    """An initial is a family name only behind one given name (Әлихан Б.), a patronymic only beside a family name."""
    initials = {c for c, word in zip(order, shown, strict=True) if word == "initial"}
    return ("F" not in initials or order in ("GF", "F")) and ("P" not in initials or "F" in order)


def _score(order: str, shown: list[str]) -> int:
    table = _table()
    sums = (int(table[_ROLES[c].value][word]) for c, word in zip(order, shown, strict=True))
    return int(table["orders"].get(order, 0)) + sum(sums)


def _why(order: str, shown: list[str]) -> tuple[str, ...]:
    if len(order) == 1:
        return ("one-word",)
    codes = [_WHY.get((_ROLES[c], word)) for c, word in zip(order, shown, strict=True)]
    return tuple(dict.fromkeys(code for code in codes if code)) or ("order-assumed",)


def _shown(token: Token, *, initials: bool) -> str:
    """What a word shows of its part in the name: a row of `parse_order.toml`. No patronymic stands beside initials."""
    word = token.text
    if token.kind == "initial":
        return "initial"
    if token.mark in ("son", "father", "line"):
        return "father" if token.mark == "father" else "son"
    if token.before:
        return "particle"
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
    kinds = (kind for kind in ("weak", "family") if any(ends_as(form, kind) for form in forms))
    return next(kinds, "plain")


def _is_family(word: str) -> bool:
    """Whether a word ends as family names do and given names do not."""
    return ends_as(word, "family") and not ends_as(word, "weak")


def _father(patronymic: str) -> str:
    """The father's name in a Russian patronymic: Иванович, Сергеевна."""
    ending = next((e for e in _PATRONYMIC_ONLY if patronymic.casefold().endswith(e)), "")
    return patronymic[: len(patronymic) - len(ending)] + ("й" if ending[:1] in "еe" else "")


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("eske.names").joinpath("parse_order.toml").read_text(encoding="utf-8"))
