"""The browser of the journeys forgives nothing: what it is said to notice, it notices."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

import browser

pytestmark = pytest.mark.journey


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_arguments):
        pass


@pytest.fixture
def visit(chromium, tmp_path):
    """Open a page of these words; the answer is what was noticed."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    context = chromium.new_context()

    def visit(body, path="/"):
        (tmp_path / "index.html").write_text(f"<!doctype html><link rel=icon href=data:,><body>{body}")
        troubles = []
        page = context.new_page()
        browser.watch(page, address, troubles)
        page.goto(f"{address}{path}", wait_until="networkidle")
        return troubles

    yield visit
    context.close()
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("body", "noticed"),
    [
        ("<img src=https://pictures.example/one.png alt=''>", "asks another host: https://pictures.example/one.png"),
        ("<link rel=stylesheet href=//fonts.example/css>", "asks another host: http://fonts.example/css"),
        (
            "<script>fetch('https://count.example/').catch(() => 0)</script>",
            "asks another host: https://count.example/",
        ),
        ("<link rel=stylesheet href=gone.css>", "404 for"),
        ("<script>console.error('broken')</script>", "says on the console: broken"),
        ("<script>nothing.there()</script>", "nothing is not defined"),
    ],
)
def test_what_goes_wrong_on_a_page_is_noticed(visit, body, noticed):
    assert any(noticed in trouble for trouble in visit(body))


def test_a_page_that_keeps_to_itself_is_left_in_peace(visit):
    assert visit("<p>Еске алу</p><img src=data:, alt=''><a href=https://other.example/>elsewhere</a>") == []


def test_a_page_that_is_not_there_may_be_what_a_test_is_about(visit):
    assert visit("", path="/gone") == []
