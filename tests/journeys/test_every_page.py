"""Every public page of the example, as anybody may meet it: on a phone, at a desk, at night, in large type."""

import re
from html import unescape
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

pytestmark = pytest.mark.journey

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
LANGUAGES = ("kk", "ru", "en")
KINDS = {
    "front page": r"/{}/",
    "exhibition": r"/{}/(?!people|books|places|figures|occasions|write|search)[\w-]+/",
    "people": r"/{}/people/",
    "person": r"/{}/people/[\w-]+/",
    "books": r"/{}/books/",
    "book": r"/{}/books/[\w-]+/",
    "places": r"/{}/places/",
    "place": r"/{}/places/[\w-]+/",
    "figures": r"/{}/figures/",
    "figure": r"/{}/figures/[\w-]+/",
    "occasions": r"/{}/occasions/",
    "occasion": r"/{}/occasions/[\w-]+/",
    "letter": r"/{}/write/",
    "search": r"/{}/search/",
}


@pytest.fixture(scope="module")
def pages(library):
    """Every page that can be reached from the front pages by links: its address, its status and what it says."""
    found, ahead = {}, [f"/{language}/" for language in LANGUAGES]
    while ahead:
        address = ahead.pop()
        if address in found:
            continue
        status, kind, said = fetch(library.address + address)
        found[address] = (status, said)
        if kind == "text/html":
            links = map(unescape, re.findall(r'href="(/[^"#]*)', said))
            # The form for letters is the same from every page but for what they are about.
            links = [re.sub(r"(?<=/write/)\?.*", "", link) for link in links]
            ahead += [link for link in links if not link.startswith(("/desk/", "/type/", "/script/"))]
    return found


def fetch(address):
    try:
        answer = urlopen(address)
    except HTTPError as error:
        return error.code, "", ""
    return answer.status, answer.headers.get_content_type(), answer.read().decode(errors="replace")


def largest(pages, kind, language):
    """The page of a kind that says most, as the one where most can go wrong."""
    of_kind = [address for address in pages if re.fullmatch(KINDS[kind].format(language), address)]
    assert of_kind, f"no page of the kind {kind} in {language}"
    return max(of_kind, key=lambda address: len(pages[address][1]))


def test_every_link_leads_somewhere(pages):
    assert {address: status for address, (status, _said) in pages.items() if status != 200} == {}
    assert len(pages) > 100


def test_every_page_is_small_enough_for_a_slow_line(pages):
    assert {address: len(said) for address, (_, said) in pages.items() if len(said.encode()) > 100_000} == {}


def test_every_page_says_in_which_language_it_is(pages):
    for address, (_status, said) in pages.items():
        if said.startswith("<!doctype"):
            assert re.search(r'<html[^>]* lang="(\w+)', said)[1] == address[1:3], address


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_everybody_can_use_it(browse, axe, pages, kind, language, size):
    page = browse(**size, language=language)
    page.goto(largest(pages, kind, language))
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], "the page is wider than its window"


@pytest.mark.parametrize("kind", KINDS)
def test_at_night_everybody_can_read_it(browse, axe, pages, kind):
    page = browse(**DESK)
    page.emulate_media(color_scheme="dark")
    page.goto(largest(pages, kind, "kk"))
    axe(page)


@pytest.mark.parametrize("kind", KINDS)
def test_in_large_type_everybody_can_read_it(browse, axe, pages, kind):
    page = browse(**PHONE)
    address = largest(pages, kind, "ru")
    page.goto(f"/type/large/?next={address}")
    assert page.url.endswith(address)
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], "the page is wider than its window"


@pytest.mark.parametrize("kind", ["exhibition", "person", "figure", "book"])
@pytest.mark.parametrize("script", ["latin", "arabic"])
def test_in_other_letters_everybody_can_read_it(browse, axe, pages, kind, script):
    page = browse(**PHONE)
    address = largest(pages, kind, "kk")
    page.goto(f"/script/{script}/?next={address}")
    assert page.url.endswith(address)
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], "the page is wider than its window"


@pytest.mark.parametrize("kind", KINDS)
def test_without_javascript_it_says_the_same(browse, pages, kind):
    address = largest(pages, kind, "en")
    said = []
    for javascript in (True, False):
        page = browse(javascript=javascript)
        page.goto(address)
        said.append(page.locator("body").inner_text())
    assert said[0] == said[1]
