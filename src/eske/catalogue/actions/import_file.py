"""Take a whole file of records into the catalogue, however large, in batches that are in it whole or not at all."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from django.db import transaction
from wagtail.search.backends import get_search_backend

from eske.catalogue.doubles import KeysThere
from eske.catalogue.models import Book, Contributor, Holding, ImportedFile, Original
from eske.catalogue.rows import insert
from eske.catalogue.slugs import free_slugs, slug_base
from eske.catalogue.transcription import contributor_of, fields_of
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
        state.finished = True
        state.save(update_fields=["finished"])
        yield state

    def _keep(self, batch: list[Entry | Problem], state: ImportedFile, numbers: dict[str, int]) -> None:
        """Keep the books of a batch, and with them how far the file is."""
        before = state.done
        state.done = max(batch[-1].number, before)
        pairs = [(one, self._book(one)) for one in batch if isinstance(one, Entry) and one.reference.title]
        there = KeysThere(book for _, book in pairs)
        made: list[tuple[Entry, Book]] = []
        for entry, book in pairs:
            if self.new_only and there.surely(book):
                state.known += 1
                continue
            state.doubtful += there.perhaps(book)
            there.add(book)
            made.append((entry, book))
        state.books += len(made)
        state.damaged += sum(isinstance(one, Problem) and (one.lost or one.code == "no-title") for one in batch)
        counted = {name: getattr(state, name) for name in _COUNTED}
        if not ImportedFile.objects.filter(pk=state.pk, done=before).update(**counted):
            raise Elsewhere(state.name)
        _write(made, state, numbers)

    def _book(self, entry: Entry) -> Book:
        book = Book(**fields_of(entry.reference), live=self.live, has_unpublished_changes=not self.live)
        first = next(iter(entry.reference.contributors), None)
        book.set_keys(first.family or first.as_written if first else "")
        return book


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


def _write(made: list[tuple[Entry, Book]], state: ImportedFile, numbers: dict[str, int]) -> None:
    books = [book for _, book in made]
    bases = [slug_base(Book, f"{book.title} {book.year}", book.language or "kk") for book in books]
    for book, slug in zip(books, free_slugs(Book, bases, numbers), strict=True):
        book.slug = slug
    insert(books)
    insert(list(_contributors(made)))
    marks = ((book, entry.reference.shelf_mark) for entry, book in made)
    insert([Holding(book=book, shelf_mark=mark[:100], sort_order=0) for book, mark in marks if mark])
    insert([_original(entry, book, state) for entry, book in made])
    get_search_backend().add_bulk(Book, books)


def _original(entry: Entry, book: Book, state: ImportedFile) -> Original:
    return Original(book=book, file=state, format=entry.format, charset=entry.charset, content=entry.original)


def _contributors(made: list[tuple[Entry, Book]]) -> Iterator[Contributor]:
    for entry, book in made:
        for place, named in enumerate(entry.reference.contributors):
            contributor = contributor_of(named)
            contributor.book, contributor.sort_order = book, place
            yield contributor
