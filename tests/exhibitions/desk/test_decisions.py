"""What a librarian decides at the desk: each a row, each undone and redone, none lost."""

import pytest
from django.urls import reverse

from eske.announcements import draft_from_json
from eske.catalogue.models import Book
from eske.exhibitions.desk.actions.decide import ChangedMeanwhile, Closed, decide, redo, undo
from eske.exhibitions.desk.changes import corrected, dropped
from eske.exhibitions.desk.doubts import open_doubts
from eske.exhibitions.desk.history import state_of
from eske.exhibitions.desk.models import Decision
from eske.exhibitions.desk.things import kind_of, words_of
from eske.exhibitions.models import Announcement
from eske.register.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def announcement(on_the_desk):
    return on_the_desk()


@pytest.fixture
def send(visit, announcement):
    """Send a form of the desk: `send("decide", thing="book-0", verb="drop")`."""
    author = visit("author")

    def send(where, **fields):
        return author.post(reverse(f"desk:{where}", args=[announcement.pk]), fields)

    return send


def things(announcement):
    return state_of(announcement).things


def named(announcement, words):
    return next(n for n, thing in things(announcement).items() if words in words_of(n, thing))


def people(announcement):
    return {words_of(n, t): t["role"] for n, t in things(announcement).items() if kind_of(n) == "person"}


def test_a_role_is_changed(send, announcement):
    send("decide", thing=named(announcement, "Kasymov"), verb="correct", role="named", given="B.", family="Kasymov")
    assert people(announcement)["B. Kasymov"] == "named"


def test_a_book_is_corrected_field_by_field_and_its_people_with_their_roles(send, announcement):
    name = named(announcement, "Voices")
    fields = {"title": "Voices of the steppe", "places": "Astana; Almaty", "year": "2001", "kind": "book"}
    contributors = "Samatova B.\nOmarova V. K. | editor"
    answer = send("decide", thing=name, verb="correct", contributors=contributors, publishers="", **fields)
    assert answer.status_code == 302
    book = things(announcement)[name]
    assert (book["places"], book["publishers"], book["year"]) == (["Astana", "Almaty"], [], "2001")
    assert [(c["as_written"], c["role"]) for c in book["contributors"]] == [
        ("Samatova B.", "author"),
        ("Omarova V. K.", "editor"),
    ]
    assert book["contributors"][0]["family"] == "Samatova"


@pytest.mark.parametrize(
    ("words", "fields", "said"),
    [
        ("Voices", {"title": "", "kind": "book"}, "This field is required"),
        (
            "Voices",
            {"title": "x", "kind": "book", "contributors": "A. B. | hero"},
            "“hero” in “A. B. | hero” is no role",
        ),
        ("3 million", {"bound": "about", "period": "long ago"}, "“long ago” is no date"),
        ("Remembrance Day of", {"name": "A day", "recurrence": "every May"}, "“every May” is no yearly rule"),
    ],
)
def test_what_cannot_be_taken_is_named_beside_its_field_and_nothing_is_kept(send, announcement, words, fields, said):
    name = named(announcement, words) if words != "Remembrance Day of" else "occasion"
    answer = send("decide", thing=name, verb="correct", **fields)
    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert not Decision.objects.exists()


def test_words_that_were_missed_are_added_by_selecting_them(send, announcement):
    start = announcement.draft["text"].index("A letter")
    send("add", kind="figure", start=start, end=start + len("A letter"))
    assert "figure-d1" in things(announcement)
    answer = send("add", kind="title", start=0, end=15)
    assert answer["Location"].endswith("?thing=title#t-title")
    assert things(announcement)["title"]["text"] == "Remembrance Day"


def test_words_to_be_added_can_be_written_instead_of_selected(visit, announcement):
    page = visit("author").get(
        reverse("desk:reading", args=[announcement.pk]), {"words": "serik bolatuly", "kind": "person"}
    )
    assert "<mark>Serik Bolatuly</mark>" in page.content.decode()
    page = visit("author").get(reverse("desk:reading", args=[announcement.pk]), {"words": "nobody here"})
    assert "does not stand in the text" in page.content.decode()


def test_two_people_of_the_text_are_joined_and_parted_again(send, announcement):
    one, other = named(announcement, "Kasymov"), named(announcement, "Dauletov")
    send("decide", thing=one, verb="join", other=other)
    assert one not in things(announcement)
    send("decide", thing=other, verb="part", form="B. Kasymov")
    assert {"B. Kasymov", "T. Dauletov"} <= set(people(announcement))


