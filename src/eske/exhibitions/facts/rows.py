"""How is a table of facts read, and how is a mistake in it named?"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from django.core.exceptions import ValidationError
from django.db import models

T = TypeVar("T")


class BadFacts(ValueError):
    """A value that a table cannot hold; the text names the table, the row, the column and the remedy."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; `number` counts the header as 1, as a spreadsheet shows it."""

    table: str
    number: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        try:
            return self.values[column]
        except KeyError as error:
            raise BadFacts(f"{self.table} has no column “{column}”: add it, empty where nothing is known") from error

    def several(self, column: str) -> list[str]:
        """The values of a cell that holds several, divided by `|`."""
        return [value.strip() for value in self[column].split("|") if value.strip()]

    def number_of(self, column: str) -> float | None:
        try:
            return float(self[column]) if self[column] else None
        except ValueError as error:
            raise self.bad(column, "write a number, as 20000 or 0.25") from error

    def yes(self, column: str) -> bool:
        if self[column] not in ("yes", "no", ""):
            raise self.bad(column, "write yes, no or nothing")
        return self[column] == "yes"

    def one_of(self, column: str, choices: Mapping[str, T]) -> T:
        try:
            return choices[self[column]]
        except KeyError as error:
            raise self.bad(column, "there is no such row in its table") from error

    def each(self, column: str, choices: Mapping[str, T]) -> list[T]:
        """The things that a cell with several names names."""
        try:
            return [choices[name] for name in self.several(column)]
        except KeyError as error:
            raise self.bad(column, f"there is no row {error} in its table") from error

    def bad(self, column: str, remedy: str) -> BadFacts:
        return BadFacts(f"{self.table}, row {self.number}, column “{column}”: {self[column]!r}: {remedy}")

    def keep(self, model: type[models.Model], slug: str, **fields: object) -> models.Model:
        """Make or renew the thing with this address; every field is checked as at the desk."""
        thing = model._default_manager.filter(slug=slug).first() or model(slug=slug)
        return self.checked(thing, **fields)

    def checked(self, thing: models.Model, **fields: object) -> models.Model:
        for name, value in fields.items():
            setattr(thing, name, value)
        try:
            thing.full_clean(exclude=["fingerprint", "sort_key"])
        except ValidationError as error:
            name, messages = next(iter(error.message_dict.items()))
            raise BadFacts(f"{self.table}, row {self.number}, field “{name}”: {' '.join(messages)}") from error
        thing.save()
        return thing


def rows(folder: Path, table: str) -> Iterator[Row]:
    """The rows of `<table>.csv` in the folder (UTF-8, comma, header). Raises `BadFacts`."""
    path = folder / f"{table}.csv"
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for number, values in enumerate(csv.DictReader(file, strict=True), start=2):
                if None in values or None in values.values():
                    raise BadFacts(f"{path.name}, row {number}: it has more or fewer cells than the header")
                yield Row(path.name, number, {k: v.strip() for k, v in values.items()})
    except FileNotFoundError as error:
        raise BadFacts(f"{path} is missing") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadFacts(f"{path.name} cannot be read as CSV in UTF-8: {error}") from error
