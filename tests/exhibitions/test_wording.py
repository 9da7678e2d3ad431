"""Dates and numbers as a reader of each language says them."""

import pytest
from django.utils.translation import override

from eske.exhibitions.wording import say_date, say_quantity
from eske.register.models import Figure

DATES = [
    ("1937-10-08", "1937 ж. 8 қазан", "8 октября 1937 г.", "8 October 1937"),
    ("1937-11", "1937 ж. қараша", "ноябрь 1937 г.", "November 1937"),
    ("1937", "1937", "1937", "1937"),
    ("--05-31", "31 мамыр", "31 мая", "31 May"),
    ("1951/1955", "1951 – 1955", "1951 – 1955", "1951 – 1955"),
    ("1941-07/", "1941 ж. шілде – …", "июль 1941 г. – …", "July 1941 – …"),
]


@pytest.mark.parametrize(("edtf", "kk", "ru", "en"), DATES)
def test_a_date_is_said_in_each_language(edtf, kk, ru, en):
    assert [say_date(edtf, "kk"), say_date(edtf, "ru"), say_date(edtf, "en")] == [kk, ru, en]


def test_what_is_no_date_is_given_back():
    assert say_date("long ago", "en") == "long ago"


def test_doubt_stays_visible():
    with override("en"):
        assert say_date("193X", "en") == "the 1930s"
        assert say_date("1930~", "en") == "about 1930"
        assert say_date("[1885,1888]", "en") == "1885 or 1888"
        assert say_date("1899?", "en") == "1899 (?)"


QUANTITIES = [
    ({"low": 5e6, "bound": "more-than"}, "5 миллионнан астам", "более 5 миллионов", "more than 5 million"),
    ({"low": 1e6, "bound": "more-than"}, "1 миллионнан астам", "более 1 миллиона", "more than 1 million"),
    ({"low": 103_000, "bound": "more-than"}, "103 000-нан астам", "более 103 000", "more than 103,000"),
    ({"low": 20_000, "high": 20_000}, "20 000", "20 000", "20,000"),
    ({"low": 500, "high": 700}, "500 – 700", "500 – 700", "500 – 700"),
    ({"low": 0.25, "is_share": True}, "25 %", "25 %", "25%"),
    ({"low": 1.2e6}, "1,2 миллион", "1,2 миллиона", "1.2 million"),
    ({"low": 2e6}, "2 миллион", "2 миллиона", "2 million"),
    ({"magnitude": 6}, "миллиондаған", "миллионы", "millions"),
]


@pytest.mark.parametrize(("fields", "kk", "ru", "en"), QUANTITIES)
def test_a_quantity_is_said_in_each_language(fields, kk, ru, en):
    for language, expected in (("kk", kk), ("ru", ru), ("en", en)):
        with override(language):
            assert say_quantity(Figure(**fields), language).replace("\xa0", " ") == expected


ABLATIVES = [
    (1, "ден"),
    (3, "тен"),
    (6, "дан"),
    (10, "нан"),
    (40, "тан"),
    (50, "ден"),
    (80, "нен"),
    (700, "ден"),
    (66_160, "тан"),
]


@pytest.mark.parametrize(("number", "ending"), ABLATIVES)
def test_the_kazakh_ablative_follows_the_last_spoken_word(number, ending):
    with override("kk"):
        assert f"-{ending} астам" in say_quantity(Figure(low=number, bound="more-than"), "kk")
