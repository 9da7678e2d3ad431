"""The announcement that a library really pasted, from the file to a visitor's screen."""

import json

import pytest

from browser import arriving
from library import Library, served

pytestmark = pytest.mark.journey

SIZES = [{"width": 390, "height": 844}, {"width": 1280, "height": 900}]
LANGUAGES = ("kk", "ru", "en")


@pytest.fixture(scope="module")
def gold(shared):
    """What a person found in the announcement."""
    return json.loads((shared / "data/announcements/gold/seed_en.json").read_text())


@pytest.fixture(scope="module")
def site(shared, tmp_path_factory):
    """The example site, in which a librarian has opened the announcement, twice."""
    library = Library(tmp_path_factory.mktemp("real"))
    assert library.eske("demo", "--no-serve").returncode == 0
    opened = [library.eske("open", shared / "data/announcements/texts/seed_en.txt", "--accept") for _ in range(2)]
    assert [command.returncode for command in opened] == [0, 0], opened[0].stderr
    assert "nothing was made twice" in opened[1].stdout
    with served(library) as site:
        yield site


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(params=SIZES, ids=["phone", "desk"])
def page(request, browse, site, language):
    """Its page, as a visitor comes to it from the front page."""
    page = browse(**request.param, language=language, address=site.address)
    page.goto("/")
    assert page.url == f"{site.address}/{language}/"
    with arriving(page):
        page.locator("main a[href*='day-of-remembrance']").first.click()
    return page


def numbers(page):
    return [text.replace("\xa0", " ") for text in page.locator(".figure .number").all_inner_texts()]


def test_ten_books_stand_on_the_shelf(page, gold):
    assert page.locator(".shelf > li").count() == len(gold["books"]) == 10


def test_the_ten_are_remembered_and_nobody_else(page, gold):
    remembered = [person for person in gold["people"] if person["role"] == "remembered"]
    others = [person["family"] for person in gold["people"] if person["role"] != "remembered"]
    names = page.locator("section[aria-labelledby=people] li").all_inner_texts()
    assert len(names) == len(remembered) == 10
    assert not [name for name in names for family in others if family in name]


def test_its_figures_stand_with_their_rivals_and_millions_has_no_number(page, gold):
    said = numbers(page)
    assert len(said) == len(gold["figures"]) == 4
    assert sum(not any(sign.isdigit() for sign in number) for number in said) == 1
    rivals = page.locator(".figure").evaluate_all("all => all.map(one => one.querySelectorAll('.rivals > li').length)")
    assert all(rivals)


def test_the_quotation_keeps_its_words_and_its_speaker(page, gold):
    (quoted,) = gold["quotations"]
    assert page.locator("blockquote").inner_text().lstrip('“"').startswith(quoted["starts"])
    assert quoted["speaker"] in page.locator(".quotation figcaption").inner_text()


def test_words_in_another_language_are_marked_as_such(page, language):
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("blockquote").get_attribute("lang") == "en"


def test_everybody_can_use_it(page, axe):
    axe(page)
    width = page.viewport_size["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_name_leads_to_its_page_and_back(page):
    address = page.url
    with arriving(page):
        page.locator("section[aria-labelledby=people] li a").first.click()
    assert "/people/" in page.url
    assert page.locator("h1").inner_text()
    page.go_back()
    assert page.url == address
