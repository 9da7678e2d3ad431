"""The list of books, and titles that translation has garbled. The books are invented."""

import pytest

SHELF = """Title of the display

Ten words about it.

{heading}

1.Samatov A. Voices of the steppe. - Almaty: Library, 2001.
2. Day and night. №17
3.Works : documents. - Moscow: Text, 2009. - 300 p.
"""


@pytest.mark.parametrize(
    "heading", ["List of textbooks on display:", "## Books on display", "Список литературы:", "Көрмедегі кітаптар:"]
)
def test_the_items_of_a_list_are_its_books(read_text, heading):
    draft = read_text(SHELF.format(heading=heading))
    assert [book.reference.title for book in draft.books] == ["Voices of the steppe", "Day and night", "Works"]


def test_the_words_of_an_item_stay_as_they_are(read_text):
    draft = read_text(SHELF.format(heading="Books on display:"))
    assert draft.books[0].reference.raw == "1.Samatov A. Voices of the steppe. - Almaty: Library, 2001."


SIGNS = [
    ('Zharim.Fate: "I am sorry," he said. - Almaty: Folio, 2009', "speech-in-title"),
    (
        "A person:a figure of our people,scientist,doctor / comp.: B. K. Samatova. - Almaty: Library, 2008",
        "glued-words",
    ),
    ("Life and Steplag : Zhizn and Steplag. - Almaty, 2008", "parallel-title-repeats"),
    ("The great day of the land. - Almaty: Library, 2001", "english-title-of-a-local-book"),
    ("The great day of the land. - London: Press, 2001", None),
    ("Ұлы күн. - Алматы: Жазушы, 2001", None),
]


@pytest.mark.parametrize(("line", "rule"), SIGNS)
def test_signs_of_a_garbled_title(read_text, line, rule):
    (book,) = read_text(f"T\n\nWords.\n\nBooks on display:\n\n1. {line}.").books
    assert (book.garbled.rule if book.garbled else None) == rule


def test_an_announcement_without_books_is_no_error(read_text):
    draft = read_text("A display\n\nOn 31 May we keep the day of remembrance.")
    assert draft.books == ()
    assert {"books-missing", "people-missing"} <= {doubt.code for doubt in draft.doubts}


def test_a_reference_put_into_a_sentence_is_read_without_its_words(read_text):
    line = "В монографии Саматов, О. Б. Степь в документах / О. Б. Саматов. - Москва : Вече, 2018. - 479 с."
    (book,) = read_text(f"Новости\n\n{line}").books
    assert (book.reference.title, book.reference.authors[0].family) == ("Степь в документах", "Саматов")
