"""The first page of the desk says what waits, to whom it may be said."""

import datetime

import pytest
from django.test import Client

from eske.exhibitions.desk.actions.accept import accept
from eske.exhibitions.models import Occasion

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(visit):
    return lambda name: visit(name).get("/desk/").content.decode()


def test_an_announcement_waits_until_it_is_an_exhibition(home, on_the_desk, staff):
    announcement = on_the_desk()
    assert announcement.name in home("author")
    accept(announcement, staff["author"])
    assert "Nothing waits there" in home("author")


def test_letters_that_wait_are_counted(home, on_the_desk, staff):
    assert "No letter waits" in home("reviewer")
    Client().post("/en/write/", {"about": "/en/", "words": "He was born in 1901."})
    assert "1 waits for an answer" in home("reviewer")


def test_the_days_that_come_next_are_counted_down(home):
    tomorrow = datetime.date.today() + datetime.timedelta(days=1)
    rule = f"FREQ=YEARLY;BYMONTH={tomorrow.month};BYMONTHDAY={tomorrow.day}"
    Occasion.objects.create(slug="day", name_en="A day of remembrance", recurrence=rule)
    said = home("author")
    assert "A day of remembrance" in said
    assert "in 1 day" in said
