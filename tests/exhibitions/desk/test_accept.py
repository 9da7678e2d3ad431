"""A reading made right becomes a page that visitors do not see, and nobody is remembered but on a person's word."""

import pytest
from django.urls import reverse

from eske.catalogue.models import Book
from eske.exhibitions.actions.prepare_next_year import prepare_next_year
from eske.exhibitions.desk.actions.accept import accept
from eske.exhibitions.desk.history import state_of
from eske.exhibitions.desk.things import words_of
from eske.exhibitions.models import Announcement, ExhibitionPage, Mention, Trace
from eske.register.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def announcement(on_the_desk):
    return on_the_desk()


@pytest.fixture
def send(visit, announcement):
    author = visit("author")
    return lambda where, **fields: author.post(reverse(f"desk:{where}", args=[announcement.pk]), fields)


def named(announcement, words):
    return next(n for n, thing in state_of(announcement).things.items() if words in words_of(n, thing))


def test_the_page_shows_what_was_decided_and_is_not_published(send, announcement, visit):
    book = Book.objects.create(slug="theirs", title="Works and documents", year="2010")
    send("decide", thing=named(announcement, "Voices"), verb="drop")
    send("decide", thing=named(announcement, "Works"), verb="match", pk=book.pk, rule="title-alike")
    answer = send("accept")
    page = ExhibitionPage.objects.get(alias_of=None)
    assert answer["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert [b.pk for b in page.get_latest_revision_as_object().books] == [book.pk]
    assert not page.live
    assert visit().get(f"/en/{page.slug}/").status_code == 404
    assert visit("author").get(answer["Location"]).status_code == 200


def test_said_to_be_a_new_one_it_is_made_anew(send, announcement):
    Book.objects.create(slug="w", title="Works, documents", year="2009")
    send("decide", thing=named(announcement, "Works"), verb="match")
    send("accept")
    assert Book.objects.filter(title="Works, documents").count() == 2


def test_a_second_time_the_same_page_is_given_back(staff, announcement):
    first, second = accept(announcement, staff["author"]), accept(announcement, staff["author"])
    assert (first.is_new, second.is_new) == (True, False)
    assert first.page.pk == second.page.pk
    assert Announcement.objects.count() == 1


def test_nobody_is_remembered_by_accepting(send, announcement):
    send("accept")
    assert not Person.objects.remembered().exists()
    assert Mention.objects.filter(role="remembered").count() == 3


def test_an_author_proposes_and_a_reviewer_gives_the_word(send, visit, announcement):
    send("accept")
    people = reverse("desk:people", args=[announcement.pk])
    first, second, third = Mention.objects.filter(role="remembered")
    words = {f"mention-{first.pk}": "yes", f"mention-{second.pk}": "no"}
    assert visit("author").post(people, words).status_code == 200
    assert not Person.objects.exists()
    visit("reviewer").post(people, words)
    assert [str(person) for person in Person.objects.remembered()] == [first.name]
    judgement = Person.objects.get().judgements.get()
    assert (judgement.by.username, judgement.by_name) == ("reviewer", "reviewer")
    assert [m.status for m in Mention.objects.filter(role="remembered")] == ["accepted", "rejected", "proposed"]
    assert third.name in visit("reviewer").get(people).content.decode()


def test_why_a_thing_is_here_is_answered_with_the_words_and_the_decisions(send, visit, announcement):
    name = named(announcement, "Voices")
    send("decide", thing=name, verb="correct", title="Voices of the steppe", year="2002", kind="book")
    send("accept")
    visit("reviewer").post(
        reverse("desk:people", args=[announcement.pk]), {f"mention-{m.pk}": "yes" for m in Mention.objects.all()}
    )
    book = Book.objects.get(title="Voices of the steppe")
    page = visit("author").get(reverse("desk:why", args=["book", book.pk])).content.decode()
    assert 'k-book">1. Samatova B. Voices of the steppe' in page or "Voices of the steppe / comp.:" in page
    assert "2001 → 2002" in page
    person = Person.objects.remembered().first()
    said = visit("author").get(reverse("desk:why", args=["person", person.pk])).content.decode()
    assert "Read by the rule <code>role-remembered</code>" in said
    for kind, pk in Trace.objects.values_list("kind", "object_id"):
        assert visit("author").get(reverse("desk:why", args=[kind, pk])).status_code == 200


def test_the_way_to_the_why_begins_at_the_page_and_in_the_lists(send, visit, announcement):
    send("accept")
    page, book = ExhibitionPage.objects.get(alias_of=None), Book.objects.first()
    editor = visit("author").get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert reverse("desk:why", args=["exhibition", page.pk]) in editor
    listed = visit("author").get(reverse(Book.snippet_viewset.get_url_name("list"))).content.decode()
    assert reverse("desk:why", args=["book", book.pk]) in listed


def test_the_next_year_s_page_leads_to_the_announcement_too(staff, announcement, visit):
    page = prepare_next_year(accept(announcement, staff["author"]).page, staff["reviewer"])
    assert announcement.name in visit("author").get(reverse("desk:why", args=["exhibition", page.pk])).content.decode()


def test_what_was_added_by_hand_says_so(visit, staff):
    book = Book.objects.create(slug="b", title="By hand")
    assert "added by hand" in visit("author").get(reverse("desk:why", args=["book", book.pk])).content.decode()
