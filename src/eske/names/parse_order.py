"""Which part of a name is which of its words?"""

from functools import lru_cache

from eske.names.parse_signs import sign_of
from eske.names.parse_tokens import Token
from eske.names.parts import Role
from eske.names.tables import read_table

Way = tuple[tuple[Role, ...], tuple[str, ...]]  # a role for each word, and codes for why

_ROLES = {"F": Role.FAMILY, "G": Role.GIVEN, "P": Role.PATRONYMIC}
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
    initials = any(token.kind == "initial" for token in tokens)
    return ways(tuple(sign_of(token, initials=initials) for token in tokens))


@lru_cache(maxsize=1 << 12)
def ways(signs: tuple[str, ...]) -> tuple[Way, ...]:
    """The ways to give roles to words that show these signs, likeliest first, each with codes for why."""
    if not signs:
        return ()
    orders = [order for order in _orders(len(signs)) if _allowed(order, signs)] or ["G" * len(signs)]
    scored = sorted(((_score(order, signs), order) for order in orders), key=lambda one: -one[0])
    open_from = scored[0][0] - read_table("parse_order")["open_within"]
    return tuple((tuple(_ROLES[c] for c in order), _why(order, signs)) for score, order in scored if score > open_from)


def _orders(words: int) -> list[str]:
    """The orders of so many parts. Names of more than four words have the family name at one end."""
    known = [order for order in read_table("parse_order")["orders"] if len(order) == words]
    return known or [
        "G" * (words - 1) + "F",
        "F" + "G" * (words - 1),
        "G" * (words - 2) + "PF",
        "FG" + "P" * (words - 2),
    ]


def _allowed(order: str, signs: tuple[str, ...]) -> bool:
    """An initial is a family name only behind one given name (Әлихан Б.), a patronymic only beside a family name."""
    initials = {c for c, sign in zip(order, signs, strict=True) if sign == "initial"}
    return ("F" not in initials or order in ("GF", "F")) and ("P" not in initials or "F" in order)


def _score(order: str, signs: tuple[str, ...]) -> int:
    table = read_table("parse_order")
    sums = (int(table[_ROLES[c].value][sign]) for c, sign in zip(order, signs, strict=True))
    return int(table["orders"].get(order, 0)) + sum(sums)


def _why(order: str, signs: tuple[str, ...]) -> tuple[str, ...]:
    if len(order) == 1:
        return ("one-word",)
    codes = [_WHY.get((_ROLES[c], sign)) for c, sign in zip(order, signs, strict=True)]
    return tuple(dict.fromkeys(code for code in codes if code)) or ("order-assumed",)
