"""A document comes onto the desk: known by content, kept as it came, never executed; what cannot be read is said."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from eske.exhibitions.models import Announcement

pytestmark = pytest.mark.django_db
DOOR = "/desk/announcements/"


@pytest.fixture
def author(visit):
    return visit("author", language="kk")


def upload(client, content, name, **fields):
    return client.post(DOOR, {"file": SimpleUploadedFile(name, content), **fields})


def bomb():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("word/document.xml", b"0" * 200_000_000)
    return made.getvalue()


@pytest.mark.parametrize(
    "content",
    ["Еске алу күні.\r\nКөрме.\r\n".encode(), "День памяти жертв политических репрессий.\n".encode("cp1251")],
    ids=["utf-8", "cp1251"],
)
def test_it_is_kept_byte_for_byte_and_given_back_as_a_file(author, content):
    answer = upload(author, content, "күн.txt")
    announcement = Announcement.objects.get()
    assert answer["Location"] == reverse("desk:reading", args=[announcement.pk])
    given = author.get(reverse("desk:original", args=[announcement.pk]))
    assert given.content == content
    assert given["Content-Disposition"].startswith("attachment")
    assert given["Content-Type"] == "application/octet-stream"
    assert given["X-Content-Type-Options"] == "nosniff"


def test_a_text_can_be_pasted(author):
    author.post(DOOR, {"text": "A display of books for the 31 May."})
    assert Announcement.objects.get().draft["text"] == "A display of books for the 31 May."


def test_the_same_document_a_second_time_leads_to_the_first(author):
    first, second = (upload(author, b"A display of books.", name) for name in ("a.txt", "b.txt"))
    assert first["Location"] == second["Location"]
    assert Announcement.objects.count() == 1


def test_a_web_page_saved_as_a_file_is_read_without_its_scripts(author):
    page = (
        b"<!doctype html><html><head><title>x</title></head><body><p>A display of books.</p><script>alert(1)</script>"
    )
    upload(author, page + b'<p onclick="alert(2)">In May.</p></body></html>', "page.html")
    said = author.get(reverse("desk:reading", args=[Announcement.objects.get().pk])).content.decode()
    assert "A display of books." in said
    assert "In May." in said
    assert "alert(" not in said


def test_a_script_in_a_text_is_shown_as_text(author):
    pasted = "A display <script>alert(2)</script> of <b>books</b>."
    author.post(DOOR, {"text": pasted})
    said = author.get(reverse("desk:reading", args=[Announcement.objects.get().pk])).content.decode()
    assert "<script>alert(2)" not in said


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "empty.txt"),
        (b" \n ", "blank.txt"),
        (b"%PDF-1.7 broken", "broken.pdf"),
        (b"PK\x03\x04 truncated", "truncated.docx"),
        (bomb, "bomb.docx"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "picture.txt"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "program.txt"),
        (lambda: b"a" * 21_000_000, "large.txt"),
    ],
    ids=["empty", "blank", "pdf", "docx", "bomb", "picture", "program", "large"],
)
def test_what_cannot_be_read_is_named_with_the_reason_and_nothing_is_kept(author, content, name):
    answer = upload(author, content() if callable(content) else content, name, text="kept")
    said = answer.content.decode()
    assert answer.status_code == 400
    assert f"{name}: " in said
    assert 'lang="kk"' in said
    assert not Announcement.objects.exists()


def test_nothing_sent_is_said_too(author):
    assert author.post(DOOR, {}).status_code == 400


def test_an_unknown_script_is_opened_with_nothing_read(author):
    author.post(DOOR, {"text": "ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ"})
    page = author.get(reverse("desk:reading", args=[Announcement.objects.get().pk]))
    assert page.status_code == 200


def test_the_desk_holds_a_thousand_books(author, on_the_desk):
    announcement = on_the_desk()
    announcement.draft["books"] = [{**announcement.draft["books"][0], "title": f"Volume {n}"} for n in range(1000)]
    announcement.save()
    page = author.get(reverse("desk:reading", args=[announcement.pk]), {"thing": "book-999"}).content.decode()
    assert page.count('id="t-book-') == 1000
    assert page.count('name="title"') == 1
