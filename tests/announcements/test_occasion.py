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
    ("с 8 сентября 1941 года по 27 января 1944 года", {"1941-09-08/1944-01-27"}),
    ("27 жовтня – 4 листопада 1937 року", {"1937-10-27/1937-11-04"}),
    ("from November 4 to December 12, 2025", {"2025-11-04/2025-12-12"}),
    ("2025 жылдың 20 мамырынан 10 маусымына дейін", {"2025-05-20/2025-06-10"}),
    ("с 1931 по 1959 год", {"1931/1959"}),
    ("between 1930 and 1934, the famine of 1932-33", {"1930/1934", "1932/1933"}),
    ("осенью 1941-го, у 2014-му", {"1941", "2014"}),
    ("в 1937, у 1933, after 1946", {"1937", "1933", "1946"}),
    ("1932 жылдың көктемінде, 2021 жылға дейін", {"1932", "2021"}),
    ("в 1930-х годах, 30-е годы, the 1950s", {"193X", "195X"}),
    ("у листопаді 1938 року, 1937 жылдың қараша айында", {"1938-11", "1937-11"}),
    ("December 30 in 1996, 2024-05-30", {"1996-12-30", "2024-05-30"}),
    ("24/11/2021, 05/30/2024, 04/05/2024", {"2021-11-24", "2024-05-30"}),
    ("#30октября", {"--10-30"}),
    ("99.99.2020, № 1999", set()),
    ("в 2000 человек, 1937-58", {"1937/1958"}),
    ("31 февраля 2020 года", {"2020-02"}),
    ("40 May", set()),
]


@pytest.mark.parametrize(("words", "dates"), DATES)
def test_dates_are_read_into_edtf(read_text, words, dates):
    assert {date.edtf for date in read_text(f"Title\n\n{words}.").dates} == dates
