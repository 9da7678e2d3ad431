"""What the door needs of Wagtail."""

from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page


@hooks.register("before_serve_page")
def remember_the_page(page: Page, request: HttpRequest, args: list[object], kwargs: dict[str, object]) -> None:
    """Let the context processor find the page's versions in other languages."""
    request.wagtail_page = page  # type: ignore[attr-defined]
