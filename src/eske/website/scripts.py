"""Kazakh pages in the Latin alphabet of 2021 or in Arabic letters, for who reads those.

The page is made in Cyrillic and its Kazakh words are transliterated on their way out; words marked with another
language stay as they are, and so do quotations and titles, which carry `data-script`. The reader's choice is kept in
the cookie `eske-script`.
"""

from collections.abc import Callable

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from django.http import HttpRequest, HttpResponse

from eske.text import transliterate

COOKIE = "eske-script"
SYSTEMS = {"latin": "kk-Latn", "arabic": "kk-Arab"}
_SPOKEN = ("title", "aria-label", "alt", "content")


def chosen(request: HttpRequest) -> str:
    """The script in which the reader has Kazakh shown: latin, arabic, or cyrillic where none was chosen."""
    return request.COOKIES.get(COOKIE, "") if request.COOKIES.get(COOKIE) in SYSTEMS else "cyrillic"


class KazakhScript:
    """Middleware: write the Kazakh words of public pages in the script that the reader chose."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        system = SYSTEMS.get(chosen(request))
        is_page = response.get("Content-Type", "").startswith("text/html") and not response.streaming
        if system and is_page and request.path.startswith("/kk/"):
            response.content = rewrite(response.content.decode(), system)
            if response.has_header("Content-Length"):
                response["Content-Length"] = str(len(response.content))
        return response


def rewrite(html: str, system: str) -> str:
    """The page with its Kazakh words in another script; `lang` and `dir` say so."""
    page = BeautifulSoup(html, "html.parser")
    for text in page.find_all(string=True):
        if type(text) is NavigableString and _is_kazakh(text.parent):
            text.replace_with(transliterate(str(text), system))
    for tag in page.find_all(True):
        if not _is_kazakh(tag):
            continue
        for name in _SPOKEN:
            if name in tag.attrs and not (tag.name == "meta" and tag.get("name") != "description"):
                tag[name] = transliterate(str(tag[name]), system)
    for tag in page.find_all(lang="kk"):
        if not tag.has_attr("data-script"):
            tag["lang"] = system
            if system == "kk-Arab":
                tag["dir"] = "rtl"
    return str(page)


def _is_kazakh(tag: Tag | None) -> bool:
    """Whether the nearest mark of language over a tag says Kazakh, and none over it keeps the letters as they are."""
    while tag is not None:
        if tag.has_attr("data-script"):
            return False
        if tag.has_attr("lang"):
            return str(tag["lang"]) == "kk"
        tag = tag.parent
    return False
