"""An announcement becomes an exhibition, once, and nobody becomes remembered by it alone."""

import pytest

from eske.announcements import draft_from_json
from eske.catalogue.models import Book
from eske.exhibitions.actions.accept_people import accept_people, proposed, reject
from eske.exhibitions.actions.open_announcement import PageGone
from eske.exhibitions.models import Announcement, ExhibitionPage, Mention, Occasion
from eske.register.models import Figure, Person, Place, Source

pytestmark = pytest.mark.django_db

COUNTED = (Announcement, Book, ExhibitionPage, Figure, Mention, Occasion, Person, Place, Source)


@pytest.fixture
def text(open_text):
    return open_text.__defaults__[0]


def counts():
    return [model.objects.count() for model in COUNTED]


def test_the_page_holds_what_the_announcement_says(open_text):
    page = open_text().page
    assert [block.block_type for block in page.body] == [
        "text",
        "text",
        "figure",
        "quotation",
        "text",
        "shelf",
    ]
    assert page.title == "Day of remembrance of the victims of political repression"
    assert page.title_proposed
    assert page.occasion.recurrence == "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31"
    assert [(f.low, f.bound, f.topic) for f in page.figures] == [(3_000_000, "more-than", "sent-to-camps")]
    assert [book.title for book in page.books] == ["Voices of the steppe", "Works, documents"]
    (quotation,) = (block.value for block in page.body if block.block_type == "quotation")
    assert quotation["text"] == "We remember all who never came home to us"
    assert quotation["speaker"] == "Arman Samatov"


def test_the_document_is_kept_byte_for_byte_with_its_draft(open_text):
    announcement = open_text("A heading\r\n\r\nSome words about it.\r\n").announcement
    assert bytes(announcement.original) == b"A heading\r\n\r\nSome words about it.\r\n"
    assert draft_from_json(announcement.draft).text == "A heading\n\nSome words about it.\n"


def test_nobody_is_remembered_before_somebody_says_so(open_text):
    opened = open_text()
    assert [mention.name for mention in proposed(opened.announcement)] == [
        "Askar Zhumatov",
        "B. Kasymov",
        "T. Dauletov",
    ]
    assert not Person.objects.exists()
    assert opened.page.people == []


def test_those_accepted_stand_on_the_page_and_nobody_else(open_text, witness):
    opened = open_text()
    accept_people(opened.announcement, proposed(opened.announcement), witness)
    page = ExhibitionPage.objects.get(pk=opened.page.pk)
    assert [str(person) for person in page.people] == ["Askar Zhumatov", "B. Kasymov", "T. Dauletov"]
    assert {str(person) for person in Person.objects.remembered()} == {"Askar Zhumatov", "B. Kasymov", "T. Dauletov"}
    assert {m.role for m in Mention.objects.filter(status="proposed")} == {"speaker", "author", "compiler"}


def test_one_who_is_rejected_is_not_shown_and_stays_on_record(open_text, witness):
    opened = open_text()
    first, *others = proposed(opened.announcement)
    reject(first, witness)
    accept_people(opened.announcement, others, witness)
    assert [str(p) for p in ExhibitionPage.objects.get(pk=opened.page.pk).people] == ["B. Kasymov", "T. Dauletov"]
    assert Mention.objects.get(pk=first.pk).status == "rejected"


def test_a_second_time_nothing_is_made_twice(open_text, witness):
    accept_people(open_text().announcement, proposed(Announcement.objects.get()), witness)
    before = counts()
    again = open_text()
    assert not again.is_new
    assert proposed(again.announcement) == []
    assert counts() == before


def test_another_announcement_finds_the_books_people_and_figures_that_are_there(open_text, text, witness):
    accept_people(open_text().announcement, proposed(Announcement.objects.get()), witness)
    books, figures, people = Book.objects.count(), Figure.objects.count(), Person.objects.count()
    second = open_text(f"A title of its own\n\n{text}")
    accept_people(second.announcement, proposed(second.announcement), witness)
    assert second.is_new
    assert [len(second.new_books), len(second.found_books)] == [0, books]
    assert [len(second.new_figures), len(second.found_figures)] == [0, figures]
    assert Person.objects.count() == people


def test_the_page_is_mirrored_in_every_language_until_it_is_translated(open_text):
    page = open_text().page
    mirrors = ExhibitionPage.objects.exclude(pk=page.pk)
    assert {m.locale.language_code for m in mirrors} == {"kk", "ru"}
    assert {m.content_language for m in mirrors} == {"en"}


def test_a_translation_shares_the_books_people_and_figures(open_text, witness):
    page = open_text().page
    accept_people(page.announcements.get(), proposed(page.announcements.get()), witness)
    page.refresh_from_db()
    translated = open_text(
        "Выставка ко дню памяти\n\n31 мая – День памяти жертв политических репрессий.\n\n"
        "В лагеря отправили более 3 миллионов человек.\n\nБезвинно расстреляны А. Жуматов, Б. Касымов и Т. Даулетов.\n",
        "announcement.ru.txt",
        translation_of=page,
    ).page
    assert (translated.locale.language_code, translated.alias_of) == ("ru", None)
    assert translated.content_language == "ru"
    assert [book.pk for book in translated.books] == [book.pk for book in page.books]
    assert [f.pk for f in translated.figures] == [f.pk for f in page.figures]
    assert [p.pk for p in translated.people] == [p.pk for p in page.people]


def test_a_page_that_was_deleted_is_not_made_again_in_silence(open_text):
    open_text().page.delete()
    with pytest.raises(PageGone, match="deleted since"):
        open_text()


def test_a_text_without_books_or_people_is_no_error(open_text):
    page = open_text("A quiet day\n\nThe library is open and shows nothing yet.\n").page
    assert (page.title, page.books, page.people, page.figures) == ("A quiet day", [], [], [])


def test_words_of_the_text_are_never_markup(open_text):
    page = open_text("A title\n\nWords <script>alert(1)</script> & more of them here.\n").page
    assert "<script>" not in str(page.body[0].value)
