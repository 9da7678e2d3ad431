"""Take a whole file of records into the catalogue, however large, in batches that are in it whole or not at all."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.db import connection, transaction
from wagtail.search.backends import get_search_backend

from eske.catalogue.doubles import KeysThere
from eske.catalogue.fingerprint import keys_of
from eske.catalogue.models import Book, Contributor, Holding, ImportedFile, Original
from eske.catalogue.rows import insert
from eske.catalogue.slugs import free_slugs, slug_base
from eske.catalogue.transcription import contributor_fields, fields_of
from eske.references.formats import FORMATS, Entry, Problem

BATCH = 1000  # records
_CHUNK = 1 << 20
_COUNTED = ("done", "books", "known", "damaged", "doubtful")


class Elsewhere(Exception):
    """Another program imports the same file at this moment."""


@dataclass(slots=True)
class Import:
    """One file on its way into the catalogue.

    `live` books are public at once. With `new_only` a record is left out whose title, year and volume are those of a
    book that is there. `columns` are those of a table. `tell` hears what is wrong with a record once its batch is in.
    """

    format_name: str
    by_name: str
    tell: Callable[[Problem], None]
    live: bool = True
    new_only: bool = False
    columns: Mapping[str, str] | None = None

    def run(self, file: BinaryIO, name: str) -> Iterator[ImportedFile]:
        """Import the file; what is known of it comes first, and after every batch how far it is.

        A file that was imported in part goes on where it stopped, and one that is in whole does nothing. Each book
        keeps its record to the byte; one that may be there already is counted and stays for a person to compare.
        Raises `Elsewhere` and `UnreadableRecords`.
        """
        state, _ = ImportedFile.objects.get_or_create(
            digest=_digest(file),
            format=self.format_name,
            defaults={"name": name[:300], "by_name": self.by_name[:200]},
        )
        yield state
        if state.finished:
            return
        done = state.done
        numbers: dict[str, int] = {}
        found = FORMATS[self.format_name].read(file, self.columns)
        for batch in _batches(one for one in found if one.number > done or not one.number):
            with transaction.atomic():
                self._keep(batch, state, numbers)
            for problem in (one for one in batch if isinstance(one, Problem)):
                self.tell(problem)
            yield state
        yield from self._make_findable(state)
        _count_for_the_planner()
        state.finished = True
        state.save(update_fields=["finished"])
        yield state

    def _make_findable(self, state: ImportedFile) -> Iterator[ImportedFile]:
        """Tell the search of the books, once all are in: that takes a third of the time, and can wait."""
        books = Book.objects.filter(original__file=state).order_by("pk")
        while batch := list(books[state.findable : state.findable + BATCH]):
            with transaction.atomic():
                get_search_backend().add_bulk(Book, batch)
                state.findable += len(batch)
                state.save(update_fields=["findable"])
            yield state

    def _keep(self, batch: list[Entry | Problem], state: ImportedFile, numbers: dict[str, int]) -> None:
        """Keep the books of a batch, and with them how far the file is."""
        before = state.done
        state.done = max(batch[-1].number, before)
        pairs = [(one, self._row(one)) for one in batch if isinstance(one, Entry) and one.reference.title]
        there = KeysThere([row for _, row in pairs])
        made: list[tuple[Entry, dict[str, Any]]] = []
        for entry, row in pairs:
            if self.new_only and there.surely(row):
                state.known += 1
                continue
            state.doubtful += there.perhaps(row)
            there.add(row)
            made.append((entry, row))
        state.books += len(made)
        state.damaged += sum(isinstance(one, Problem) and (one.lost or one.code == "no-title") for one in batch)
        counted = {name: getattr(state, name) for name in _COUNTED}
        if not ImportedFile.objects.filter(pk=state.pk, done=before).update(**counted):
            raise Elsewhere(state.name)
        _write(made, state, numbers)

    def _row(self, entry: Entry) -> dict[str, Any]:
        """The columns of the book of an entry that are not as usual."""
        row: dict[str, Any] = fields_of(entry.reference)
        first = next(iter(entry.reference.contributors), None)
        row |= keys_of(row, first.family or first.as_written if first else "")
        return row | {"live": self.live, "has_unpublished_changes": not self.live}


def _count_for_the_planner() -> None:
    """Let SQLite see how large its tables have become; without it a search looks through all of them."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _digest(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


def _batches(found: Iterable[Entry | Problem]) -> Iterator[list[Entry | Problem]]:
    """The records in lots; what is told of a record stays with it."""
    lot: list[Entry | Problem] = []
    for one in found:
        if len(lot) >= BATCH and one.number != lot[-1].number:
            yield lot
            lot = []
        lot.append(one)
    if lot:
        yield lot


def _write(made: list[tuple[Entry, dict[str, Any]]], state: ImportedFile, numbers: dict[str, int]) -> None:
    bases = [slug_base(Book, f"{row['title']} {row['year']}", row["language"] or "kk") for _, row in made]
    rows = [row | {"slug": slug} for (_, row), slug in zip(made, free_slugs(Book, bases, numbers), strict=True)]
    books = insert(Book, rows)
    entries = [entry for entry, _ in made]
    insert(
        Contributor,
        [
            contributor_fields(named) | {"book_id": book, "sort_order": place}
            for book, entry in zip(books, entries, strict=True)
            for place, named in enumerate(entry.reference.contributors)
        ],
    )
    insert(
        Holding,
        [
            {"book_id": book, "shelf_mark": mark[:100], "sort_order": 0}
            for book, entry in zip(books, entries, strict=True)
            if (mark := entry.reference.shelf_mark)
        ],
    )
    insert(
        Original,
        [
            {
                "book_id": book,
                "file_id": state.pk,
                "format": entry.format,
                "charset": entry.charset,
                "content": entry.original,
            }
            for book, entry in zip(books, entries, strict=True)
        ],
    )
