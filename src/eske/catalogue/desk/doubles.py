"""The pages where doubles are found and told apart: the list, and two books side by side."""

from itertools import islice
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from eske.catalogue.actions.judge_books import TAKEABLE, keep_apart, merge_books, take_back
from eske.catalogue.desk.page import DeskPage
from eske.catalogue.doubles import open_pairs
from eske.catalogue.models import Book, BookJudgement
from eske.catalogue.wording import say_double

_PAIRS = 30
_MOST = 300  # pairs that wait in sight; the next come up as these are decided
_LAST = 20


class DoublesPage(DeskPage):
    """Every pair that may be one book, and the last words that were said on others."""

    permission = "catalogue.publish_book"
    page_title = gettext_lazy("Doubles")
    header_icon = "copy"
    template_name = "catalogue/desk/doubles.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        pairs = [
            {"one": one, "other": double.book, "why": say_double(double.why), "sure": double.sure}
            for one, double in islice(open_pairs(), _MOST)
        ]
        pages = Paginator(pairs, _PAIRS).get_page(request.GET.get("page"))
        words = BookJudgement.objects.select_related("kept", "other").order_by("-at", "-pk")[:_LAST]
        return self.render_to_response(self.get_context_data(pairs=pages, words=words))

    def post(self, request: HttpRequest) -> HttpResponse:
        """Take a word back."""
        judgement = get_object_or_404(BookJudgement, pk=request.POST.get("word"))
        try:
            take_back(judgement, request.user)
            messages.success(request, _("Taken back: the two are open again."))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect("catalogue_doubles:list")


class PairForm(forms.Form):
    ground = forms.CharField(
        label=gettext_lazy("Ground"),
        required=False,
        max_length=500,
        help_text=gettext_lazy("How you know, as: compared at the shelf."),
    )


class PairPage(DeskPage):
    """Two books side by side: which fields the first takes over from the second, before anything is done."""

    permission = "catalogue.publish_book"
    header_icon = "copy"
    template_name = "catalogue/desk/pair.html"
    path = ((reverse_lazy("catalogue_doubles:list"), gettext_lazy("Doubles")),)

    def setup(self, request: HttpRequest, *args: Any, kept: int, other: int, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.kept, self.other = (get_object_or_404(Book, pk=pk) for pk in (kept, other))

    def get_page_title(self) -> str:
        return _("Is this one book?")

    def get(self, request: HttpRequest, **pair: int) -> HttpResponse:
        context = self.get_context_data(kept=self.kept, other=self.other, rows=self._rows(), form=PairForm())
        return self.render_to_response(context)

    def post(self, request: HttpRequest, **pair: int) -> HttpResponse:
        ground = request.POST.get("ground", "")[:500]
        try:
            if "apart" in request.POST:
                keep_apart(self.kept, self.other, request.user, ground)
                messages.success(request, _("Kept apart: they are two books."))
            else:
                merge_books(self.kept, self.other, request.user, request.POST.getlist("take"), ground)
                messages.success(request, _("Merged. The address of the second leads to the first."))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect("catalogue_doubles:list")

    def _rows(self) -> list[dict[str, Any]]:
        """Every field that one of them fills; what the first lacks is proposed to be taken over."""
        rows = []
        for name in TAKEABLE:
            field = Book._meta.get_field(name.removesuffix("_id"))
            one, other = (_shown(book, field.name) for book in (self.kept, self.other))
            if one or other:
                row = {"name": name, "label": field.verbose_name, "one": one, "other": other}
                rows.append(
                    {**row, "differs": one != other, "take": bool(other) and not one, "can": one != other and other}
                )
        return rows


def _shown(book: Book, name: str) -> Any:
    """The value of a field as a person reads it: the name of a language and not its code."""
    said = getattr(book, f"get_{name}_display", None)
    return (said() if said else getattr(book, name)) or ""
