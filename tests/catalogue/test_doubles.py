"""What may be the same book is found by number, by words and by title with contributor; what differs is not."""

import pytest

from eske.catalogue.doubles import doubles_of, open_pairs

ISBN_10, ISBN_13, OTHER_ISBN = "5-02-013850-9", "978-5-02-013850-6", "978-601-271-019-9"

BOOK = {"title": "Дала дауысы", "name": "Серікова А.", "year": "1991"}
# What the other record says otherwise, and why it may be the same book.
CASES = [
    ({}, "reference"),
    ({"title": "«ДАЛА ДАУЫСЫ»"}, "reference"),
    ({"isbn": ISBN_13, "year": "1992"}, "isbn-and-title"),
    ({"isbn": ISBN_13, "title": "Голос степи"}, "isbn"),
    ({"year": ""}, "title-and-name"),
    ({"subtitle": "әңгімелер"}, "title-and-name"),
    ({"title": "The Steppe's Voice", "original_title": "Дала дауысы", "name": "A. Serikova"}, "original-title"),
    ({"year": "1992"}, ""),
    ({"volume": "2-т."}, ""),
    ({"issue": "№ 2"}, ""),
    ({"isbn": OTHER_ISBN, "subtitle": "әңгімелер"}, ""),
    ({"title": "Дала үні"}, ""),
    ({"subtitle": "әңгімелер", "name": "Омаров Б."}, ""),
]


@pytest.mark.parametrize(("otherwise", "why"), CASES)
def test_why_two_records_may_be_one_book(a_book, otherwise, why):
    first = BOOK | {"isbn": ISBN_10}
    other = BOOK | otherwise
    kept = a_book(first.pop("title"), first.pop("name"), **first)
    new = a_book(other.pop("title"), other.pop("name"), **other)
    assert [(double.book, double.why) for double in doubles_of(new)] == ([(kept, why)] if why else [])
    assert [(one, double.book, double.why) for one, double in open_pairs()] == (
        [(kept, new, why)] if why and why != "original-title" else []
    )


def test_a_number_with_a_wrong_check_digit_finds_nothing(a_book):
    a_book("Дала", isbn="978-5-02-013850-7")
    assert not doubles_of(a_book("Теңіз", isbn="978-5-02-013850-7"))


def test_of_three_alike_every_pair_is_offered_once(a_book):
    one, two, three = (a_book("Дала дауысы", "Серікова А.", year="1991", isbn=ISBN_13) for _ in range(3))
    found = [(kept.pk, double.book.pk) for kept, double in open_pairs()]
    assert found == [(one.pk, two.pk), (one.pk, three.pk), (two.pk, three.pk)]


def test_books_without_keys_are_no_doubles_of_each_other(a_book):
    a_book("Аты бар", year="1991")
    a_book("Аты басқа", year="1991")
    assert not list(open_pairs())
