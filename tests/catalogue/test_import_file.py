"""A whole file of records comes into the catalogue: in batches that are whole, each book with its record."""

import io
from itertools import islice

import pytest
from wagtail.search.backends import get_search_backend

from eske.catalogue.actions import import_file
from eske.catalogue.actions.import_file import Elsewhere, Import
from eske.catalogue.models import Book, Contributor, Holding, ImportedFile, Original
from eske.catalogue.rows import insert
from eske.references.formats import FORMATS, UnreadableRecords
from eske.references.formats.entry import Entry
from marc_records import BOOK_MARC21, iso

pytestmark = pytest.mark.django_db


def record(number, title="", *more):
    fields = (f"001 k{number}", f"245 00$a{title or f'Дала {number}'}", f"260 ##$aАлматы$c{1900 + number}", *more)
    return iso(*fields)


@pytest.fixture(autouse=True)
def small_batches(monkeypatch):
    monkeypatch.setattr(import_file, "BATCH", 3)


@pytest.fixture
def bring_in():
    """Import these bytes; the answer is how far it is in the end, and the problems that were told."""

    def run(content, steps=None, **options):
        told = []
        states = Import("marc21", "A. Librarian", told.append, **options).run(io.BytesIO(content), "list.iso")
        *_, last = islice(states, steps)
        states.close()
        return ImportedFile.objects.get(pk=last.pk), told

    return run


TEN = b"".join(map(record, range(10)))


def test_every_record_becomes_a_book_with_the_record_beside_it(bring_in):
    state, told = bring_in(TEN)
    assert (state.books, state.done, state.finished, told) == (10, 10, True, [])
    assert b"".join(bytes(one.content) for one in Original.objects.order_by("book__pk")) == TEN
    assert {one.format for one in Original.objects.all()} == {"marc21"}
    assert state.originals.count() == 10


def test_a_book_says_what_its_record_says(bring_in):
    bring_in(iso(*BOOK_MARC21, "852 ##$j84 М 91"))
    book = Book.objects.get()
    assert (book.title, book.subtitle, book.place, book.year) == ("Қазақ солдаты", "роман", "Алматы", "1988")
    assert book.slug == "qazaq-soldaty-1988"
    assert Contributor.objects.get(book=book).family == "Мүсірепов"
    assert Holding.objects.get(book=book).shelf_mark == "84 М 91"
    assert book.live


def test_books_can_be_found_and_may_wait_unpublished(bring_in):
    bring_in(record(1, "Жусан иісі"), live=False)
    (book,) = Book.objects.all()
    assert (book.live, book.has_unpublished_changes) == (False, True)
    assert list(get_search_backend().search("Жусан", Book)) == [book]


def test_a_damaged_record_is_told_and_counted_and_the_rest_comes_in(bring_in):
    content = record(1) + b"junk\x1d" + record(2) + iso("001 k3", "260 ##$aАлматы")
    state, told = bring_in(content)
    assert (state.books, state.damaged, state.done) == (2, 2, 4)
    assert [(one.code, one.number) for one in told] == [("bad-leader", 2), ("no-title", 4)]


@pytest.mark.parametrize("batches", [0, 1, 2, 3])
def test_an_import_that_was_stopped_holds_whole_batches_and_goes_on_behind_them(bring_in, batches):
    state, _ = bring_in(TEN, steps=1 + batches)
    assert (state.books, state.done, state.finished) == (3 * batches, 3 * batches, False)
    assert Book.objects.count() == Original.objects.count() == 3 * batches
    state, _ = bring_in(TEN)
    assert (state.books, state.finished) == (10, True)
    assert sorted(Book.objects.values_list("title", flat=True)) == [f"Дала {number}" for number in range(10)]


def test_a_batch_that_fails_leaves_nothing_of_itself(bring_in, monkeypatch):
    def insert_or_fail(model, rows):
        if model is Original and Original.objects.exists():
            raise OSError("no space left on device")
        return insert(model, rows)

    monkeypatch.setattr(import_file, "insert", insert_or_fail)
    with pytest.raises(OSError):
        bring_in(TEN)
    assert Book.objects.count() == Original.objects.count() == ImportedFile.objects.get().books == 3
    monkeypatch.undo()
    state, _ = bring_in(TEN)
    assert (state.books, Book.objects.count()) == (10, 10)


def test_books_that_the_search_does_not_know_yet_are_told_to_it_when_the_import_goes_on(bring_in):
    state, _ = bring_in(TEN, steps=6)
    assert (state.books, state.findable, state.finished) == (10, 3, False)
    state, _ = bring_in(TEN)
    assert (state.books, state.findable, state.finished) == (10, 10, True)
    assert get_search_backend().search("Дала", Book).count() == 10


def test_the_same_file_is_imported_once(bring_in):
    bring_in(TEN)
    state, _ = bring_in(TEN)
    assert (state.books, Book.objects.count(), ImportedFile.objects.count()) == (10, 10, 1)


def test_two_programs_do_not_import_one_file_at_once(bring_in):
    task = Import("marc21", "A. Librarian", print).run(io.BytesIO(TEN), "list.iso")
    next(task)
    bring_in(TEN)
    with pytest.raises(Elsewhere):
        list(task)
    assert Book.objects.count() == 10


def test_what_may_be_there_already_is_counted_and_left_to_a_person(bring_in):
    number = "020 ##$a978-601-01-0268-2"
    bring_in(record(1) + record(2, "Тау", number))
    state, _ = bring_in(record(1, "Дала 1", "901 ##$a2") + record(3, "Басқа тау", number) + record(4))
    assert (state.books, state.doubtful) == (3, 2)
    assert Book.objects.count() == 5


def test_only_new_books_come_in_where_that_is_asked_for(bring_in):
    bring_in(record(1) + record(2))
    state, _ = bring_in(record(1, "ДАЛА 1") + record(3), new_only=True)
    assert (state.books, state.known, Book.objects.count()) == (1, 1, 3)


def test_books_of_one_name_have_addresses_of_their_own(bring_in):
    bring_in(b"".join(iso(f"001 {n}", "245 00$aДала", "260 ##$c1990") for n in range(5)))
    bring_in(iso("001 x", "245 00$aДала", "260 ##$c1990"))
    slugs = sorted(Book.objects.values_list("slug", flat=True))
    assert slugs == ["dala-1990", *(f"dala-1990-{n}" for n in range(2, 7))]


def test_an_address_that_is_none_makes_no_link(bring_in):
    bring_in(record(1, "Дала", "856 40$ujavascript:alert(1)"))
    assert Book.objects.get().url == ""


def test_what_cannot_be_read_at_all_leaves_no_books():
    with pytest.raises(UnreadableRecords):
        list(Import("csv", "A. Librarian", print).run(io.BytesIO(b"a,b\n1,2\n"), "list.csv"))
    assert not Book.objects.exists()


def test_an_imported_book_goes_out_as_it_came(bring_in, client):
    content = record(1, "Дала", "901 ##$aшкаф 3")
    bring_in(content)
    sent = client.get(f"/en/books/{Book.objects.get().slug}/export/marc21/")
    assert b"".join(sent.streaming_content) == content
    assert [type(one) for one in FORMATS["marc21"].read(io.BytesIO(content))] == [Entry]
