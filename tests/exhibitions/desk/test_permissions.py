"""Only the desk's users open, see or change a draft; each role may what is its work."""

import pytest
from django.urls import reverse

from eske.exhibitions.desk.actions.accept import accept
from eske.exhibitions.desk.models import Decision
from eske.exhibitions.models import Announcement, ExhibitionPage

pytestmark = pytest.mark.django_db

SEEN = ("reading", "original", "history")
CHANGED = {
    "decide": {"thing": "book-0", "verb": "drop"},
    "add": {"kind": "person", "start": 0, "end": 5},
    "undo": {},
    "redo": {},
    "accept": {},
}


@pytest.fixture
def announcement(on_the_desk):
    return on_the_desk()


@pytest.mark.parametrize("who", [None, "reader"])
def test_nobody_else_sees_or_changes_anything(visit, announcement, who):
    client = visit(who)
    for name in SEEN:
        answer = client.get(reverse(f"desk:{name}", args=[announcement.pk]))
        assert answer.status_code == 302
        assert "/desk/login/" in answer["Location"]
    for name, fields in CHANGED.items():
        assert client.post(reverse(f"desk:{name}", args=[announcement.pk]), fields).status_code == 302
    assert client.post(reverse("desk:announcements"), {"text": "A display."}).status_code == 302
    assert client.get(reverse("desk:why", args=["book", 1])).status_code == 302
    assert not Decision.objects.exists()
    assert not ExhibitionPage.objects.exists()
    assert Announcement.objects.count() == 1


@pytest.mark.parametrize("who", ["author", "reviewer", "administrator"])
def test_the_desk_s_users_see_and_change_drafts(visit, announcement, who):
    client = visit(who)
    for name in SEEN:
        assert client.get(reverse(f"desk:{name}", args=[announcement.pk])).status_code == 200
    client.post(reverse("desk:decide", args=[announcement.pk]), CHANGED["decide"])
    assert Decision.objects.get().by.username == who


def test_the_actions_ask_too(staff, announcement):
    from django.core.exceptions import PermissionDenied

    from eske.exhibitions.desk.actions.decide import undo
    from eske.exhibitions.desk.actions.receive import receive

    for act in (
        lambda: receive(b"Another display.", "a.txt", staff["reader"]),
        lambda: undo(announcement, staff["reader"]),
        lambda: accept(announcement, staff["reader"]),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_an_author_hands_a_page_in_and_a_reviewer_publishes_it(staff, announcement):
    page = accept(announcement, staff["author"]).page
    assert not page.permissions_for_user(staff["author"]).can_publish()
    assert page.permissions_for_user(staff["author"]).can_submit_for_moderation()
    workflow = page.get_workflow()
    workflow.start(page, staff["author"])
    task = page.current_workflow_state.current_task_state
    assert "approve" in [action for action, *_ in task.task.specific.get_actions(page, staff["reviewer"])]
    assert "approve" not in [action for action, *_ in task.task.specific.get_actions(page, staff["author"])]
    task.approve(user=staff["reviewer"])
    page.refresh_from_db()
    assert page.live


def test_only_administrators_make_users(visit):
    answers = {who: visit(who).get(reverse("wagtailusers_users:index")).status_code for who in ("author", "reviewer")}
    assert answers == {"author": 302, "reviewer": 302}
    assert visit("administrator").get(reverse("wagtailusers_users:index")).status_code == 200


def test_nothing_is_changed_from_another_site(staff, announcement):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(staff["author"])
    assert client.post(reverse("desk:decide", args=[announcement.pk]), CHANGED["decide"]).status_code == 403
    assert not Decision.objects.exists()
