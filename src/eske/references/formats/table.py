"""What does one row of a table of books say, and what is the row of a reference?"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from eske.references.formats.columns import ROLES, field_of, known_columns
from eske.references.formats.entry import Entry
from eske.references.formats.kinds import kind_of_code
from eske.references.formats.languages import language_of_code
from eske.references.formats.losses import Losses
from eske.references.formats.names import inverted, named
from eske.references.formats.numbers import doi_of, further, identified
from eske.references.formats.problem import Problem, UnreadableRecords
from eske.references.formats.text_pieces import one_line
from eske.references.model import KINDS, SEVERAL, TEXTS, Contributor, Reference

# Heading of a column: field of a reference, or a column of people.
Columns = Mapping[str, str]
# The columns of our own tables, in their order, under the names of their fields.
COLUMNS: Columns = {name: name for name in ("kind", *ROLES, *TEXTS, *SEVERAL, "identifiers")}
BETWEEN = " ; "
_HEADINGS_WITHIN = 20  # rows: above the headings there may be the name of the list
_ROLE = re.compile(r"\s*\((?P<role>[a-z]+)\)$")
_LANGUAGES = {"каз": "kk", "қаз": "kk", "рус": "ru", "орыс": "ru", "англ": "en", "ағыл": "en", "укр": "uk", "нем": "de"}
_NUMBERS = ("isbn", "issn", "doi")


def entries_of_rows(
    rows: Iterable[tuple[int, Sequence[str], bytes]], format_name: str, columns: Columns | None, file_name: str
) -> Iterator[Entry | Problem]:
    """The entries of the rows below the headings, each with its line and bytes. Raises `UnreadableRecords`.

    `columns` maps headings to fields; without it they are known by their words. A column that is not known is told once
    and stays in the original of each entry.
    """
    above = 0
    fields: list[str | None] = []
    number = 0
    for line, cells, original in rows:
        if not fields:
            fields = _fields(cells, columns)
            above += 1
            if fields:
                yield from _unknown(cells, fields)
            elif above >= _HEADINGS_WITHIN:
                break
        elif any(cell.strip() for cell in cells):
            number += 1
            reference = reference_of(fields, cells)
            if not reference.title:
                yield Problem("no-title", number, line, lost=False)
            yield Entry(reference, format_name, original, "utf-8", number, line)
    if not fields:
        raise UnreadableRecords("no-headings", file_name)


def _fields(cells: Sequence[str], columns: Columns | None) -> list[str | None]:
    """The field of each column where this is the row of headings; none where it is not."""
    if columns is not None:
        found = [columns.get(cell.strip()) for cell in cells]
        return found if any(found) else []
    return [field_of(cell) for cell in cells] if len(known_columns(cells)) >= 2 else []


def _unknown(cells: Sequence[str], fields: Sequence[str | None]) -> Iterator[Problem]:
    for cell, name in zip(cells, fields, strict=True):
        if name is None and cell.strip():
            yield Problem("unmapped-column", 0, 0, (cell.strip(),), lost=False)


def reference_of(fields: Sequence[str | None], cells: Sequence[str]) -> Reference:
    """What one row says; of two columns for one field the first that has a value counts."""
    found: dict[str, Any] = {}
    people: list[Contributor] = []
    for name, cell in zip(fields, cells, strict=False):
        value = one_line(cell)
        if not value or name is None:
            continue
        if name in ROLES:
            people += [_person(part, ROLES[name]) for part in _parts(value)]
        elif name in SEVERAL:
            found[name] = (*found.get(name, ()), *_parts(value))
        elif name == "identifiers":
            for part in _parts(value):
                scheme, _, number = part.partition(":")
                found.setdefault(f"{scheme}+", []).append(number)
        elif name in _NUMBERS:
            found.setdefault(f"{name}+", []).insert(0, (doi_of(value) or value) if name == "doi" else value)
        else:
            found.setdefault(name, value)
    kind = found.get("kind", "")
    found["kind"] = kind if kind in KINDS else kind_of_code(kind, "csl") or "book"
    found["language"] = language_of_code(found.get("language", "")) or _by_word(found.get("language", ""))
    identified(found)
    found["identifiers"] = tuple(found.get("identifiers", ()))
    return Reference("", contributors=tuple(people), **found)


def _parts(value: str) -> list[str]:
    return [part.strip() for part in re.split(r"\s*;\s+", value) if part.strip()]


def _person(text: str, role: str) -> Contributor:
    """A role behind the name in brackets is that of the name."""
    match = _ROLE.search(text)
    return named(text[: match.start()], match["role"]) if match else named(text, role)


def _by_word(word: str) -> str | None:
    """The language of a word that librarians write: `каз.`, `русский`, `ағылшынша`."""
    beginnings = {
        "каз": "kk",
        "қаз": "kk",
        "рус": "ru",
        "орыс": "ru",
        "англ": "en",
        "ағыл": "en",
        "укр": "uk",
        "нем": "de",
    }
    return next((code for begin, code in beginnings.items() if word.casefold().startswith(begin)), None)


def row_of(reference: Reference, columns: Columns) -> list[str]:
    """The cells of one row, in the order of the columns."""
    return [one_line(_cell(reference, name)) for name in columns.values()]


def _cell(reference: Reference, name: str) -> str:
    if name in ROLES:
        return BETWEEN.join(_shown(person, name) for person in reference.contributors if _column(person) == name)
    if name in SEVERAL:
        return BETWEEN.join(getattr(reference, name))
    if name == "identifiers":
        return BETWEEN.join(f"{number.scheme}:{number.value}" for number in further(reference))
    return getattr(reference, name) or ""


def _column(person: Contributor) -> str:
    return next((column for column, role in ROLES.items() if role == person.role), "contributors")


def _shown(person: Contributor, column: str) -> str:
    return inverted(person) if ROLES[column] == person.role else f"{inverted(person)} ({person.role})"


def rows_of(
    entries: Iterable[Entry], columns: Columns, losses: Losses, longest: int | None = None
) -> Iterator[list[str]]:
    """The headings and a row for each entry; a cell of more letters than `longest` is cut, which is a loss."""
    yield list(columns)
    fields = list(columns.values())
    for number, entry in enumerate(entries, start=1):
        row = [cell[:longest] for cell in row_of(entry.reference, columns)]
        losses.written += 1
        losses.note(number, entry.reference, reference_of(fields, row))
        yield row
