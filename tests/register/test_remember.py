"""Only a person's word makes someone remembered."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied

from eske.register.actions.remember import Witness, no_longer_remember, remember
from eske.register.models import Person

pytestmark = pytest.mark.django_db


def person(**fields):
    return Person.objects.create(slug=fields.pop("slug", "somebody"), name_kk="Сынақ Үлгіұлы", **fields)


def test_a_new_person_is_not_remembered():
    assert not person().remembered
    assert not Person.objects.remembered().exists()


def test_somebody_s_word_makes_remembered_and_stays_on_record():
    somebody = person()
    remember(somebody, Witness("A. Librarian"), "named in the book of memory")
    assert list(Person.objects.remembered()) == [somebody]
    assert [(j.verdict, j.by_name, j.ground) for j in somebody.judgements.all()] == [
        ("yes", "A. Librarian", "named in the book of memory")
    ]


def test_a_word_taken_back_leaves_both_on_record():
    somebody = person()
    remember(somebody, Witness("A. Librarian"), "named")
    no_longer_remember(somebody, Witness("B. Reader"), "he was the speaker")
    assert not Person.objects.remembered().exists()
    assert [j.verdict for j in somebody.judgements.all()] == ["yes", "no"]


def test_a_judgement_without_a_name_is_refused():
    with pytest.raises(ValueError, match="whose word"):
        Witness("  ")


def test_a_user_who_may_not_change_people_cannot_judge():
    user = get_user_model().objects.create_user("guest")
    with pytest.raises(PermissionDenied):
        remember(person(), Witness("guest", user), "because")
    assert not Person.objects.remembered().exists()


def test_no_form_of_the_desk_sets_remembered():
    assert not Person._meta.get_field("remembered").editable
