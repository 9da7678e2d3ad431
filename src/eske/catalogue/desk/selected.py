"""What a librarian can do with the books that are ticked in the list: take them out in a format, or compare two."""

import io
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from eske.catalogue.exporting import entry_of
from eske.catalogue.models import Book
from eske.catalogue.views.export import download
from eske.catalogue.wording import say_field
from eske.references.formats.registry import FORMATS, WRITABLE

_TRIED = 200  # books that are written on trial to tell what a format cannot hold of them


class ExportForm(forms.Form):
    format_name = forms.ChoiceField(
        label=gettext_lazy("Format"),
        choices=[(name, FORMATS[name].label) for name in WRITABLE],
        widget=forms.RadioSelect,
        initial="ris",
    )


class ExportBooks(SnippetBulkAction):
    display_name = gettext_lazy("Export")
    action_type = "export"
    aria_label = gettext_lazy("Export the selected books")
    template_name = "catalogue/desk/export.html"
    action_priority = 10
    models = [Book]
    form_class = ExportForm

    def check_perm(self, book: Book) -> bool:
        return bool(
            self.request.user.has_perm("catalogue.view_book") or self.request.user.has_perm("catalogue.change_book")
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        books = [item["item"] for item in context["items"]]
        lost = _lost(books) if len(books) <= _TRIED else {}
        context["choices"] = [(choice, lost.get(choice.data["value"], "")) for choice in context["form"]["format_name"]]
        return context

    def form_valid(self, form: ExportForm) -> HttpResponseBase:
        books, _without = self.get_actionable_objects()
        return download(books, form.cleaned_data["format_name"], "books")


class CompareBooks(SnippetBulkAction):
    """Two ticked books go to the page where they are told apart."""

    display_name = gettext_lazy("Compare")
    action_type = "compare"
    aria_label = gettext_lazy("Compare two books that may be one")
    template_name = "catalogue/desk/export.html"
    action_priority = 20
    models = [Book]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        books, _without = self.get_actionable_objects()
        if len(books) == 2:
            return redirect("catalogue_doubles:pair", books[0].pk, books[1].pk)
        messages.error(request, _("Tick two books to compare them."))
        return redirect("wagtailsnippets_catalogue_book:list")


def _lost(books: list[Book]) -> dict[str, str]:
    """By format, the fields of these books that it cannot hold, with their number."""
    entries = [entry_of(book) for book in books]
    said = {}
    for name in WRITABLE:
        losses = FORMATS[name].write(entries, io.BytesIO())
        said[name] = ", ".join(f"{say_field(loss.name)} ({loss.count})" for loss in losses)
    return said
