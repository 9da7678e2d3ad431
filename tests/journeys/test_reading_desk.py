"""An announcement that no rule was written for goes from upload to a published page by the desk alone, in Kazakh."""

import pytest

from browser import arriving
from library import Library, served

pytestmark = pytest.mark.journey

# Invented, in a shape of its own: a greeting, people in a list without a word that remembers them, a book in prose.
TEXT = """Құрметті оқырман! Кітапханамызға келіңіз

Біз күзде «Дала дауысы» деген бұрышты аштық: оның ортасында Сәрсен Қайырбаевтың күнделігі тұр.

Аңдатпада аталатындар: Бекболат Жұмағұлов; Әлия Сәрсенова.

1. Сәрсенова Ә. Дала дауысы / құраст.: Б. Омаров. – Алматы: Қала кітапханасы, 2001. – 120 б.
"""
PEOPLE = """
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from eske.exhibitions.actions.prepare_roles import REVIEWERS
from eske.exhibitions.actions.prepare_site import prepare_site
call_command("migrate", verbosity=0)
prepare_site()
user = get_user_model().objects.create_user("aigul", password="dala-2026", first_name="Айгүл", last_name="Омарова")
user.groups.add(Group.objects.get(name=REVIEWERS))
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """An empty site with one librarian who may publish."""
    library = Library(tmp_path_factory.mktemp("desk"))
    made = library.eske("manage", "shell", "--command", PEOPLE)
    assert made.returncode == 0, made.stderr
    with served(library) as site:
        yield site


def line(page, words):
    return page.locator(".desk-thing", has=page.locator(f".desk-words:text-is('{words}')"))


def select(page, words, kind):
    """Select words of the text with the mouse and say what they are."""
    page.evaluate(
        """words => {
            const pane = document.getElementById("text");
            const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                getSelection().setBaseAndExtent(node, at, node, at + words.length);
                pane.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
                return;
            }
            throw new Error("not in one piece: " + words);
        }""",
        words,
    )
    page.locator("#add-words").wait_for()
    page.wait_for_function("words => document.getElementById('add-words').value === words", arg=words)
    page.select_option("#add-kind", kind)
    with arriving(page):
        page.locator("#add button").click()
    page.locator(".desk-thing.open").wait_for()


def test_from_upload_to_a_published_page(browse, axe, site, tmp_path):
    file = tmp_path / "хабарландыру.txt"
    file.write_text(TEXT, encoding="utf-8")
    page = browse(address=site.address, language="kk")
    page.set_default_timeout(8000)

    page.goto("/desk/")
    page.locator("input[name=username]").fill("aigul")
    page.locator("input[name=password]").fill("dala-2026")
    with arriving(page):
        page.locator("button[type=submit]").click()
    with arriving(page):
        page.get_by_role("link", name="Хабарландырулар").click()
    page.get_by_role("heading", name="Хабарландыру ашу").wait_for()
    axe(page)
    page.get_by_label("Файл").set_input_files(file)
    with arriving(page):
        page.get_by_role("button", name="Ашу", exact=True).click()
    page.get_by_role("heading", name="Одан не оқылды").wait_for()
    axe(page)

    # By mouse: a title, a person in a role, a book.
    select(page, "Кітапханамызға келіңіз", "title")
    page.locator("#f-text").fill("Дала дауысы")
    with arriving(page):
        page.get_by_role("button", name="Сақтау", exact=True).click()
    page.get_by_text("Дала дауысы", exact=True).first.wait_for()
    for name in ("Бекболат Жұмағұлов", "Әлия Сәрсенова"):
        if not line(page, name).count():
            select(page, name, "person")
        else:
            with arriving(page):
                line(page, name).locator(".desk-words").click()
        page.select_option("#f-role", "remembered")
        axe(page)
        with arriving(page):
            page.get_by_role("button", name="Сақтау", exact=True).click()
        line(page, name).get_by_text("еске алынады").wait_for()

    # By keyboard alone: the next thing, dropped, and taken back after the page was loaded anew.
    before = page.locator(".desk-thing").count()
    page.keyboard.press("j")
    with arriving(page):
        page.keyboard.press("Enter")
    page.locator(".desk-thing.open").wait_for()
    with arriving(page):
        page.keyboard.press("x")
    page.wait_for_function("count => document.querySelectorAll('.desk-thing').length === count", arg=before - 1)
    page.reload()
    with arriving(page):
        page.keyboard.press("u")
    page.wait_for_function("count => document.querySelectorAll('.desk-thing').length === count", arg=before)
    page.wait_for_function("document.activeElement.matches('.desk-words')")
    # The text by keyboard: a caret, a selection by words, and back to the form that adds them.
    page.keyboard.press("s")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "add-kind"
    assert page.locator("#add-words").input_value()

    with arriving(page):
        page.get_by_role("button", name="Көрме жасау").click()
    page.get_by_role("heading", name="Кім еске алынады?").wait_for()
    axe(page)
    with arriving(page):
        page.get_by_role("button", name="Менің сөзіммен").click()
    page.locator("footer .w-dropdown__toggle").click()
    with arriving(page):
        page.get_by_role("button", name="Жариялау", exact=True).click()
    page.locator(".messages .success", has_text="жарияланды").wait_for()

    visitor = browse(width=390, height=844, address=site.address, language="kk")
    visitor.goto("/kk/")
    with arriving(visitor):
        visitor.get_by_role("link", name="Дала дауысы").first.click()
    assert visitor.locator("h1").inner_text() == "Дала дауысы"
    assert visitor.locator("section[aria-labelledby=people] li").count() == 2
    assert visitor.locator(".shelf > li").count() == 1
    axe(visitor)
