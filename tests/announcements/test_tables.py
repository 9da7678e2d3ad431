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


HEADS = [
    "№\tАвтор\tНазвание\tМесто, издательство\tГод\tСтр.\tЭкз.",
    "№\tАвторы\tКітаптың аты\tҚаласы, баспасы\tЖылы\tБеті\tДана",
    "No\tAuthor\tTitle\tCity, publisher\tYear\tPages\tCopies",
    "№\tАвтор\tНазва\tМісце, вид-во\tРік\tСторінки\tПрим.",
]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    ("cell", "imprint"),
    [
        ("Алматы, Жалын", ("Алматы", "Жалын")),
        ("Алматы: Жалын", ("Алматы", "Жалын")),
        ("Жалын / Алматы", ("Алматы", "Жалын")),
        ("М., Рассвет", ("М.", "Рассвет")),
        ("Алматы", ("Алматы", None)),
        ("Жалын", (None, "Жалын")),
        ("Алматы, өз қаржысына", ("Алматы", None)),
        ("-", (None, None)),
    ],
)
def test_one_column_may_hold_place_and_publisher(read_text, head, cell, imprint):
    [book] = read_text(f"Новости\n\n{head}\n1\tСаматов А.\tТихая степь\t{cell}\t2011\t96 с.\t2\n").books
    read = book.reference
    assert (read.title, read.place, read.publisher, read.year, read.extent) == (
        "Тихая степь",
        *imprint,
        "2011",
        "96 с.",
    )


@pytest.mark.parametrize("ditto", ["там же", "сонда", '"', "ibid.", "–//–"])
def test_a_cell_may_say_that_it_holds_what_stands_above(read_text, ditto):
    rows = f"1\tСаматов А.\tТихая степь\tАлматы\t2011\n2\tТян С.\tПесок\t{ditto}\t2012"
    books = read_text(f"Новости\n\n№\tАвтор\tНазвание\tГород\tГод\n{rows}\n").books
    assert [book.reference.place for book in books] == ["Алматы", "Алматы"]


def test_the_cell_of_a_title_holds_volume_and_makers_too(read_text):
    rows = "\n".join(
        (
            "1\tТян С.\tПесок. 1-кітап\t2011",
            "2\tТян С.\tПесок. 2-кітап\t2012",
            "3\t-\tСтепь: сборник / сост. А. Саматов\t2013",
            "4\tРид П.\tДороги (пер. А.Саматов)\t2014",
        )
    )
    books = [b.reference for b in read_text(f"Новости\n\n№\tАвтор\tНазвание\tГод\n{rows}\n").books]
    assert [(b.title, b.volume, [c.role for c in b.contributors]) for b in books] == [
        ("Песок", "1-кітап", ["author"]),
        ("Песок", "2-кітап", ["author"]),
        ("Степь", None, ["compiler"]),
        ("Дороги", None, ["author", "translator"]),
    ]
