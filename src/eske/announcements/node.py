"""A value in a JSON document that knows its path, so that what is wrong can be named."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class BadDraft(ValueError):
    """A draft that cannot be read; the text names the path, the value and the remedy."""


class Node:
    """A value and the path that leads to it, as `people[3].role`. Every wrong type raises `BadDraft`."""

    def __init__(self, value: object, path: str, key: str = "") -> None:
        self.value, self.path, self.key = value, path, key

    def bad(self, remedy: str) -> BadDraft:
        shown = repr(self.value)
        return BadDraft(f"{self.path or 'the draft'}: {shown[:80]}{'…' if len(shown) > 80 else ''}: {remedy}")

    def get(self, key: str) -> Node:
        """The member of an object; one that is missing counts as null."""
        if not isinstance(self.value, dict):
            raise self.bad("an object { … } belongs here")
        return Node(self.value.get(key), f"{self.path}.{key}".lstrip("."), key)

    def nodes(self) -> list[Node]:
        """The members of a list; null counts as an empty one."""
        if self.value is None:
            return []
        if not isinstance(self.value, list):
            raise self.bad("a list [ … ] belongs here")
        return [Node(value, f"{self.path}[{number}]") for number, value in enumerate(self.value)]

    def each(self, read: Callable[[Node], T]) -> tuple[T, ...]:
        return tuple(read(node) for node in self.nodes())

    def children(self) -> list[Node]:
        """The members of an object or list, none of anything else."""
        if isinstance(self.value, dict):
            return [self.get(key) for key in self.value]
        return self.nodes() if isinstance(self.value, list) else []

    def maybe(self, read: Callable[[Node], T]) -> T | None:
        return None if self.value is None else read(self)

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.bad("a text belongs here")
        return self.value

    def number(self) -> int | float:
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.bad("a number belongs here")
        return self.value

    def whole(self) -> int:
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise self.bad("a whole number belongs here")
        return self.value

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.bad("true or false belongs here")
        return self.value
