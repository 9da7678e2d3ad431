"""What the door needs of Wagtail."""

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page


@hooks.register("before_serve_page")
def remember_the_page(page: Page, request: HttpRequest, args: list[object], kwargs: dict[str, object]) -> None:
    """Let the context processor find the page's versions in other languages."""
    request.wagtail_page = page  # type: ignore[attr-defined]


@hooks.register("insert_global_admin_css")
def colours_of_the_house() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("eske/admin.css"))


@hooks.register("construct_help_menu")
def no_news_of_others(request: HttpRequest, items: list[MenuItem]) -> None:
    """The menu of help leads to no other host."""
    items[:] = [item for item in items if not item.url.startswith("http")]
