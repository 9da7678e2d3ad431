"""Which books of a list does everybody see?"""

from collections.abc import Iterable

from django.db.models import prefetch_related_objects

from eske.catalogue.models import Book


def displayed(books: Iterable[Book | None]) -> list[Book]:
    """The public ones in their order, each once; the book that a double was merged into stands for it.

    Their contributors and holdings are fetched with them.
    """
    found = {book.current: None for book in books if book}
    shown = [book for book in found if book.live]
    prefetch_related_objects(shown, "contributors", "holdings")
    return shown
