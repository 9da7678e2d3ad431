"""A librarian brings references in, corrects what is doubtful beside its line, and takes them into the catalogue."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile

from eske.catalogue.models import Book, Incoming, IncomingBook

pytestmark = pytest.mark.django_db

LINES = """Серікова А. Дала дауысы : әңгімелер. – Алматы : Ана, 1991. – 320 б.
Омаров Б. Жол / құраст. Ж. Сейітов. – Астана : Фолиант, 2004. – 212 б.
Память степи. – М. : Наука, 1988. – 480 с."""
RIS = b"TY  - BOOK\r\nAU  - Smith, Ann\r\nTI  - Letters from the steppe\r\nPY  - 2001\r\nER  - \r\n"


@pytest.fixture
def desk(client):
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"
    client.force_login(get_user_model().objects.create_superuser("librarian"))
    return client


@pytest.fixture
def bring(desk):
    """Bring references in and answer with their import and the page that shows them."""

    def bring(pasted="", file=None, **more):
        answer = desk.post("/desk/catalogue/import/", {"pasted": pasted, **({"file": file} if file else {}), **more})
        assert answer.status_code == 302, re.findall(r'class="error-message[^>]*>([^<]*)', answer.content.decode())
        return Incoming.objects.latest("pk"), answer["Location"]

    return bring


def filled(desk, address):
    """The form of a page as a browser would send it back untouched."""
    from bs4 import BeautifulSoup

    page = BeautifulSoup(desk.get(address).content, "html.parser").select_one(
        "main form, #main form, form[method=post]"
    )
    form = {one["name"]: one.get("value", "") for one in page.select("input[name]")}
    form |= {one["name"]: one.text.removeprefix("\n") for one in page.select("textarea[name]")}
    for one in page.select("select[name]"):
        chosen = one.select_one("option[selected]") or one.select_one("option")
        form[one["name"]] = chosen["value"]
    return form


def field(row, name):
    return f"r{row.pk}-{name}"


def test_nothing_enters_the_catalogue_before_it_is_taken(bring, desk):
    incoming, address = bring(LINES, language="kk")
    assert Book.objects.count() == 0
    page = desk.get(address).content.decode()
    for line in LINES.splitlines():
        assert line.split(" : ")[0][:12] in re.sub(r"<[^>]+>", "", page)
    assert bytes(incoming.content).decode() == LINES.replace("\n", "\r\n") or bytes(incoming.content).decode() == LINES


def test_corrections_stand_in_the_book_and_the_line_stays_as_it_came(bring, desk):
    incoming, address = bring(LINES)
    row = incoming.books.get(number=3)
    form = filled(desk, address) | {field(row, "title"): "Память великой степи", field(row, "name0"): "Иванова М. П."}
    desk.post(address, form | {"keep": "1"})
    book = Book.objects.get(title="Память великой степи")
    assert (book.reference, book.year, book.place) == (LINES.splitlines()[2], "1988", "М.")
    (author,) = book.contributors.all()
    assert (author.as_written, author.family, author.role) == ("Иванова М. П.", "Иванова", "author")
    assert Book.objects.public().count() == 3


def test_a_page_sent_back_untouched_changes_nothing(bring, desk):
    incoming, address = bring(LINES)
    before = list(incoming.books.values())
    desk.post(address, filled(desk, address) | {"correct": "1"})
    assert list(incoming.books.values()) == before


def test_what_is_there_already_is_found_and_left_as_it_is(bring, desk):
    for _ in range(2):
        _incoming, address = bring(LINES)
        desk.post(address, filled(desk, address) | {"keep": "1"})
    assert Book.objects.count() == 3
    assert set(IncomingBook.objects.values_list("choice", flat=True)) == {"new", "same"}


def test_a_reference_can_be_left_out(bring, desk):
    incoming, address = bring(LINES)
    row = incoming.books.get(number=1)
    desk.post(address, filled(desk, address) | {field(row, "choice"): "out", "keep": "1"})
    assert Book.objects.count() == 2


def test_a_field_that_cannot_be_kept_stops_everything_and_is_named(bring, desk):
    incoming, address = bring(LINES)
    rows = list(incoming.books.all())
    form = filled(desk, address) | {field(rows[0], "title"): "", field(rows[1], "year"): "2005", "keep": "1"}
    answer = desk.post(address, form)
    assert answer.status_code == 200
    assert "error-message" in answer.content.decode()
    assert Book.objects.count() == 0
    rows[1].refresh_from_db()
    assert rows[1].values["year"] == "2005"


def test_an_import_can_be_laid_aside(bring, desk):
    incoming, address = bring(LINES)
    desk.post(address, {"discard": "1"})
    incoming.refresh_from_db()
    assert (incoming.state, Book.objects.count()) == ("discarded", 0)
    desk.post(address, {"keep": "1"})
    assert Book.objects.count() == 0


def test_an_import_that_is_settled_is_not_corrected_any_more(bring, desk):
    incoming, address = bring(LINES)
    form = filled(desk, address)
    desk.post(address, form | {"keep": "1"})
    row = incoming.books.get(number=1)
    answer = desk.post(address, form | {field(row, "title"): "Басқа атау", "correct": "1"}, follow=True)
    assert "settled already" in answer.content.decode()
    row.refresh_from_db()
    assert row.values["title"] == "Дала дауысы"


def test_an_import_can_be_taken_back_and_kept_again_under_the_same_addresses(bring, desk, client):
    _incoming, address = bring(LINES)
    desk.post(address, filled(desk, address) | {"keep": "1"})
    slugs = set(Book.objects.values_list("slug", flat=True))
    desk.post(f"{address}kept/")
    assert (Book.objects.count(), Book.objects.public().count()) == (3, 0)
    desk.post(address, filled(desk, address) | {"keep": "1"})
    assert {book.slug for book in Book.objects.public()} == slugs


def test_the_books_of_an_author_are_drafts_until_somebody_else_publishes_them(bring, desk, client):
    from django.contrib.auth.models import Permission

    author = get_user_model().objects.create_user("author")
    author.user_permissions.set(
        Permission.objects.filter(codename__in=["access_admin", "add_book", "change_book", "view_book"])
    )
    reviewer = get_user_model().objects.get(username="librarian")
    client.force_login(author)
    _incoming, address = bring(LINES)
    desk.post(address, filled(desk, address) | {"keep": "1"})
    assert (Book.objects.count(), Book.objects.public().count()) == (3, 0)
    assert desk.post(f"{address}kept/", {"publish": "1"}).status_code in (302, 403)
    assert Book.objects.public().count() == 0
    client.force_login(reviewer)
    desk.post(f"{address}kept/", {"publish": "1"})
    assert Book.objects.public().count() == 3


def test_a_list_is_parted_into_its_references(bring):
    incoming, _address = bring(
        "1. Омаров Б. Жол. – Астана :\n   Фолиант, 2004. – 212 б.\n2. Память степи. – М. : Наука, 1988. – 480 с."
    )
    assert [row.values["year"] for row in incoming.books.all()] == ["2004", "1988"]


def test_a_file_of_another_program_is_read_by_what_stands_in_it(bring, desk):
    _incoming, address = bring(file=SimpleUploadedFile("export.dat", RIS))
    desk.post(address, filled(desk, address) | {"keep": "1"})
    book = Book.objects.get()
    assert (book.title, book.year, book.heading) == ("Letters from the steppe", "2001", "Smith, Ann")
    assert (book.original.format, bytes(book.original.content)) == ("ris", RIS)


REFUSED = [
    ({"pasted": ""}, "Choose a file or paste references"),
    ({"pasted": "x", "file": SimpleUploadedFile("x.ris", RIS)}, "Choose a file or paste references"),
    ({"file": SimpleUploadedFile("x.bin", bytes(range(256)) * 20)}, "neither a file of records nor a text"),
    ({"file": SimpleUploadedFile("x.txt", b"   \n ")}, "It is empty"),
    ({"pasted": "\n".join(f"Omarov {n}. Road {n}. - Almaty : Ana, 1991." for n in range(2001))}, "more than 2000"),
]


@pytest.mark.parametrize(("given", "said"), REFUSED, ids=[said for _, said in REFUSED])
def test_what_cannot_be_read_is_refused_with_a_reason(desk, given, said):
    answer = desk.post("/desk/catalogue/import/", given)
    assert said in answer.content.decode()
    assert not Incoming.objects.exists()


def test_a_file_that_is_too_large_is_refused_before_it_is_read(desk, monkeypatch):
    monkeypatch.setattr("eske.catalogue.desk.bring.LARGEST", 20)
    answer = desk.post("/desk/catalogue/import/", {"file": SimpleUploadedFile("x.ris", RIS)})
    assert "larger than" in answer.content.decode()


def test_who_may_not_add_books_imports_none(client):
    user = get_user_model().objects.create_user("guest", is_staff=True)
    client.force_login(user)
    assert client.get("/desk/catalogue/import/").status_code in (302, 403)
    assert client.post("/desk/catalogue/import/", {"pasted": LINES}).status_code in (302, 403)
    assert not Incoming.objects.exists()


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_pages_open_in_every_language(bring, desk, language):
    from wagtail.users.models import UserProfile

    UserProfile.objects.update_or_create(user=get_user_model().objects.get(), defaults={"preferred_language": language})
    _incoming, address = bring(LINES)
    for page in ("/desk/catalogue/import/", address, "/desk/catalogue/doubles/"):
        assert desk.get(page).status_code == 200
