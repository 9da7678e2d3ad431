"""A librarian brings ten loose references in, mends one, and her readers take the books along."""

import io
import re

import pytest
from playwright.sync_api import expect

from browser import arriving
from eske.references.formats.registry import FORMATS

pytestmark = pytest.mark.journey

# Invented books; the third has a check digit that is wrong.
LINES = """Серікова А. Дала дауысы : әңгімелер / А. Серікова. – Алматы : Ана, 1991. – 320 б.
Омаров Б. Жол / құраст. Ж. Сейітов. – Астана : Фолиант, 2004. – 212 б.
Карпов В. В. Лагерь за рекой. – М. : Мысль, 1990. – 310 с. – ISBN 978-601-271-019-8
Ахметова Гүлнар. Сөнбес жұлдыз: деректі хикаят. - Алматы: Жазушы, 1988. - 208 б.
Память степи : сборник / сост. И. П. Иванова. – Караганда : Арко, 2007. – 480 с.
Smith A. Letters from the camp / A. Smith. – London : Steppe Press, 2001. – 256 p.
Жұмабекова С. Ана тілегі. – Алматы : Өлке, 1999. – 144 б.
Петренко О. Степові листи. – Київ : Дніпро, 1993. – 190 с.
Садыков Т. Они вернулись. – Алма-Ата : Казахстан, 1989. – 176 с.
Ибраева Қ. Үзілген үміт. – Шымкент : Нұр, 2012. – 98 б."""
LOGIN = """
from django.contrib.auth import get_user_model
get_user_model().objects.create_superuser("librarian", password="a long word to enter")
"""


@pytest.fixture(scope="module")
def librarian(library):
    made = library.eske("manage", "shell", "--command", LOGIN)
    assert made.returncode == 0, made.stderr


@pytest.fixture
def desk(browse, librarian):
    page = browse(language="en")
    page.goto("/desk/login/")
    page.get_by_label("Username").fill("librarian")
    page.get_by_label("Password").fill("a long word to enter")
    with arriving(page):
        page.get_by_role("button", name="Sign in").click()
    return page


def test_ten_pasted_references_become_ten_books_that_readers_take_along(desk, axe):
    page = desk
    page.goto("/desk/catalogue/import/")
    axe(page)
    page.get_by_label("or pasted references").fill(LINES)
    with arriving(page):
        page.get_by_role("button", name="Read it").click()
    rows = page.locator(".e-row")
    expect(rows).to_have_count(10)
    axe(page)

    doubtful = rows.nth(2).locator(".e-field.doubtful")
    assert "the check digit is wrong" in doubtful.inner_text()
    assert "978-601-271-019-8" in rows.nth(2).locator(".e-raw").inner_text()
    doubtful.locator("input").fill("978-601-271-019-9")
    with arriving(page):
        page.get_by_role("button", name="Take all into the catalogue").click()
    kept = page.locator(".e-kept li")
    expect(kept).to_have_count(10)
    axe(page)

    with arriving(page):
        kept.filter(has_text="Лагерь за рекой").get_by_role("link", name="its page").click()
    expect(page.locator("h1")).to_have_text("Лагерь за рекой")
    assert "978-601-271-019-9" in page.locator(".facts").inner_text()
    axe(page)

    page.goto("/en/books/")
    while not page.get_by_role("link", name=re.compile("Үзілген үміт")).count():
        with arriving(page):
            page.get_by_role("link", name="Further").click()
    with page.expect_download() as taken:
        page.get_by_role("link", name="RIS").click()
    content = taken.value.path().read_bytes()
    titles = {one.reference.title for one in FORMATS["ris"].read(io.BytesIO(content))}
    assert {"Лагерь за рекой", "Дала дауысы", "Үзілген үміт", "Letters from the camp"} <= titles

    page.goto("/desk/catalogue/import/")
    with arriving(page):
        page.get_by_role("link", name="pasted references").first.click()
    with arriving(page):
        page.get_by_role("button", name="Take this import back").click()
    expect(rows).to_have_count(10)
    assert page.goto("/en/books/lager-za-rekoi-1990/").status == 404
