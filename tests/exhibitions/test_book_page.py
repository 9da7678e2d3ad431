"""What a visitor reads on the page of a book."""

import re

import pytest

from eske.catalogue.models import Book, Contributor, Holding
from eske.register.models import BookPerson, Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def book(open_text):
    open_text()
    return Book.objects.get(title="Voices of the steppe")


@pytest.fixture
def read(client):
    """The words of a book's page in English, without markup."""

    def words(book, language="en"):
        html = client.get(f"/{language}/books/{book.slug}/").content.decode()
        return " ".join(re.sub(r"<[^>]+>", " ", html.split("<main")[1].split("</main")[0]).split())

    return words


def test_where_a_copy_stands_and_whether_it_can_be_had(book, read):
    book.holdings = [
        Holding(location="Reading room 2", shelf_mark="84(5) С 17", availability_ru="только в зале"),
        Holding(location="Branch 7", availability_en="one copy, on loan"),
    ]
    book.save()
    assert "84(5) С 17 Reading room 2 только в зале Branch 7 one copy, on loan" in read(book)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://library.example/order?id=7", "https://library.example/order?id=7"),
        ("a@b.example", "mailto:a@b.example"),
    ],
)
def test_a_reader_can_read_it_and_ask_for_it(book, client, written, address):
    book.read_url, book.ask_at = "https://digital.example/7", written
    book.full_clean()
    book.save()
    html = client.get(f"/en/books/{book.slug}/").content.decode()
    assert '<a href="https://digital.example/7" rel="external">Read this book</a>' in html
    assert f'<a href="{address}">Ask for it</a>' in html


@pytest.mark.parametrize("written", ["javascript:alert(1)", "ask the librarian", "ftp://x.example"])
def test_what_is_no_address_is_refused_by_name(book, written):
    book.ask_at = written
    with pytest.raises(Exception, match=re.escape(written)):
        book.full_clean()


def test_a_wrong_isbn_is_shown_as_printed_and_said_to_be_wrong(book, read):
    book.isbn = "978-5-02-013850-7"
    book.save()
    assert "978-5-02-013850-7 as printed; its check digit is wrong" in read(book)


def test_a_contributor_leads_to_the_person_remembered_whom_the_register_names(book, client):
    people = [
        Person.objects.create(slug=slug, name_en=name, remembered=remembered)
        for slug, name, remembered in (("omarova", "Vera Omarova", True), ("samatova", "B. Samatova", False))
    ]
    for person, role in zip(people, ("compiler", "author"), strict=True):
        BookPerson.objects.create(book=book, person=person, role=role)
    html = client.get(f"/en/books/{book.slug}/").content.decode()
    assert 'href="/en/people/omarova/">V. K. Omarova</a>' in html
    assert "/people/samatova/" not in html


def test_of_two_compilers_the_name_says_who_is_linked(book, client):
    book.contributors.add(Contributor(as_written="A. Ivanov", role="compiler"))
    book.save()
    person = Person.objects.create(slug="omarova", name_en="V. K. Omarova", remembered=True)
    BookPerson.objects.create(book=book, person=person, role="compiler")
    html = client.get(f"/en/books/{book.slug}/").content.decode()
    assert html.count('href="/en/people/omarova/"') == 1
    assert 'href="/en/people/omarova/">V. K. Omarova</a>' in html


def test_a_book_that_is_not_published_has_no_page_and_stands_on_no_shelf(book, open_text, client):
    page = open_text().page
    book.live = False
    book.save()
    assert client.get(f"/en/books/{book.slug}/").status_code == 404
    assert book.get_absolute_url() not in client.get("/en/books/").content.decode()
    page.refresh_from_db()
    assert book not in page.books
    assert len(page.books) == 1


def test_a_book_stands_in_a_list_of_literature_with_the_words_of_its_own_language(book, read, client, open_text):
    Book.objects.filter(pk=book.pk).update(language="kk", title="Дала дауысы", extent="320 б.")
    assert "Алматы" not in read(book)
    said = read(book, "ru")
    assert "Дала дауысы" in said
    assert "ГОСТ Р 7.0.100-2018" in said


def test_the_shelf_of_an_exhibition_is_a_list_of_literature_too(book, open_text, client):
    page = open_text().page
    html = client.get(f"/en/{page.slug}/").content.decode()
    (literature,) = re.findall(r'<details class="literature">.*?</details>', html, re.DOTALL)
    assert literature.count("<li") == 2
    assert "Voices of the steppe" in literature


def test_a_double_s_address_leads_to_the_book_it_was_merged_into(book, client):
    other = Book.objects.create(slug="other", title="Voices of steppe", merged_into=book)
    assert client.get(f"/ru/books/{other.slug}/")["Location"] == f"/ru/books/{book.slug}/"
    assert other.get_absolute_url() not in client.get("/kk/books/").content.decode()
