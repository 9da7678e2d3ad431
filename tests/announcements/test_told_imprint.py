"""What running text tells of where, when and by whom a book was published. All invented."""

import pytest

TOLD = [
    (
        "Представлена книга Эммы Вебер «Хлеб», изданная в Костанае в 2001 году издательством «Жибек».",
        "Костанай Жибек 2001",
    ),
    ("В 1998 году в Караганде вышла книга А. Вебера «Хлеб».", "Караганда None 1998"),
    ("Роман «Хлеб» А. Вебера вышел в издательстве «Фолиант» в 2010 году.", "None Фолиант 2010"),
    ("Ж. Саматовтың «Хлеб» кітабы 1994 жылы Алматыда «Жазушы» баспасынан жарық көрді.", "Алматы Жазушы 1994"),
    ("«Жазушы» баспасынан шыққан Ж. Саматовтың «Хлеб» романы қойылды.", "None Жазушы None"),
    ("The book “Хлеб” by Ann Lee, published in London in 1999 by Seren, is here.", "London Seren 1999"),
    ("«Хлеб» (Seren, 2019) by Ann Lee is new.", "None Seren 2019"),
    ("- «Хлеб» А. Вебера, М.: Вече, 2010", "М. Вече 2010"),
    ("Lee, Ann. Хлеб. Seren, 1986. 338.76 CON", "None Seren 1986"),
]


@pytest.mark.parametrize(("text", "imprint"), TOLD)
def test_place_publisher_and_year_are_read_where_a_sentence_tells_them(read_text, text, imprint):
    (book,) = (book.reference for book in read_text(f"Новости\n\n{text}").books)
    assert f"{book.title} {book.place} {book.publisher} {book.year}" == f"Хлеб {imprint}"


NOT_TOLD = [
    "Читатели узнали о книге А. Вебера «Хлеб». В 1937 году в Караганде его деда арестовали.",
    "Книга А. Вебера «Хлеб» – о том, что было в Караганде в 1937 году.",
    "Вышла книга А. Вебера «Хлеб» о событиях 1933 года.",
    "А. Вебердің 1933 жылғы ашаршылық туралы «Хлеб» кітабы жарық көрді.",
    "Вышла книга А. Вебера «Хлеб» о годах между 1937 и 1953.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_years_and_towns_of_which_a_book_tells_are_no_imprint(read_text, text):
    (book,) = (book.reference for book in read_text(f"Новости\n\n{text}").books)
    assert (book.place, book.publisher, book.year) == (None, None, None)
