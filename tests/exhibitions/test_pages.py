"""What a visitor gets: every page in three languages, and nobody who is not remembered."""

import re

import pytest
from django.test import Client

from eske.exhibitions.actions.accept_people import accept_people, proposed
from eske.exhibitions.models import Occasion
from eske.register.models import BookPerson, Figure, Person, Place, Source, Statement

pytestmark = pytest.mark.django_db
LANGUAGES = ("kk", "ru", "en")


@pytest.fixture
def site(open_text, witness):
    opened = open_text()
    accept_people(opened.announcement, proposed(opened.announcement), witness)
    return opened


@pytest.fixture
def client():
    return Client()


def addresses(page):
    person, book, figure = page.people[0], page.books[0], page.figures[0]
    place, occasion = Place.objects.first(), page.occasion
    return [
        "",
        f"{page.slug}/",
        "people/",
        f"people/{person.slug}/",
        "books/",
        f"books/{book.slug}/",
        "places/",
        f"places/{place.slug}/",
        "figures/",
        f"figures/{figure.topic}/",
        "occasions/",
        f"occasions/{occasion.slug}/",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_opens_in_every_language(site, client, language):
    site.page.refresh_from_db()
    for address in addresses(site.page):
        answer = client.get(f"/{language}/{address}")
        assert answer.status_code == 200, address
        html = answer.content.decode()
        assert f'<html lang="{language}"' in html
        assert not re.findall(r'(?:src|href)="(?:https?:)?//(?!testserver|localhost)[^"]+"(?! rel="external")', html), (
            address
        )
        assert set(re.findall(r"<script[^>]*>", html)) <= {'<script type="application/ld+json">'}


def test_no_speaker_author_or_compiler_is_listed_or_has_a_page(site, client):
    Person.objects.create(slug="speaker", name_en="Arman Samatov")
    listed = client.get("/en/people/").content.decode()
    assert "Askar Zhumatov" in listed
    assert not [name for name in ("Samatov", "Samatova", "Omarova") if name in listed]
    assert "3 people" in listed
    assert client.get("/en/people/speaker/").status_code == 404


def test_a_long_list_of_names_is_turned_page_by_page(client, open_text):
    open_text()
    Person.objects.bulk_create(
        Person(slug=f"p{n}", name_en=f"Somebody Number{n:03}", remembered=True, sort_key=f"number{n:03}")
        for n in range(125)
    )
    first, second = client.get("/en/people/").content.decode(), client.get("/en/people/?page=2").content.decode()
    assert "125 people" in first
    assert "Number119" in first
    assert "Number120" not in first
    assert "Number120" in second
    assert client.get("/en/people/?page=nonsense").status_code == 200


def test_an_untranslated_exhibition_says_in_which_language_it_is(site, client):
    html = client.get(f"/ru/{site.page.slug}/").content.decode()
    assert "английский" in html
    assert '<div class="text" lang="en">' in html


def test_a_statement_known_to_be_false_is_never_unmarked(site, client):
    person = Person.objects.remembered().first()
    source = Source.objects.create(slug="s", kind="news", title="A paper", locator="https://example.org/1")
    Statement.objects.create(
        person=person, kind="death", date="1938-05-16", status="known-false", doubt_en="A cover date.", source=source
    )
    html = client.get(f"/en/people/{person.slug}/").content.decode()
    falsehood = html[html.index('<li class="false">') :]
    assert "Known to be false" in falsehood
    assert "A cover date." in falsehood
    assert "https://example.org/1" in falsehood


def test_a_figure_stands_beside_its_rivals_with_the_difference(site, client):
    figure = site.page.figures[0]
    Figure.objects.create(
        topic=figure.topic, low=800_000, place=figure.place, period="1931/1954", group="women", source=figure.source
    )
    html = client.get(f"/en/{site.page.slug}/").content.decode()
    assert "800,000" in html
    assert "1931 – 1954" in html
    assert "only women" in html


def test_large_type_is_one_key_away_and_remembered(site, client):
    assert 'accesskey="0"' in client.get("/en/people/").content.decode()
    back = client.get("/type/large/?next=/en/people/")
    assert (back.status_code, back["Location"]) == (302, "/en/people/")
    assert 'class="large"' in client.get("/en/people/").content.decode()


def test_a_calendar_can_be_subscribed_to(site, client):
    Occasion.objects.create(slug="other", name_kk="Күн", recurrence="FREQ=YEARLY;BYMONTH=11;BYDAY=4SA")
    feed = client.get("/en/calendar.ics")
    assert feed["Content-Type"].startswith("text/calendar")
    assert feed.content.count(b"BEGIN:VEVENT") == 2
    one = client.get("/kk/occasions/other/calendar.ics").content.decode()
    assert "RRULE:FREQ=YEARLY;BYDAY=4SA;BYMONTH=11" in one


@pytest.mark.parametrize(
    "address", ["people/nobody/", "books/none/", "figures/none/", "places/none/", "occasions/none/", "none/"]
)
def test_what_is_not_there_is_said_in_the_reader_s_language(client, open_text, address):
    open_text()
    answer = client.get(f"/kk/{address}")
    assert answer.status_code == 404
    assert "Бұл бет мұнда жоқ" in answer.content.decode()


def test_an_empty_site_says_what_is_missing(client):
    from eske.exhibitions.actions.prepare_site import prepare_site

    prepare_site()
    for address in ("people/", "books/", "figures/", "places/", "occasions/", ""):
        assert client.get(f"/kk/{address}").status_code == 200
    assert "Қазір ашық көрме жоқ" in client.get("/kk/").content.decode()


def test_a_book_in_which_somebody_has_two_parts_stands_once_on_the_shelf(site, client):
    person, book = site.page.people[0], site.page.books[0]
    for role in (BookPerson.Role.SUBJECT, BookPerson.Role.AUTHOR):
        BookPerson.objects.get_or_create(book=book, person=person, role=role)
    shelf = client.get(f"/en/people/{person.slug}/").content.decode().split('class="shelf"')[1].split("</ul>")[0]
    assert shelf.count(f'href="/en/books/{book.slug}/"') == 1
    assert "subject, author" in shelf
