"""The tags that search engines for scholars read on the page of a book."""

from hypothesis import given

from eske.exchange import highwire
from exchange_references import ANY, ARTICLE, BOOK


def test_a_book_names_its_authors_one_by_one():
    assert highwire(BOOK, "https://example.org/b/") == [
        ("citation_title", "Дала дауысы: әңгімелер & естеліктер"),
        ("citation_author", "Серікова, А."),
        ("citation_author", "Омаров, Ж."),
        ("citation_publication_date", "1991"),
        ("citation_publisher", "Ана + Бала"),
        ("citation_isbn", "978-601-271-019-9"),
        ("citation_language", "kk"),
        ("citation_public_url", "https://example.org/b/"),
    ]


def test_an_article_names_its_magazine_and_pages():
    tags = dict(highwire(ARTICLE))
    names = ("journal_title", "issue", "firstpage", "lastpage", "issn")
    assert [tags[f"citation_{name}"] for name in names] == ["Жұлдыз", "7", "12", "18", "0134-3475"]


@given(ANY)
def test_no_tag_is_empty(reference):
    assert all(name and content for name, content in highwire(reference))
