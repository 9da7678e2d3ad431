"""A reference in a page is a context object of Z39.88: pairs of key and value in the format that it names."""

from urllib.parse import parse_qs

import pytest
from hypothesis import given

from eske.exchange import coins
from eske.references import Reference
from eske.references.structured import book_number
from exchange_references import ANY, ARTICLE, BOOK, FILM


def said(reference, address=""):
    return parse_qs(coins(reference, address), strict_parsing=True)


def test_a_book_says_who_where_when_and_how_many_pages():
    assert said(BOOK, "https://example.org/kk/books/dala/") == {
        "ctx_ver": ["Z39.88-2004"],
        "rft_val_fmt": ["info:ofi/fmt:kev:mtx:book"],
        "rft.genre": ["book"],
        "rft.btitle": ["Дала дауысы: әңгімелер & естеліктер"],
        "rft.aulast": ["Серікова"],
        "rft.aufirst": ["А."],
        "rft.au": ["Омаров, Ж."],
        "rft.contributor": ["Сейітов, Б."],
        "rft.date": ["1991"],
        "rft.pub": ["Ана + Бала"],
        "rft.place": ["Алматы; М."],
        "rft.tpages": ["320"],
        "rft.isbn": ["978-601-271-019-9"],
        "rft.language": ["kk"],
        "rft_id": ["https://example.org/kk/books/dala/"],
    }


def test_an_article_stands_in_its_magazine():
    article = said(ARTICLE)
    assert article["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:journal"]
    names = ("genre", "atitle", "jtitle", "aucorp", "issue", "pages", "issn")
    assert [article[f"rft.{name}"] for name in names] == [
        ["article"],
        ["Хат"],
        ["Жұлдыз"],
        ["Қазақ ұлттық кітапханасы"],
        ["7"],
        ["12–18-б."],
        ["0134-3475"],
    ]


def test_what_is_no_text_is_described_in_dublin_core():
    film = said(FILM)
    assert film["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:dc"]
    assert (film["rft.title"], film["rft.type"], film["rft.creator"]) == (["Көш"], ["film"], ["Серік, А."])


def test_a_number_with_a_wrong_check_digit_is_left_out():
    wrong = Reference(raw="", title="Дала", identifiers=(book_number("978-601-271-019-8"),))
    assert "rft.isbn" not in said(wrong)


@pytest.mark.parametrize(("sign", "written"), [("+", "%2B"), ("&", "%26"), ("=", "%3D"), ('"', "%22"), (" ", "%20")])
def test_signs_of_the_syntax_are_encoded(sign, written):
    assert f"rft.btitle=a{written}b" in coins(Reference(raw="", title=f"a{sign}b"))


@given(ANY)
def test_any_reference_is_written_in_plain_characters_and_can_be_parted_again(reference):
    text = coins(reference, "https://example.org/")
    assert text.isascii()
    assert not set(text) & set("\"'<> \n")
    parsed = said(reference)
    assert {len(parsed[key]) for key in ("ctx_ver", "rft_val_fmt")} == {1}
