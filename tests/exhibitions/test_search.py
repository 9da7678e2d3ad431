"""A few words find everything in the site that they name, a person under every spelling."""

import pytest
from django.test import Client

from eske.catalogue.models import Book, Contributor
from eske.exhibitions.finding import find
from eske.register.models import Person, Place, Spelling

pytestmark = pytest.mark.django_db


@pytest.fixture
def site(db):
    """Invented people, a book and a place."""
    one = Person.objects.create(slug="d", name_kk="Дәулет Жұмағұлов", name_ru="Даулет Жумагулов", remembered=True)
    Spelling.objects.create(person=one, text="Д. Ж. Джумагулов")
    Person.objects.create(slug="o", name_kk="Оспан Қайырбаев", remembered=True)
    Person.objects.create(slug="n", name_kk="Дәурен Жұманов", remembered=False)
    book = Book(slug="b", title="Дала дауысы", year="2001")
    book.contributors = [Contributor(as_written="Сәрсенова Ә.", role="author")]
    book.save()
    Place.objects.create(slug="p", name_kk="Қарағанды", name_ru="Караганда")


@pytest.mark.parametrize(
    "question",
    [
        "Дәулет Жұмағұлов",
        "жұмағұлов",
        "Жумагулов",
        "ЖҰМАҒҰЛОВ ДӘУЛЕТ",
        "Daulet Zhumagulov",
        "Zhumagulov",
        "Jumagulov",
        "Джумагулов",
        "Жұмағ",
        "Zhum",
    ],
)
def test_a_person_is_found_under_every_spelling_and_from_the_first_letters(site, question):
    assert [person.slug for person, _spelling in find(question, "kk").people] == ["d"]


@pytest.mark.parametrize("question", ["Дәурен Жұманов", "Nobody Atall", "ъъ", "日本"])
def test_who_is_not_remembered_or_not_there_is_not_found(site, question):
    assert find(question, "kk").people == []


def test_the_likeliest_stands_first(site):
    Person.objects.create(slug="z", name_kk="Асқар Жұмағали", remembered=True)
    assert next(person.slug for person, _ in find("Жұмағұлов", "kk").people) == "d"


@pytest.mark.parametrize("question", ["дала", "Сәрсенова", "sarsenova", "дауысы 2001", "ДАЛА ДАУ"])
def test_a_book_is_found_by_its_words_and_its_people(site, question):
    assert [book.slug for book in find(question, "ru").books] == ["b"]


@pytest.mark.parametrize("question", ["қарағанды", "Караганда", "Karaganda"])
def test_a_place_is_found_in_any_language(site, question):
    assert [place.slug for place in find(question, "en").places] == ["p"]


def test_an_exhibition_is_found_by_the_words_on_its_page(open_text):
    page = open_text().page
    assert [one.slug for one in find("voices steppe", "en").exhibitions] == []
    assert [one.slug for one in find("innocent", "en").exhibitions] == [page.slug]


@pytest.mark.parametrize("question", ["", "   ", "?!", "a" * 5000, "' OR 1=1 --", "%", "<script>alert(1)</script>"])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_any_question_gets_a_page(site, question, language):
    answer = Client().get(f"/{language}/search/", {"q": question})
    assert answer.status_code == 200
    assert "<script>" not in answer.content.decode()


def test_the_page_shows_which_spelling_answered(site):
    page = Client().get("/kk/search/", {"q": "Джумагулов"}).content.decode()
    assert "Дәулет Жұмағұлов" in page
    assert "Д. Ж. Джумагулов" in page
    assert "Nothing here answers" in Client().get("/en/search/", {"q": "brkvl"}).content.decode()


def test_visitors_find_no_draft_and_no_double():
    kept = Book.objects.create(slug="kept", title="Дала дауысы")
    Book.objects.create(slug="double", title="Дала дауысы", merged_into=kept)
    Book.objects.create(slug="draft", title="Дала дауысы", live=False)
    assert find("Дала", "kk").books == [kept]
