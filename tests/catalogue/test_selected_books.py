"""With the books ticked in the list a librarian exports them, or compares two."""

import io

import pytest
from django.contrib.auth import get_user_model

from eske.catalogue.models import BookJudgement
from eske.references.formats.registry import FORMATS, WRITABLE

pytestmark = pytest.mark.django_db
EXPORT, COMPARE = "/desk/bulk/catalogue/book/export/", "/desk/bulk/catalogue/book/compare/"


@pytest.fixture
def desk(client):
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    client.force_login(get_user_model().objects.create_superuser("librarian"))
    return client


@pytest.fixture
def books(a_book):
    return [
        a_book("Дала дауысы", "Серікова А.", year="1991", illustrations="сур.", annotation_kk="Дала туралы."),
        a_book("Дала дауысы", "Серікова А.", year="1991", extent="320 б."),
    ]


def ticked(address, books):
    return f"{address}?{'&'.join(f'id={book.pk}' for book in books)}"


def test_a_selection_is_exported_and_nothing_else(desk, books, a_book):
    a_book("Басқа")
    answer = desk.post(ticked(EXPORT, books), {"format_name": "ris"})
    content = b"".join(answer.streaming_content)
    assert [one.reference.title for one in FORMATS["ris"].read(io.BytesIO(content))] == ["Дала дауысы"] * 2


def test_what_a_format_cannot_hold_is_said_before_it_is_written(desk, books):
    page = desk.get(ticked(EXPORT, books)).content.decode()
    assert all(FORMATS[name].label in page for name in WRITABLE)
    ris = page.split(f"</span> {FORMATS['ris'].label}")[-1].split(FORMATS["ris"].label)[1].split("</div>")[0]
    assert "illustrations (1)" in ris


def test_two_books_are_compared_and_merged_and_the_merge_is_taken_back(desk, books):
    answer = desk.get(ticked(COMPARE, books))
    assert answer.status_code == 302
    page = desk.get(answer["Location"]).content.decode()
    assert '<input type="checkbox" name="take" value="extent" checked' in page
    desk.post(answer["Location"], {"merge": "1", "take": ["extent"], "ground": "compared at the shelf"})
    books[0].refresh_from_db()
    books[1].refresh_from_db()
    assert (books[0].extent, books[1].merged_into) == ("320 б.", books[0])
    assert desk.get(books[1].get_absolute_url())["Location"] == books[0].get_absolute_url()
    desk.post("/desk/catalogue/doubles/", {"word": BookJudgement.objects.get().pk})
    assert desk.get(books[1].get_absolute_url()).status_code == 200


def test_one_book_has_nothing_to_be_compared_with(desk, books):
    page = desk.get(ticked(COMPARE, books[:1]), follow=True).content.decode()
    assert "Tick two books" in page


def test_doubles_are_listed_until_somebody_decides(desk, books):
    assert "the same title, year and volume" in desk.get("/desk/catalogue/doubles/").content.decode()
    desk.post(f"/desk/catalogue/doubles/{books[0].pk}/{books[1].pk}/", {"apart": "1"})
    assert "No doubles are waiting" in desk.get("/desk/catalogue/doubles/").content.decode()


def test_who_may_not_change_books_merges_none(client, books):
    client.force_login(get_user_model().objects.create_user("guest", is_staff=True))
    client.post(f"/desk/catalogue/doubles/{books[0].pk}/{books[1].pk}/", {"merge": "1"})
    assert not BookJudgement.objects.exists()
