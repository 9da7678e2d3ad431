"""Where does the desk stand in the admin: its menu entry and its addresses?"""

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from eske.exhibitions.desk import urls


class _OpenAnnouncement(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("exhibitions.view_announcement"))


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern | URLResolver]:
    return [path("announcements/", include(urls))]


@hooks.register("register_admin_menu_item")
def menu_item() -> MenuItem:
    return _OpenAnnouncement(
        _("Announcements"), reverse("desk:announcements"), name="announcements", icon_name="doc-full-inverse", order=90
    )
