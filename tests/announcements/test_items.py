"""Which books the items of lists name, whatever bullet they have and wherever the author stands. All invented."""

import pytest

ITEMS = [
    ("📌 Арман Саматов. «Тихая степь» – повесть о мальчике, которого сослали.", "Тихая степь", "Саматов", None),
    ("▪️ Борис Петров – «Песок» (роман, 2011)", "Песок", "Петров", "2011"),
    ("1️⃣ А. Саматов, «Вода». М.: Вече, 2012 – о реке.", "Вода", "Саматов", "2012"),
    ("✅ Арман Саматов — «Тыныш дала» (роман, 2016)", "Тыныш дала", "Саматов", "2016"),
    ("а) Ж. Саматов «Тыныш дала» романы. Алматы: Мектеп, 2003", "Тыныш дала", "Саматов", "2003"),
    ("• Андрій Саматенко. Тихий степ. Київ: Критика, 2017. Про село.", "Тихий степ", "Саматенко", "2017"),
    ("- Ann Lee, The Sea: A History (2003)", "The Sea", "Lee", "2003"),
    ("- Lee, Ann. Sand and Sea. Oxford, 1994.", "Sand and Sea", "Lee", "1994"),
    ("📖 Robert Palé – Sand", "Sand", "Palé", None),
]


@pytest.mark.parametrize(("item", "title", "family", "year"), ITEMS)
def test_an_item_names_its_author_first(read_text, item, title, family, year):
    draft = read_text(f"Новости\n\nЧитайте книги:\n{item}\n• А. Жуматов. «Другая»\n")
    book = draft.books[0].reference
    assert (book.title, [c.family for c in book.authors], book.year) == (title, [family], year)


NO_ITEMS = [
    "– Иван Петров – директор школы\n– Анна Саматова – учитель",
    "• Иван Петров. Историк и краевед.\n• Анна Саматова. Учитель.",
    "1. Час памяти\n2. Урок мужества",
]


@pytest.mark.parametrize("items", NO_ITEMS)
def test_items_of_other_lists_are_no_books(read_text, items):
    assert read_text(f"Новости\n\nВ программе:\n{items}\n").books == ()


def test_a_year_of_which_an_annotation_tells_is_no_year_of_the_book(read_text):
    (book,) = read_text("Жаңалық\n\n3. Арман Саматов «Тыныш дала» – 1937 жылы атылған ұстаз туралы хикаят").books
    assert book.reference.year is None


def test_a_given_name_of_the_region_is_known_by_its_sound(read_text):
    people = read_text("News\n\nThen Aidana Moor and Ludmila Stern came.").people
    assert [p.family for p in people] == ["Moor", "Stern"]


LISTS = [
    ("🔸Роберт Вебер\n«Песок»\nКлассическое исследование.\n\n🔸Анна Ли\n«Вода»\nИстория лагерей.", ["Песок", "Вода"]),
    ("Г. Саматов. Верный друг\nВ. Жуматов. Дом\nЮ. Тянов. Река", ["Верный друг", "Дом", "Река"]),
    ("Рекомендуем прочитать:\nГ. Саматов «Песок»\nВ. Жуматов «Вода»", ["Песок", "Вода"]),
    ("• Night – Ann Lee\n• Mice – Art Weissmann\n• The Sea – Antonio Palé", ["Night", "Mice", "The Sea"]),
    ("Автор: Арман Саматов\nНазвание: Степь\nГод: 2002", ["Степь"]),
    ("Атауы: «Құм»\nАвторы: А. Саматов\nБаспасы: Арыс", ["Құм"]),
    ("*Sand*, Ann Lee\n*The Sea*, Boris Moor", ["Sand", "The Sea"]),
    ("Саматов А. Степь. Київ, 2015; Бажан М. Дорога. Харків, 1998.", ["Степь", "Дорога"]),
]


@pytest.mark.parametrize(("lines", "titles"), LISTS)
def test_lines_of_one_form_are_a_list(read_text, lines, titles):
    assert [book.reference.title for book in read_text(f"Новости\n\n{lines}\n").books] == titles


NO_LISTS = [
    "И. Иванов. Директор\nА. Саматов. Библиотекарь\nБ. Жуматов. Учитель",
    "Анна Саматова\n«Мы помним всех до одного!»",
]


@pytest.mark.parametrize("lines", NO_LISTS)
def test_lines_that_say_who_somebody_is_are_no_list_of_books(read_text, lines):
    assert read_text(f"Новости\n\n{lines}\n").books == ()


def test_lines_with_labels_give_the_fields_of_a_book(read_text):
    (book,) = read_text("Новости\n\nАвтор: Арман Саматов\nНазвание: «Степь»\nИздательство: Арыс\nГод: 2002").books
    reference = book.reference
    assert [reference.title, reference.publisher, reference.year] == ["Степь", "Арыс", "2002"]
    assert [c.family for c in reference.authors] == ["Саматов"]


def test_labels_of_something_else_are_no_book(read_text):
    assert read_text("Новости\n\nДата: 31 мая\nМесто: зал\nАвтор проекта: А. Саматов").books == ()
