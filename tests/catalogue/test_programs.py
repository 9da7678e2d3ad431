"""Books are handed to other programs: as files, and one by one on request."""

import io
import xml.etree.ElementTree as ET

import pytest

from eske.catalogue.models import Book, Contributor, Holding, Original
from eske.references.formats.declared import declared_losses
from eske.references.formats.entry import Entry
from eske.references.formats.registry import FORMATS, WRITABLE
from marc_records import iso

pytestmark = pytest.mark.django_db

RIS = b"TY  - BOOK\r\nTI  - Letters from the steppe\r\nPY  - 2001\r\nXX  - what we do not know\r\nER  - \r\n"


@pytest.fixture
def book(a_book):
    book = a_book("Дала дауысы", "Серікова А.", year="1991", place="Алматы", publisher="Ана", language="kk")
    book.contributors.add(Contributor(as_written="Б. Омаров", family="Омаров", given="Б.", role="compiler"))
    book.holdings = [Holding(shelf_mark="84 С 45")]
    book.isbn, book.extent = "978-601-271-019-9", "320 б."
    book.save()
    return book


def received(answer, format_name):
    """The references of a file that was sent."""
    content = b"".join(answer.streaming_content)
    return [one.reference for one in FORMATS[format_name].read(io.BytesIO(content)) if isinstance(one, Entry)]


@pytest.mark.parametrize("format_name", WRITABLE)
def test_a_book_is_taken_along_in_every_format_that_is_written(book, client, format_name):
    answer = client.get(f"/en/books/{book.slug}/export/{format_name}/")
    assert answer["Content-Disposition"].startswith(f'attachment; filename="{book.slug}.')
    (read,) = received(answer, format_name)
    place = None if declared_losses(format_name).get("places") == "no element" else "Алматы"
    assert (read.title, read.place, read.publisher) == ("Дала дауысы", place, "Ана")
    assert "1991" in read.year
    assert "Серікова" in {one.family for one in read.contributors}


def test_all_public_books_are_taken_along_and_no_others(book, a_book, client):
    a_book("Жол", "Омаров Б.", year="2004")
    a_book("Жарияланбаған", live=False)
    a_book("Қосар", merged_into=book)
    read = received(client.get("/en/books/export/ris/"), "ris")
    assert sorted(one.title for one in read) == ["Дала дауысы", "Жол"]


def test_a_record_that_came_from_a_file_and_was_not_changed_goes_out_as_it_was(client, a_book):
    book = a_book("Letters from the steppe", year="2001")
    Original.objects.create(book=book, format="ris", charset="utf-8", content=RIS)
    sent = b"".join(client.get(f"/en/books/{book.slug}/export/ris/").streaming_content)
    assert sent == RIS


def test_what_a_book_has_no_field_for_stays_in_its_record_when_the_book_is_changed(client, a_book):
    content = iso(
        "020 ##$a978-601-01-0268-2", "020 ##$a978-5-02-010068-0", "245 00$aLetters from the steppe", "901 ##$a3"
    )
    book = a_book("Letters of the steppe", isbn="978-601-01-0268-2")
    Original.objects.create(book=book, format="marc21", charset="utf-8", content=content)
    sent = b"".join(client.get(f"/en/books/{book.slug}/export/marc21/").streaming_content)
    assert [sign in sent for sign in (b"Letters of the", b"Letters from", b"978-5-02-010068-0", b"901")] == [
        True,
        False,
        True,
        True,
    ]


@pytest.mark.parametrize("address", ["books/none/export/ris/", "books/book-1/export/word/", "books/export/word/"])
def test_what_is_not_there_or_not_written_is_not_found(book, client, address):
    assert client.get(f"/en/{address}").status_code == 404


def test_a_program_asks_first_in_which_formats_books_can_be_had(book, client):
    for address, status in (("/en/unapi", 200), (f"/en/unapi?id={book.slug}", 300)):
        answer = client.get(address)
        formats = ET.fromstring(answer.content)
        assert (answer.status_code, answer["Content-Type"]) == (status, "application/xml")
        assert {"ris", "marc21xml"} <= {one.get("name") for one in formats}
        assert formats.get("id") == (book.slug if "id" in address else None)


def test_every_format_that_is_offered_can_be_had(book, client):
    for one in ET.fromstring(client.get("/en/unapi").content):
        answer = client.get(f"/en/unapi?id={book.slug}&format={one.get('name')}")
        assert answer.status_code == 200
        assert answer["Content-Type"].startswith(one.get("type"))
        assert "Дала дауысы" in b"".join(answer.streaming_content).decode()


def test_a_reference_manager_is_told_pages_as_a_number(book, client):
    (read,) = received(client.get(f"/en/unapi?id={book.slug}&format=ris"), "ris")
    assert (read.extent, read.isbn, read.language) == ("320", "978-601-271-019-9", "kk")


@pytest.mark.parametrize(
    ("query", "status"), [("id=none", 404), ("id=none&format=ris", 404), ("id=book-1&format=word", 406)]
)
def test_a_program_is_told_what_is_wrong_with_its_question(book, client, query, status):
    assert client.get(f"/en/unapi?{query}").status_code == status


def test_a_book_that_is_not_public_is_given_to_nobody(client, a_book):
    book = a_book("Жарияланбаған", live=False)
    assert client.get(f"/en/books/{book.slug}/export/ris/").status_code == 404
    assert client.get(f"/en/unapi?id={book.slug}&format=ris").status_code == 404
    assert Book.objects.count() == 1
