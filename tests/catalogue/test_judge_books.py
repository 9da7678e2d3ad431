"""Two books are one on somebody's word; the word can be taken back, and nothing is lost by it."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError

from eske.catalogue.actions.judge_books import keep_apart, merge_books, take_back
from eske.catalogue.display import displayed
from eske.catalogue.doubles import open_pairs
from eske.catalogue.models import Book

pytestmark = pytest.mark.django_db


@pytest.fixture
def librarian():
    return get_user_model().objects.create_superuser("librarian")


@pytest.fixture
def pair(a_book):
    return (
        a_book("Дала дауысы", "Серікова А.", year="1991", publisher="Ана"),
        a_book(
            "Дала дауысы", "Серікова А.", year="1991", publisher="Анна", extent="320 б.", annotation_kk="Дала туралы."
        ),
    )


def again(*books):
    return [Book.objects.get(pk=book.pk) for book in books]


def test_a_double_stands_behind_the_kept_book_and_keeps_its_record(pair, librarian):
    kept, other = pair
    merge_books(kept, other, librarian, take=["extent", "annotation_kk"], ground="compared at the shelf")
    kept, other = again(kept, other)
    assert (kept.extent, kept.annotation_kk, kept.publisher) == ("320 б.", "Дала туралы.", "Ана")
    assert (other.extent, other.publisher, other.current) == ("320 б.", "Анна", kept)
    assert list(Book.objects.public()) == [kept]
    assert displayed([other, kept]) == [kept]
    assert kept.with_doubles == [kept, other]
    assert not list(open_pairs())


def test_a_merge_taken_back_leaves_everything_as_it_was(pair, librarian):
    before = [{field.name: getattr(book, field.name) for field in Book._meta.fields} for book in pair]
    judgement = merge_books(*pair, librarian, take=["extent", "annotation_kk", "publisher"])
    take_back(judgement, librarian)
    changed = {"latest_revision", "has_unpublished_changes", "last_published_at", "live_revision"}
    for book, fields in zip(again(*pair), before, strict=True):
        assert {name: getattr(book, name) for name in fields if name not in changed} == {
            name: value for name, value in fields.items() if name not in changed
        }
    assert len(list(open_pairs())) == 1


def test_what_somebody_has_changed_since_is_not_taken_back(pair, librarian):
    kept, other = pair
    judgement = merge_books(kept, other, librarian, take=["extent", "publisher"])
    Book.objects.filter(pk=kept.pk).update(publisher="Ана баспасы")
    take_back(judgement, librarian)
    (kept,) = again(kept)
    assert (kept.publisher, kept.extent) == ("Ана баспасы", "")


def test_books_that_are_kept_apart_are_not_offered_again_until_the_word_is_taken_back(pair, librarian):
    word = keep_apart(*pair, librarian)
    assert not list(open_pairs())
    take_back(word, librarian)
    assert len(list(open_pairs())) == 1


def test_only_the_last_word_can_be_taken_back(pair, librarian):
    first = merge_books(*pair, librarian)
    take_back(first, librarian)
    with pytest.raises(ValidationError):
        take_back(first, librarian)


def test_a_double_has_no_doubles_and_a_book_is_not_its_own(pair, a_book, librarian):
    kept, other = pair
    merge_books(kept, other, librarian)
    for one, two in ((other, a_book()), (a_book(), other), (kept, kept)):
        with pytest.raises(ValidationError):
            merge_books(one, two, librarian)


def test_a_book_that_was_kept_can_become_a_double_itself(pair, a_book, librarian):
    kept, other = pair
    merge_books(kept, other, librarian)
    third = a_book()
    merge_books(third, again(kept)[0], librarian)
    assert [book.current for book in again(kept, other, third)] == [third] * 3
    assert third.with_doubles == [third, kept, other]


def test_who_may_not_change_books_decides_nothing(pair):
    reader = get_user_model().objects.create_user("reader")
    for act in (merge_books, keep_apart):
        with pytest.raises(PermissionDenied):
            act(*pair, reader)


def test_every_word_is_in_the_history_of_the_book(pair, librarian):
    from wagtail.models import ModelLogEntry

    take_back(merge_books(*pair, librarian), librarian)
    words = [entry.data["verdict"] for entry in ModelLogEntry.objects.filter(action="eske.judge_books").order_by("pk")]
    assert words == ["same", "unsure"]