def test_a_person_and_a_book_are_joined_with_those_of_the_site(send, visit, announcement):
    person = Person.objects.create(slug="bk", name_en="Berik Kasymov")
    book = Book.objects.create(slug="v", title="The voices of the steppe", year="1999")
    for words, thing, reason in (
        ("Kasymov", person, "the initial fits"),
        ("Voices", book, "a title much like it"),
    ):
        name = named(announcement, words)
        page = visit("author").get(reverse("desk:reading", args=[announcement.pk]), {"thing": name}).content.decode()
        assert reason in page
        send("decide", thing=name, verb="match", pk=thing.pk, rule="chosen")
        assert things(announcement)[name]["match"] == {"pk": thing.pk, "rule": "chosen"}


def test_undo_and_redo_survive_and_destroy_nothing(send, announcement):
    name = named(announcement, "Kasymov")
    before = things(announcement)
    send("decide", thing=name, verb="drop")
    after = things(announcement)
    send("undo")
    assert things(announcement) == before
    send("redo")
    assert things(announcement) == after
    send("undo")
    send("redo")
    assert [d.verb for d in Decision.objects.all()] == ["drop", "undo", "redo", "undo", "redo"]
    assert Decision.objects.first().changes[0]["before"]["family"] == "Kasymov"


def test_a_new_decision_lets_what_was_undone_rest(staff, announcement):
    def drop(name):
        decide(announcement, "drop", staff["author"], lambda state, number: dropped(state.things, name))

    drop("book-0")
    undo(announcement, staff["author"])
    drop("book-1")
    assert redo(announcement, staff["author"]) is None
    assert "book-0" in things(announcement)
    assert undo(announcement, staff["author"]).of.changes[0]["thing"] == "book-1"
    assert undo(announcement, staff["author"]) is None


def test_the_reading_itself_is_never_changed(send, announcement):
    draft = announcement.draft
    send("decide", thing="book-0", verb="drop")
    announcement.refresh_from_db()
    assert announcement.draft == draft
    draft_from_json(draft)


def test_who_saw_an_older_state_of_a_thing_does_not_overwrite_it(staff, announcement):
    def correct(year, seen):
        changes = lambda state, number: corrected(state.things, "book-0", {"year": year})  # noqa: E731
        return decide(announcement, "correct", staff["author"], changes, seen)

    correct("1999", 0)
    with pytest.raises(ChangedMeanwhile):
        correct("2000", 0)
    correct("2001", 1)
    assert things(announcement)["book-0"]["year"] == "2001"


def test_each_decision_says_who_when_and_what(send, visit, announcement):
    send("decide", thing=named(announcement, "Kasymov"), verb="correct", role="named", given="B.", family="Kasymov")
    page = visit("reviewer").get(reverse("desk:history", args=[announcement.pk])).content.decode()
    assert "author: <strong>corrected</strong>" in page
    assert "remembered → named" in page


def test_what_was_settled_is_asked_no_more(send, announcement):
    before = open_doubts(state_of(announcement)).of_things
    for name in before:
        send("decide", thing=name, verb="confirm")
    assert before
    assert not open_doubts(state_of(announcement)).of_things


def test_nothing_is_decided_about_what_is_an_exhibition_already(send, staff, announcement):
    send("accept")
    with pytest.raises(Closed):
        undo(Announcement.objects.get(), staff["author"])
    assert send("decide", thing="book-0", verb="drop").status_code == 302
    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"thing": "book-99", "verb": "drop"},
        {"thing": "nonsense", "verb": "confirm"},
        {"thing": "person-0", "verb": "join", "other": "person-0"},
        {"thing": "person-0", "verb": "part", "form": "not there"},
        {"thing": "", "verb": "correct"},
    ],
)
def test_a_thing_that_is_not_there_is_said_to_be_gone(send, fields):
    assert send("decide", **fields).status_code == 302
    assert not Decision.objects.exists()


@pytest.mark.parametrize(
    ("where", "fields"),
    [
        ("decide", {"thing": "book-0", "verb": "explode"}),
        ("decide", {"thing": "book-0", "verb": "undo"}),
        ("decide", {"thing": "book-0", "verb": "join"}),
        ("add", {"kind": "person", "start": 5, "end": 5}),
        ("add", {"kind": "hero", "start": 1, "end": 5}),
        ("add", {"kind": "person", "start": 1, "end": 10**9}),
        ("add", {"kind": "person"}),
    ],
)
def test_what_no_form_of_the_desk_sends_is_refused(send, where, fields):
    assert send(where, **fields).status_code == 400
    assert not Decision.objects.exists()
