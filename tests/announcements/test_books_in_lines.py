"""Books that lines, lists and rows name in other ways than by a reference. All invented."""

import pytest

ROWS = [
    # Names lead or follow through the whole row, and a mark decides where they could do either.
    (
        "Көрмеде «Тыныш дала» , «Құм», «Су» А.Саматова, «Жел» Т.Касымова «Қар» қойылған.",
        ["", "", "Саматов", "Касымов", ""],
    ),
    ("На полке: Саматов А. «Степь», «Песок»; Касымов Т. «Вода».", ["Саматов", "Саматов", "Касымов"]),
    ("Здесь А. Саматов «Степь», Т. Касымов «Вода».", ["Саматов", "Касымов"]),
    ("Історик А. Саматенко «Степ», Т. Касименко «Вода».", ["Саматенко", "Касименко"]),
    # Kazakh names in the genitive whose the titles are, however far off they follow.
    ("Арман Саматовтың сол жылдары жазылған «Тыныш дала», «Құм» атты повестері бар.", ["Саматов", "Саматов"]),
    ("Среди экспонатов выставки книга Гильды Рисман «Степь».", ["Рисман"]),
    ("Журналист Талғат Саматұлы «Тыныш дала» атты айғақ-кітапты құрастырды.", ["Саматұлы"]),
    ("“The Steppe” is new. Its author, Professor Arman Samatov, worked on it for years.", ["Samatov"]),
]


@pytest.mark.parametrize(("line", "families"), ROWS)
def test_a_row_says_whose_each_title_is(read_text, line, families):
    books = read_text(f"Новые книги\n\nКниги:\n- {line}" if line.startswith("“") else f"Книги\n\n{line}").books
    assert [next((c.family for c in book.reference.authors), "") for book in books] == families


LINES = [
    ("The Steppe: a new history /Arman Samatov", ("The Steppe", "a new history", "Samatov")),
    ("The Steppe : a new history / Anna Samatova", ("The Steppe", "a new history", "Samatova")),
    ("The Steppe: A New History by Roméo Palé ISBN-13: 978-0000000002", ("The Steppe", "A New History", "Palé")),
    (
        "The first book is The Steppe: A New History by Arman Samatov, new here.",
        ("The Steppe", "A New History", "Samatov"),
    ),
    ("The Steppe\nby Roméo Palé", ("The Steppe", None, "Palé")),
    ("The Steppe: A War, 1921–1933\n\nby Roméo Palé", ("The Steppe", "A War, 1921–1933", "Palé")),
    ("The Steppe by Anna PaléCall Number: DK508", ("The Steppe", None, "Palé")),
    ("«Тихий степ. Нарис»\n\nАвтор: Гульнара Саматова", ("Тихий степ", "Нарис", "Саматова")),
    ("1. Саматенко М. Тихий\nстеп: нарис. – К.: Спалах, 2002. – 120 с.", ("Тихий степ", "нарис", "Саматенко")),
    (f"The Steppe\nArman Samatov\n{'He tells of the great steppe. ' * 3}", ("The Steppe", None, "Samatov")),
]


@pytest.mark.parametrize(("line", "read"), LINES)
def test_a_title_and_its_author_on_lines_of_their_own(read_text, line, read):
    (book,) = read_text(f"A display\n\nWords about it stand here.\n\n{line}\n\nLeave a comment").books
    reference = book.reference
    assert (reference.title, reference.subtitle, reference.authors[0].family) == read


DASHED = [
    "• The Quiet Steppe – Arman Samatov\n• Sand and Water – Anna Palé",
    "The Quiet Steppe, Arman Samatov\nSand and Water, Anna Palé",
    "1. Arman Samatov – The Quiet Steppe\n2. Anna Palé – Sand and Water",
]


@pytest.mark.parametrize("lines", DASHED)
def test_lines_that_a_dash_parts_are_titles_and_authors(read_text, lines):
    books = read_text(f"Books for everybody\n\n{lines}\n\nCome and see.").books
    assert [(b.reference.title, b.reference.authors[0].family) for b in books] == [
        ("The Quiet Steppe", "Samatov"),
        ("Sand and Water", "Palé"),
    ]


def test_one_line_with_a_dash_is_no_list(read_text):
    assert read_text("Books\n\nA reading – Arman Samatov\n\nCome and see.").books == ()


def test_a_sentence_may_begin_right_behind_a_name(read_text):
    line = "See these. The Quiet Steppe by Arman Samatov The first volume to tell of it."
    (book,) = read_text(f"Books\n\n{line}").books
    assert (book.reference.title, book.reference.authors[0].as_written) == ("The Quiet Steppe", "Arman Samatov")


def test_a_plain_list_on_one_line_is_parted_at_its_marks(read_text):
    line = "Література: Саматенко А. Степ: спогади тих, хто вижив, Касименко Т. Вода, Книга степу та ін."
    books = read_text(f"Виставка\n\n{line}").books
    assert [book.reference.title for book in books] == ["Степ", "Вода", "Книга степу"]


def test_an_imprint_in_parentheses_is_the_title_s(read_text):
    (book,) = read_text("Новости\n\nА. Саматов «Степь» (М.: Вече, 2018. – 479 с.) – о степи.").books
    reference = book.reference
    assert (reference.place, reference.publisher, reference.year) == ("М.", "Вече", "2018")


def test_a_number_behind_by_is_the_book_s(read_text):
    (book,) = read_text("Books\n\nSand by Anna Palé ISBN-13: 978-0000000002").books
    assert book.reference.isbn == "978-0000000002"


NONE = [
    "Очерки корреспондентов газет «Степь» и «Песок» собраны на полке.",
    "Иван Саматов написал картину «Тихая степь».",
    "Состоялась конференция «Тихая степь».",
    "Бібліотека відкрила дві виставки: «Тихий степ» та «Пісок».",
    "Заведующая библиотекой\nСаматова А.И.\n" + "Приходите к нам, мы ждём вас каждый день до самого вечера.",
    "April 10, 2019\nBy Arman Samatov\n" + "The library shows its books on the steppe to all who come this month.",
    "Books can be found in our libraries:\n- National Library of the Land\n- State Library for Youth",
    "Разделы:\n- Тихая степь;\n- Песок и вода.",
]


@pytest.mark.parametrize("text", NONE)
def test_signatures_sections_and_institutions_are_no_books(read_text, text):
    assert read_text(f"Новости\n\n{text}").books == ()


def test_a_title_named_twice_is_one_book(read_text):
    draft = read_text("Новости\n\nКнига «Тихая степь» – о степи. Роман А. Саматова «Тихая степь» читают все.")
    (book,) = draft.books
    assert [c.family for c in book.reference.authors] == ["Саматов"]
