"""The whole way of an exhibition at the desk, from the login to publishing, speaks the librarian's language."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from eske.exhibitions.desk.actions.accept import accept

pytestmark = pytest.mark.django_db

TEXT = """Құрметті оқырман!

31 мамыр – саяси қуғын-сүргін құрбандарын еске алу күні. Атылғандар: Асан Қайғыров, Үсен Омаров.

1. Сәрсенова Ә. Дала дауысы. – Алматы: Қала, 2001. – 120 б.
"""
WORDS = re.compile(r"[A-Za-z]{3,}")
# What is no text of the interface: names, formats, keys, and what Wagtail writes without translating it.
NO_TEXT = re.compile(
    r"Eske|Root|Exhibitions of remembrance|Wagtail|JavaScript|ISBN|iCalendar|FREQ=|MB\b|UTF-8|URL|my-slug|\[default\]|"
    r"\.(?:docx|odt|pdf|html|txt)|https?://[\w./-]*|CMS|Ctrl|Alt|Shift|Enter|Esc|author|administrator|None|html"
)
SPOKEN = ("aria-label", "title", "placeholder", "alt")


def english(page):
    """The English words that a reader sees or hears on a page."""
    soup = BeautifulSoup(page, "html.parser")
    said = [
        str(text)
        for text in soup.find_all(string=True)
        if text.parent.name not in ("script", "style", "code", "svg", "symbol", "textarea", "template", "[document]")
        and not any(p.get("lang") not in (None, "kk", "ru") for p in text.parents if p.name != "[document]")
    ]
    said += [tag[name] for tag in soup.find_all(True) for name in SPOKEN if tag.get(name) and tag[name] != "Actions"]
    menu = soup.find(id="wagtail-sidebar-props")
    said += re.findall(r'"label": "([^"]*)"', json.dumps(json.loads(menu.string), ensure_ascii=False)) if menu else []
    return {text for text in (" ".join(part.split()) for part in said) if WORDS.search(NO_TEXT.sub("", text))}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_page_of_the_way_falls_back_to_english(on_the_desk, staff, visit, language):
    announcement = on_the_desk(TEXT, "хабарландыру.txt")
    desk = f"/desk/announcements/{announcement.pk}/"
    client = visit("administrator", language)
    before = [
        "/desk/",
        "/desk/announcements/",
        desk,
        f"{desk}?thing=book-0",
        f"{desk}?thing=person-0",
        f"{desk}history/",
    ]
    found = {"/desk/login/": english(Client(headers={"accept-language": language}).get("/desk/login/").content)}
    found |= {address: english(client.get(address).content) for address in before}
    page = accept(announcement, staff["administrator"]).page
    after = [f"{desk}people/", "/desk/pages/", f"/desk/announcements/next-year/{page.pk}/"]
    after += [f"/desk/pages/{page.pk}/{what}/" for what in ("edit", "history", "delete")]
    after += ["/desk/letters/", "/desk/translations/", f"/desk/announcements/why/exhibition/{page.pk}/"]
    found |= {address: english(client.get(address, follow=True).content) for address in after}
    assert {address: texts for address, texts in found.items() if texts} == {}
