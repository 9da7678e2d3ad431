"""A visitor writes about an entry and watches at a private link what becomes of it; programs do not get through."""

import pytest
from django.test import Client

from eske.exhibitions.actions.accept_people import accept_people, proposed
from eske.exhibitions.desk.actions.accept import accept
from eske.exhibitions.desk.entries import entry_of
from eske.exhibitions.desk.models import Letter
from eske.register.actions.remember import Witness
from eske.register.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def exhibition(on_the_desk, staff):
    """A published exhibition with its people."""
    announcement = on_the_desk()
    page = accept(announcement, staff["author"]).page
    announcement.refresh_from_db()
    accept_people(announcement, proposed(announcement), Witness("A. Librarian"))
    page.get_latest_revision().publish()
    page.refresh_from_db()
    return page


def send(about, words="He was born in 1901.", client=None, **fields):
    return (client or Client()).post("/en/write/", {"about": about, "words": words, **fields})


def entries(page):
    book, person, figure = page.books[0], Person.objects.remembered().first(), page.figures[0]
    return {
        f"/en/{page.slug}/": page.title,
        "/en/": "Exhibitions of remembrance",
        f"/kk/books/{book.slug}/": str(book),
        f"/ru/people/{person.slug}/": str(person),
        f"/en/occasions/{page.occasion.slug}/": str(page.occasion),
        f"/en/figures/{figure.topic}/": "sent to camps",
    }


def test_every_page_offers_to_write_about_it_and_names_the_entry(exhibition):
    for address, title in entries(exhibition).items():
        html = Client().get(address).content.decode()
        assert f'/write/?about={address}"' in html, address
        form = Client().get(f"{address[:3]}/write/?about={address}")
        assert f"<h1>{title}</h1>".lower() in form.content.decode().lower()
        assert "<script" not in form.content.decode()


def test_it_arrives_with_the_entry_and_the_writer_watches_it(exhibition, visit):
    person = Person.objects.remembered().first()
    answer = send(f"/en/people/{person.slug}/", name="A neighbour")
    letter = Letter.objects.get()
    assert (letter.entry, letter.entry_title, letter.state) == (person, str(person), "new")
    assert answer["Location"] == f"/en/letters/{letter.token}/"
    watched = Client().get(answer["Location"])
    assert "The library has not answered yet" in watched.content.decode()
    assert watched["Referrer-Policy"] == "no-referrer"
    assert str(person) in visit("reviewer").get("/desk/letters/").content.decode()
    visit("author").post(f"/desk/letters/{letter.pk}/", {"words": "Thank you. <b>", "state": "answered"})
    said = Client().get(answer["Location"]).content.decode()
    assert "Thank you. &lt;b&gt;" in said
    assert "answered" in said
    visit("author").post(f"/desk/letters/{letter.pk}/", {"state": "done"})
    letter.refresh_from_db()
    assert (letter.state, letter.answers.get().by.username) == ("done", "author")


def test_the_private_link_is_needed_and_only_the_desk_s_users_see_letters(exhibition, visit):
    send("/en/")
    letter = Letter.objects.get()
    assert len(letter.token) > 30
    assert Client().get("/en/letters/guess/").status_code == 404
    for who in (None, "reader"):
        for address in ("/desk/letters/", f"/desk/letters/{letter.pk}/"):
            assert visit(who).get(address).status_code == 302
            assert visit(who).post(address, {"state": "done"}).status_code in (302, 405)
    letter.refresh_from_db()
    assert letter.state == "new"


def test_a_program_that_fills_every_field_is_let_go_and_nothing_is_kept(exhibition):
    assert send("/en/", website="https://example.org").status_code == 302
    assert not Letter.objects.exists()


def test_more_than_a_person_writes_in_an_hour_is_refused(exhibition):
    answers = [send("/en/").status_code for _ in range(6)]
    assert answers == [302] * 5 + [429]
    assert Letter.objects.count() == 5
    other = Client(REMOTE_ADDR="192.0.2.7")
    assert send("/en/", client=other).status_code == 302
    assert "127.0.0.1" not in {letter.sender for letter in Letter.objects.all()}


def test_an_empty_letter_is_asked_for_its_words(exhibition):
    answer = send("/en/", words="  ")
    assert answer.status_code == 400
    assert "This field is required" in answer.content.decode()


def test_what_is_no_entry_is_none_and_the_letter_is_about_the_site(staff):
    addresses = ["https://example.org/", "//example.org/", "/desk/", "/en/people/nobody/", "/en/none/", "x" * 900, ""]
    assert [entry_of(address) for address in addresses] == [None] * len(addresses)
    assert send("https://example.org/").status_code == 302
    assert Letter.objects.get().entry_path == "/en/"
