"""Which books carelessly typed lines name. All invented."""

import pytest

LINE = (
    'Оформлена выставка "Дорогами гор": {0} , О.Круглов. Последний рейс, Ковтун П.С. Тропы в горах.-М.,1987.-214с, '
    '"Книга павших"т.3, а также вырезки из районной газеты "Заря". Звучали песни.'
)


@pytest.mark.parametrize(
    "first",
    ['Н.Зимин"Дорога домой"', "Н. Зимин «Дорога домой»", 'Зимин Н."Дорога домой"', "Зимин Н.П. Дорога домой"],
)
def test_a_sentence_lists_books_behind_a_colon_with_hardly_a_mark(read_text, first):
    books = [b.reference for b in read_text(f"Новости\n\n{LINE.format(first)}\n").books]
    assert [(b.title, b.authors[0].family if b.authors else None, b.year, b.volume) for b in books] == [
        ("Дорога домой", "Зимин", None, None),
        ("Последний рейс", "Круглов", None, None),
        ("Тропы в горах", "Ковтун", "1987", None),
        ("Книга павших", None, None, "т.3"),
    ]


def test_exhibitions_in_quotes_behind_a_colon_are_no_books(read_text):
    line = "Открыты выставки: «Годы бури» и «Степь». На них А.Круглов «Рейс», П.Зимин «Дорога домой»."
    assert "Годы бури" not in [book.reference.title for book in read_text(f"Новости\n\n{line}\n").books]


LISTED = [
    ("• Тян І., Саматов М. Розмови про степ. – К., 2016.", ("Розмови про степ", ["Тян", "Саматов"], "К.", "2016")),
    ("The Stone Letters / Preface by Marek Olsen. Oslo: Fjord, n.d.", ("The Stone Letters", [], "Oslo", None)),
]


@pytest.mark.parametrize(("line", "told"), LISTED)
def test_a_line_that_is_a_book_though_a_mark_or_a_year_is_missing(read_text, line, told):
    [book] = [b.reference for b in read_text(f"News\n\n{line}\n\n").books]
    assert (book.title, [a.family for a in book.authors], book.place, book.year) == told


@pytest.mark.parametrize(
    "line",
    [
        "Чому п'яте? За три доби вивезли тисячі людей, близько 30 тис. тільки до кінця 1945 р.",
        "3\t-\t5\tАлматы, Жалын\t2013",
    ],
)
def test_a_sentence_with_a_year_and_a_row_of_numbers_are_no_books(read_text, line):
    assert read_text(f"Новости\n\n{line}\n").books == ()
