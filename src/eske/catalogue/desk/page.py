"""What every page of the catalogue's desk has: its title, its path, and who may open it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin


class DeskPage(WagtailAdminTemplateMixin, View):
    """A page of the desk for who has `permission`; `path` is the way to it behind the books."""

    permission = "catalogue.add_book"
    header_icon = "doc-full"
    path: tuple[tuple[str, str], ...] = ()

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(self.permission):  # type: ignore[union-attr]
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, object]]:
        steps = [(reverse_lazy("wagtailsnippets_catalogue_book:list"), _("Books")), *self.path]
        links = [{"url": url, "label": label} for url, label in steps]
        return [*super().get_breadcrumbs_items(), *links, {"url": "", "label": self.get_page_title()}]
