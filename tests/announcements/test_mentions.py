"""Which titles in running prose are books', who made them, and what else stands in quotation marks. All invented."""

import pytest

BOOKS = [
    ("На полках – А. Саматов «Тихая степь», Б. Жуматов «Песок».", ["Тихая степь", "Песок"]),
    ("Здесь роман Армана Саматова «Тихая степь» и его же повесть «Песок».", ["Тихая степь", "Песок"]),
    ("«Тихая степь» Армана Саматова, «Песок» Бориса Петрова.", ["Тихая степь", "Песок"]),
    ("Представлены «Тихая степь» (2011), «Песок» (2012).", ["Тихая степь", "Песок"]),
    ("Сөреде А.Саматовтың «Тыныш дала», Б.Жұматовтың «Құм» кітаптары тұр.", ["Тыныш дала", "Құм"]),
    ("Тут є книги Андрія Саматенка «Тихий степ», Бориса Жуматенка «Пісок».", ["Тихий степ", "Пісок"]),
    ("On the shelf: The Quiet Steppe by Arman Samatov; Sand by Boris Zhumatov.", ["The Quiet Steppe", "Sand"]),
    (
        "We chose Sand by Ann Lee, Man's Way for Light by Boris P. Palé, and The Sea by Anna Lee.",
        ["Sand", "Man's Way for Light", "The Sea"],
    ),
    ("The novel “The Quiet Steppe” by A. Samatov is on display.", ["The Quiet Steppe"]),
    ("At the exhibition is presented the book of the writer Arman Lee “Sand” (Almaty, 2010).", ["Sand"]),
    ("На выставке представлена повесть А. Саматова «Песок».", ["Песок"]),
    ("Дарига Саматова әкесі туралы «Тыныш дала» атты естелік жазды.", ["Тыныш дала"]),
    ("Ж. Саматовтың «Тыныш дала» кітапшасы да бар.", ["Тыныш дала"]),
    ("«Тихая степь» – мемуары краеведа Армана Саматова.", ["Тихая степь"]),
    ("«Песок» – так называется книга о степи.", ["Песок"]),
    ("Рядом «Песок» Саматова (М., 1974).", ["Песок"]),
    ("Презентували збірку спогадів «Тихий степ».", ["Тихий степ"]),
    ("Первый стенд посвящён роману «Песок».", ["Песок"]),
    ("Посетители знакомятся с изданиями: Саматов А. Степь. М., 2011; Жуматов Б. Песок. М., 2012.", ["Степь", "Песок"]),
    ("В книгах Армана Саматова «Тихая степь», «Песок» и «Вода» – судьба степи.", ["Тихая степь", "Песок", "Вода"]),
]


@pytest.mark.parametrize(("sentence", "titles"), BOOKS)
def test_titles_of_running_prose_are_books(read_text, sentence, titles):
    draft = read_text(f"Выставка\n\n{sentence}")
    assert [book.reference.title for book in draft.books] == titles


OTHERS = [
    "Posted by Arman Samatov on Monday, January 22, 2024",
    "Библиотека открыла выставку «Тихая степь».",
    "Раздел «Тихая степь» рассказывает о голоде.",
    "Показан фильм «Тихая степь».",
    "В газете «Тихая степь» вышла статья.",
    "Кітапханада «Тыныш дала» көрмесі ашылды.",
    "Бібліотека відкрила виставку «Тихий степ».",
    "The library has opened the exhibition “The Quiet Steppe”.",
    "Ученица прочла стихотворение А. Саматовой «Тихая степь».",
    "В учебнике написано «почти четыре миллиона».",
    "«Тихая степь» – под таким названием прошёл вечер.",
    "«Тыныш дала» атты кітап көрмесі ашылды.",
    "«Тыныш дала» кітапханасы жабық.",
    "Показали відеоролик «Тихий степ».",
    "Лагеря «Степлаг» и «Песчаный» были в степи.",
]


@pytest.mark.parametrize("sentence", OTHERS)
def test_exhibitions_sections_films_and_newspapers_are_no_books(read_text, sentence):
    assert read_text(f"Новости\n\n{sentence}").books == ()


AUTHORS = [
    ("Роман Армана Саматова «Тихая степь».", ("Саматов", "Арман")),
    ("А.Саматовтың «Тыныш дала» романы.", ("Саматов", "А.")),
    ("«Тихая степь» – мемуары краеведа Армана Саматова.", ("Саматов", "Арман")),
    ("«Тихая степь» Саматова (М., 1974).", ("Саматов", None)),
    ("«Тихая степь», А. Саматова (16+)", ("Саматова", "А.")),
    ("«Тихая степь» Армана Саматова, 2011.", ("Саматов", "Арман")),
    ("A copy of Sand by Boris Zhumatov.", ("Zhumatov", "Boris")),
]


@pytest.mark.parametrize(("sentence", "author"), AUTHORS)
def test_a_declined_author_is_given_in_the_nominative(read_text, sentence, author):
    (book,) = read_text(f"Новости\n\n{sentence}").books
    assert [(c.family, c.given) for c in book.reference.authors] == [author]


def test_somebody_with_another_task_keeps_it(read_text):
    (book,) = read_text("Books\n\nSand by Boris Zhumatov, illustrated by Anna Samatova").books
    assert [(c.role, c.family) for c in book.reference.contributors] == [
        ("author", "Zhumatov"),
        ("illustrator", "Samatova"),
    ]


ENGLISH = [
    ("Next month Ann Lee speaks of her novel Between Sand and Sea.", "Between Sand and Sea", ["Lee"]),
    ("We discussed Ann Lee's When the Steppe Was Silent at noon.", "When the Steppe Was Silent", ["Lee"]),
    ("No copies are left of Boris Moor's The Long Winter: ask us.", "The Long Winter", ["Moor"]),
    ("For younger readers: Count the Stars (Ann Lee).", "Count the Stars", ["Lee"]),
    ("Ann Lee's novel “Sand” is on the shelf.", "Sand", ["Lee"]),
]


@pytest.mark.parametrize(("sentence", "title", "families"), ENGLISH)
def test_english_names_a_book_behind_its_author_or_a_word_for_it(read_text, sentence, title, families):
    (book,) = read_text(f"News\n\n{sentence}").books
    assert (book.reference.title, [c.family for c in book.reference.authors]) == (title, families)


NO_ENGLISH_BOOKS = [
    "Ann Lee's House Museum is open.",
    "We thank Ann Lee's Reading Group for the bread.",
    "She told us about her book Club.",
    "The Central Library (Ann Lee) is open.",
    "In the book by Ann Lee it is told about the steppe.",
]


@pytest.mark.parametrize("sentence", NO_ENGLISH_BOOKS)
def test_what_else_has_capitals_in_english_is_no_book(read_text, sentence):
    assert read_text(f"News\n\n{sentence}").books == ()
