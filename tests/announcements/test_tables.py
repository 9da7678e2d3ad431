"""Which books tables pasted into an announcement name. All invented."""

import pytest

TABLES = [
    "Автор\tНазвание\tГод\tШифр\nСаматов А.\tТихая степь\t2011\tР2 С17\nЖуматов Б., Тян С.\tПесок\t2012\t84(2)6",
    "№ | Авторы | Название | Год\n1 | А. Саматов | «Тихая степь» | 2011\n2 | Б. Жуматов, С. Тян | Песок | 2012",
    "Авторы\tАтауы\tЖылы\nА. Саматов\tТихая степь\t2011\nБ. Жуматов, С. Тян\tПесок\t2012",
    "Title\tAuthor\tYear\nТихая степь\tSamatov A.\t2011\nПесок\tZhumatov B., Tyan S.\t2012",
]


@pytest.mark.parametrize("rows", TABLES)
def test_each_row_is_a_book_with_what_the_first_row_calls_its_columns(read_text, rows):
    books = [book.reference for book in read_text(f"Новости\n\n{rows}\n").books]
    assert [(book.title, book.year, len(book.authors)) for book in books] == [
        ("Тихая степь", "2011", 1),
        ("Песок", "2012", 2),
    ]


def test_a_table_of_something_else_names_no_books(read_text):
    assert read_text("Новости\n\nДата\tМероприятие\n31 мая\tЧас памяти\n1 июня\tКонцерт\n").books == ()
