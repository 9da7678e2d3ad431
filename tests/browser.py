"""The site as its visitors meet it: in a real browser that forgives nothing.

`page` is a page of the example site; `browse` opens others: another width, another language, without JavaScript. A page
that asks another host for anything, misses a file or writes an error on the console fails its test. `axe` says whether
everybody can use a page. `arriving` waits for the whole of a page to which a click or a key leads: the click alone
returns when the page has begun, and what is then counted on it may still be on its way.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, Route, sync_playwright

from library import Library

# Nothing of the browser's own goes out either: updates, safe browsing, the search of names.
ARGUMENTS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium, started once."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert found, "Chromium is not here: python3 setup/debian.py chromium font"
    # Playwright keeps an event loop in this thread, which Django takes for a danger to its database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    arguments = [*ARGUMENTS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def browse(chromium: Browser, library: Library) -> Iterator[Callable[..., Page]]:
    """Open a page: `browse(width=390, height=844, language="ru", javascript=False, address=…)`.

    `address` is the example site where none is given. What goes wrong on the page fails the test at its end.
    """
    troubles: list[str] = []
    contexts = []

    def browse(
        width: int = 1280,
        height: int = 900,
        language: str = "kk",
        javascript: bool = True,
        address: str = library.address,
    ) -> Page:
        context = chromium.new_context(
            base_url=address,
            viewport={"width": width, "height": height},
            locale=language,
            java_script_enabled=javascript,
        )
        contexts.append(context)
        page = context.new_page()
        watch(page, address, troubles)
        return page

    yield browse
    for context in contexts:
        context.close()
    assert not troubles, "\n".join(troubles)


@pytest.fixture
def page(browse: Callable[..., Page]) -> Page:
    """A page of the example site at the width of a desk."""
    return browse()


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], None]:
    """Fail where axe-core finds that somebody cannot use the page, and say what and where."""

    def axe(page: Page) -> None:
        found = Axe().run(page).response["violations"]
        said = [
            f"{one['id']} ({one['impact']}): {one['help']}\n    "
            + "\n    ".join(f"{node['target']}: {node['html'][:200]}" for node in one["nodes"])
            for one in found
        ]
        assert not found, f"{page.url}\n" + "\n".join(said)

    return axe


@contextmanager
def arriving(page: Page) -> Iterator[None]:
    """Leave the block when the page to which it led is loaded whole."""
    with page.expect_navigation():
        yield


def watch(page: Page, address: str, troubles: list[str]) -> None:
    """Note everything that goes wrong on a page; nothing leaves for another host."""
    host = urlsplit(address).netloc

    def elsewhere(url: str) -> bool:
        return urlsplit(url).scheme in ("http", "https", "ws", "wss") and urlsplit(url).netloc != host

    def stop(route: Route, request: Request) -> None:
        troubles.append(f"{page.url} asks another host: {request.url}")
        route.abort()

    def answered(response: Response) -> None:
        # A page that is not there may be what a test is about; a file of a page that is missing never is.
        limit = 500 if response.request.resource_type == "document" else 400
        if response.status >= limit:
            troubles.append(f"{page.url}: {response.status} for {response.url}")

    def said(message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            troubles.append(f"{page.url} says on the console: {message.text}")

    page.route(elsewhere, stop)
    page.on("response", answered)
    page.on("console", said)
    page.on("pageerror", lambda error: troubles.append(f"{page.url}: {error}"))
