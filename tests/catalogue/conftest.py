import pytest

from eske.catalogue.models import Book, Contributor


@pytest.fixture
def a_book(db):
    """Keep a book: `a_book("Дала дауысы", "Серікова А.", year="1991")`; names without a role are authors."""

    def keep(title="Дала дауысы", *names, **fields):
        book = Book(slug=f"book-{Book.objects.count() + 1}", title=title, **fields)
        book.contributors = [
            Contributor(as_written=name, family=name.split()[0], given=name.partition(" ")[2], role="author")
            for name in names
        ]
        book.save()
        return book

    return keep
