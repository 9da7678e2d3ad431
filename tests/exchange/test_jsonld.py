"""Linked data in the words of schema.org: what is known, nothing else, and nothing that breaks its page."""

import datetime
import json
import re

from hypothesis import given

from eske.exchange import Exhibition, book_data, exhibition_data, script_text
from eske.references import Reference
from exchange_references import ANY, ARTICLE, BOOK

ADDRESS = "https://example.org/kk/books/dala/"


def test_a_book():
    assert book_data(BOOK, ADDRESS, read_at="https://digital.example/7") == {
        "@context": "https://schema.org",
        "@id": ADDRESS,
        "@type": "Book",
        "url": ADDRESS,
        "name": "Дала дауысы",
        "alternativeHeadline": "әңгімелер & естеліктер",
        "author": [{"@type": "Person", "name": "А. Серікова"}, {"@type": "Person", "name": "Ж. Омаров"}],
        "contributor": {"@type": "Person", "name": "Б. Сейітов"},
        "publisher": {"@type": "Organization", "name": "Ана + Бала"},
        "locationCreated": [{"@type": "Place", "name": "Алматы"}, {"@type": "Place", "name": "М."}],
        "datePublished": "1991",
        "numberOfPages": 320,
        "isbn": "9786012710199",
        "inLanguage": "kk",
        "potentialAction": {"@type": "ReadAction", "target": "https://digital.example/7"},
    }


def test_an_article_is_part_of_its_magazine():
    data = book_data(ARTICLE, ADDRESS)
    assert data["isPartOf"] == {"@type": "Periodical", "name": "Жұлдыз", "issn": "0134-3475"}
    assert data["author"] == {"@type": "Organization", "name": "Қазақ ұлттық кітапханасы"}


def test_what_is_not_known_is_not_said():
    assert book_data(Reference(raw="Аты жоқ"), ADDRESS).keys() == {"@context", "@id", "@type", "url"}


def test_an_exhibition_shows_its_books():
    shown = Exhibition(
        name="Есте",
        address="https://example.org/kk/este/",
        language="kk",
        library="Қалалық кітапхана",
        opens=datetime.date(2027, 5, 25),
        closes=datetime.date(2027, 6, 10),
        occasion="31 мамыр",
        books=((ADDRESS, BOOK),),
    )
    data = exhibition_data(shown)
    assert (data["@type"], data["startDate"], data["endDate"]) == ("ExhibitionEvent", "2027-05-25", "2027-06-10")
    assert data["location"] == {"@type": "Place", "name": "Қалалық кітапхана"}
    assert [(one["@id"], one["name"], one["isbn"]) for one in data["workFeatured"]] == [
        (ADDRESS, "Дала дауысы", "9786012710199")
    ]


@given(ANY)
def test_any_reference_stays_inside_its_script(reference):
    text = script_text(book_data(reference, ADDRESS))
    assert not re.search(r"[<>&]", text)
    assert json.loads(text)["@id"] == ADDRESS
