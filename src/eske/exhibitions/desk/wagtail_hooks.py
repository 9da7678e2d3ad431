"""Where does the desk stand in the admin: its menu entry, its addresses, and the way from a thing to its why?"""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractUser
from django.db.models import Model
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets import Button
from wagtail.models import Page

from eske.exhibitions.desk import urls
from eske.exhibitions.desk.home import WaitingPanel
from eske.exhibitions.desk.views.why import MODELS
from eske.exhibitions.models import ExhibitionPage


class _ForWhoMay(MenuItem):
    """An entry of the menu for who has a permission."""

    def __init__(self, permission: str, *args: object, **kwargs: object) -> None:
        self.permission = permission
        super().__init__(*args, **kwargs)

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(self.permission))


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern | URLResolver]:
    return [path("", include(urls))]


@hooks.register("register_admin_menu_item")
def announcements() -> MenuItem:
    return _ForWhoMay(
        "exhibitions.view_announcement",
        _("Announcements"),
        reverse("desk:announcements"),
        name="announcements",
        icon_name="doc-full-inverse",
        order=90,
    )


@hooks.register("register_admin_menu_item")
def letters() -> MenuItem:
    return _ForWhoMay(
        "desk.view_letter", _("Letters"), reverse("desk:letters"), name="letters", icon_name="mail", order=95
    )


@hooks.register("register_admin_menu_item")
def translations() -> MenuItem:
    return _ForWhoMay(
        "exhibitions.view_announcement",
        _("Translations"),
        reverse("desk:translations"),
        name="translations",
        icon_name="globe",
        order=97,
    )


@hooks.register("construct_homepage_panels")
def what_waits(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(WaitingPanel())


def _why(kind: str, pk: int) -> Button:
    return Button(_("Why is this here?"), reverse("desk:why", args=[kind, pk]), icon_name="help", priority=70)


@hooks.register("register_page_header_buttons")
def ways_of_a_page(page: Page, user: AbstractUser, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    if page.specific_class is ExhibitionPage and user.has_perm("exhibitions.view_announcement"):
        yield _why("exhibition", page.pk)
    if page.specific_class is ExhibitionPage and page.get_parent().permissions_for_user(user).can_add_subpage():
        url = reverse("desk:next_year", args=[page.pk])
        yield Button(_("Prepare the next year"), url, icon_name="calendar-alt", priority=35)


@hooks.register("register_snippet_listing_buttons")
def why_a_thing(snippet: Model, user: AbstractUser, next_url: str | None = None) -> Iterator[Button]:
    kind = next((kind for kind, model in MODELS.items() if isinstance(snippet, model)), None)
    if kind and user.has_perm("exhibitions.view_announcement"):
        yield _why(kind, snippet.pk)
