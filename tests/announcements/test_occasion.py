"""The day that is kept, and the rule by which it returns."""

import pytest

MAY = "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31"
DAYS = [
    (
        "May 31 is the day of remembrance of the victims of repression.",
        "day of remembrance of the victims of repression",
        MAY,
    ),
    ("31 мая – День памяти жертв политических репрессий.", "День памяти жертв политических репрессий", MAY),
    ("31 мамыр – Саяси қуғын-сүргін құрбандарын еске алу күні.", "Саяси қуғын-сүргін құрбандарын еске алу күні", MAY),
    ("27 January: International Day of Commemoration of the victims.", None, "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27"),
    (
        "On the fourth Saturday of November, the Day of Remembrance of famine victims, we meet.",
        None,
        "FREQ=YEARLY;BYMONTH=11;BYDAY=4SA",
    ),
    (
        "Қазанның соңында Саяси қуғын-сүргін құрбандарын еске алу күні өтеді.",
        "Саяси қуғын-сүргін құрбандарын еске алу күні",
        None,
    ),
]


DAYS += [
    (
        "С 15 по 31 января – выставка к Международному дню памяти жертв Холокоста, 27 января.",
        "Международный день памяти жертв Холокоста",
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27",
    ),
    ("20 мамырдан бастап көрме. 31 мамыр – аштық құрбандарын еске алу күніне орай.", None, MAY),
    (
        "International Holocaust Remembrance Day falls on January 27th.",
        "International Holocaust Remembrance Day",
        "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27",
    ),
    ("9 мамыр – Жеңіс күні.", "Жеңіс күні", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=9"),
]


@pytest.mark.parametrize(("sentence", "name", "recurrence"), DAYS)
def test_a_day_and_its_rule(read_text, sentence, name, recurrence):
    occasion = read_text(f"Title\n\n{sentence}").occasion
    assert occasion is not None
    assert occasion.recurrence == recurrence
    assert name is None or occasion.name == name


def test_a_text_without_a_day_says_so(read_text):
    draft = read_text("A display\n\nTen books stand on the shelf.")
    assert draft.occasion is None
    assert "occasion-missing" in {doubt.code for doubt in draft.doubts}


DATES = [
    ("It opened on 8 October 1937.", {"1937-10-08"}),
    ("27 января 1945 года", {"1945-01-27"}),
    ("1991 жылғы 16 желтоқсан", {"1991-12-16"}),
    ("31 мамыр", {"--05-31"}),
    ("1937-1938 жылдары", {"1937/1938"}),
    ("с 15 по 31 января 2024 года", {"2024-01-15/2024-01-31"}),
    ("from 20 May to 5 June", {"--05-20/--06-05"}),
    ("26.05.2023, Среда, 13.07.25", {"2023-05-26", "2025-07-13"}),
    ("April 2019", {"2019-04"}),
    ("отмечается с 1997 года", {"1997"}),
    ("1936 жылы ашылды", {"1936"}),
    ("since 2005", {"2005"}),
    ("24-желтоқсан күні", {"--12-24"}),
    ("99.99.2020, № 1999", set()),
    ("31 февраля 2020 года", {"2020-02"}),
    ("40 May", set()),
]


@pytest.mark.parametrize(("words", "dates"), DATES)
def test_dates_are_read_into_edtf(read_text, words, dates):
    assert {date.edtf for date in read_text(f"Title\n\n{words}.").dates} == dates
