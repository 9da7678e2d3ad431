import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client

from eske.exhibitions.actions.prepare_roles import ADMINISTRATORS, AUTHORS, REVIEWERS
from eske.exhibitions.actions.prepare_site import prepare_site
from eske.exhibitions.desk.actions.receive import receive

GROUPS = {"author": AUTHORS, "reviewer": REVIEWERS, "administrator": ADMINISTRATORS, "reader": None}

# Invented, with what a reading finds and what it misses.
TEXT = """Remembrance Day of the victims of political repression, 31 May

More than 3 million people were sent to camps in Kazakhstan.

Among those shot though innocent were A. Zhumatov, B. Kasymov and T. Dauletov.

List of books on display:

1. Samatova B. Voices of the steppe / comp.: V. K. Omarova. - Almaty: City Library, 2001.
2. Zhumatov Askar. Works, documents. - Almaty: City Library, 2009.

A letter of Serik Bolatuly is shown beside them.
"""


@pytest.fixture
def staff(db):
    """A user of each role, and one who has no role at all: `staff["author"]`."""
    prepare_site()
    users = {}
    for name, group in GROUPS.items():
        users[name] = get_user_model().objects.create_user(username=name, password="pw")
        if group:
            users[name].groups.add(Group.objects.get(name=group))
    return users


@pytest.fixture
def visit(staff):
    """A client that is logged in as somebody of the staff, or as nobody: `visit("author")`."""

    def visit(name=None, language="en"):
        client = Client(headers={"accept-language": language})
        if name:
            client.force_login(staff[name])
        return client

    return visit


@pytest.fixture
def on_the_desk(staff):
    """An announcement as it comes onto the desk."""

    def on_the_desk(text=TEXT, name="announcement.txt"):
        return receive(text.encode(), name, staff["author"]).announcement

    return on_the_desk
