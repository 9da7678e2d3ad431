"""What programs take from the pages: every book of a shelf, whole, in whatever letters the page is read."""

import json
import re
from html import unescape
from urllib.parse import parse_qs

import pytest

from eske.catalogue.models import Book, Contributor

pytestmark = pytest.mark.django_db


def context_objects(html):
    return [parse_qs(unescape(title)) for title in re.findall(r'<span class="Z3988"[^>]*? title="([^"]*)"', html)]


def linked_data(html):
    return [json.loads(text) for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)]


@pytest.fixture
def page(open_text):
    return open_text().page


def test_the_page_of_an_exhibition_carries_every_book_of_its_shelf(page, client):
    html = client.get(f"/en/{page.slug}/").content.decode()
    assert [
        (one["rft.btitle"], one["rft.place"], one["rft.pub"], one["rft.date"], one["rft.language"])
        for one in context_objects(html)
    ] == [
        (["Voices of the steppe"], ["Almaty"], ["City Library"], ["2001"], ["en"]),
        (["Works, documents"], ["Almaty"], ["City Library"], ["2009"], ["en"]),
    ]
    (data,) = linked_data(html)
    assert data["@type"] == "ExhibitionEvent"
    assert [one["name"] for one in data["workFeatured"]] == ["Voices of the steppe", "Works, documents"]


def test_the_page_of_a_book_says_the_same_in_three_ways(page, client):
    book = page.books[0]
    html = client.get(book.get_absolute_url()).content.decode()
    (context_object,), (data,) = context_objects(html), linked_data(html)
    tags = dict(re.findall(r'<meta name="(citation_\w+)" content="([^"]*)">', html))
    assert context_object["rft.btitle"] == [data["name"]] == [tags["citation_title"]] == [book.title]
    assert context_object["rft_id"] == [data["@id"]] == [f"http://testserver{book.get_absolute_url()}"]


@pytest.mark.parametrize("script", ["latin", "arabic"])
def test_other_letters_are_for_readers_and_not_for_programs(open_text, client, script):
    Book.objects.create(slug="dala", title="Дала дауысы", language="kk", year="1991")
    open_text()
    before = client.get("/kk/books/dala/").content.decode()
    client.get(f"/script/{script}/?next=/kk/books/dala/")
    after = client.get("/kk/books/dala/").content.decode()
    assert after != before
    assert (context_objects(after), linked_data(after)) == (context_objects(before), linked_data(before))


def test_words_of_a_book_cannot_leave_their_place_in_the_page(open_text, client):
    open_text()
    evil = "</script><script>alert(1)</script>\"'<b>"
    Book.objects.create(slug="evil", title=evil, annotation_en=evil, year="1991")
    html = client.get("/en/books/evil/").content.decode()
    assert "<script>" not in html
    assert (linked_data(html)[0]["name"], context_objects(html)[0]["rft.btitle"]) == (evil, [evil])


def test_a_full_page_of_books_with_long_titles_is_small_enough_for_a_slow_line(open_text, client):
    open_text()
    for number in range(40):
        book = Book(
            slug=f"b{number}", title=f"{number} " + "Қазақстандағы саяси қуғын-сүргін құрбандары " * 3, language="kk"
        )
        book.place, book.publisher, book.year, book.extent = "Алматы", "Қазақ энциклопедиясы", "1998", "320 б."
        book.contributors = [
            Contributor(as_written="Қойгелдиев М. Қ.", family="Қойгелдиев", given="М. Қ.", role="author")
        ]
        book.save()
    assert len(client.get("/kk/books/").content) < 100_000
