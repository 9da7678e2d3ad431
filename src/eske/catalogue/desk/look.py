"""The page where a librarian looks at what was read, corrects it beside its line, and takes it into the catalogue."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse, reverse_lazy
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin import messages

from eske.catalogue.actions.discard_incoming import discard_incoming
from eske.catalogue.actions.keep_incoming import keep_incoming
from eske.catalogue.actions.publish_incoming import publish_incoming
from eske.catalogue.actions.settle_incoming import Settled
from eske.catalogue.actions.take_back_incoming import take_back_incoming
from eske.catalogue.desk.page import DeskPage
from eske.catalogue.desk.row import RowForm
from eske.catalogue.models import Incoming
from eske.catalogue.wording import say_problem

_ROWS = 20


class LookPage(DeskPage):
    template_name = "catalogue/desk/look.html"
    header_icon = "download"
    path = ((reverse_lazy("catalogue_import:bring"), gettext_lazy("Import")),)

    def setup(self, request: HttpRequest, *args: Any, pk: int, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.incoming = get_object_or_404(Incoming.objects.defer("content"), pk=pk)
        rows = self.incoming.books.select_related("same_as").defer("original")
        self.rows = Paginator(rows, _ROWS).get_page(request.GET.get("page"))

    def get_page_title(self) -> str:
        return capfirst(self.incoming.name)

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        if self.incoming.state != Incoming.State.OPEN:
            return redirect("catalogue_import:kept", self.incoming.pk)
        return self._answer([RowForm(row) for row in self.rows])

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Keep the corrections of this page; then go on, or take everything into the catalogue, or lay it aside."""
        try:
            return self._settled(request)
        except Settled as error:
            messages.error(request, _("This import is settled already, perhaps by somebody else."))
            return redirect("catalogue_import:kept", error.incoming.pk)

    def _settled(self, request: HttpRequest) -> HttpResponse:
        if self.incoming.state != Incoming.State.OPEN:
            raise Settled(self.incoming)
        if "discard" in request.POST:
            discard_incoming(self.incoming, request.user)
            messages.success(request, _("Laid aside: nothing of it is in the catalogue."))
            return redirect("catalogue_import:bring")
        forms = [RowForm(row, request.POST) for row in self.rows]
        for form in forms:
            if form.is_valid():
                form.save()
        if not all(form.is_valid() for form in forms):
            messages.error(request, _("Some fields cannot be kept as they are; they are marked below."))
            return self._answer(forms)
        if "keep" in request.POST:
            n = len(keep_incoming(self.incoming, request.user))
            self._tell(ngettext("%(n)d book is in the catalogue.", "%(n)d books are in the catalogue.", n), n)
            return redirect("catalogue_import:kept", self.incoming.pk)
        messages.success(request, _("The corrections are kept."))
        return self._page(self.rows.next_page_number() if "further" in request.POST else self.rows.number)

    def _tell(self, said: str, number: int) -> None:
        messages.success(self.request, said % {"n": number})

    def _page(self, number: int) -> HttpResponseRedirect:
        return HttpResponseRedirect(f"{reverse('catalogue_import:look', args=[self.incoming.pk])}?page={number}")

    def _answer(self, forms: list[RowForm]) -> HttpResponse:
        problems = [{**problem, "said": say_problem(problem["code"])} for problem in self.incoming.problems]
        doubtful = sum(bool(row.doubts) for row in self.incoming.books.defer("original"))
        context = self.get_context_data(
            incoming=self.incoming, rows=self.rows, forms=forms, problems=problems, doubtful=doubtful
        )
        return self.render_to_response(context)


class KeptPage(LookPage):
    """What became of an import: its books, and the way back."""

    template_name = "catalogue/desk/kept.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        if self.incoming.state == Incoming.State.OPEN:
            return redirect("catalogue_import:look", pk)
        rows = self.incoming.books.select_related("book").defer("original")
        drafts = any(row.choice == "new" and row.book and not row.book.live for row in rows)
        can_publish = drafts and request.user.has_perm("catalogue.publish_book")  # type: ignore[union-attr]
        context = self.get_context_data(incoming=self.incoming, kept=rows, drafts=drafts, can_publish=can_publish)
        return self.render_to_response(context)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if "publish" in request.POST:
            n = publish_incoming(self.incoming, request.user)
            self._tell(ngettext("%(n)d book is public.", "%(n)d books are public.", n), n)
            return redirect("catalogue_import:kept", pk)
        try:
            count = take_back_incoming(self.incoming, request.user)
        except Settled:
            return redirect("catalogue_import:kept", pk)
        self._tell(ngettext("%(n)d book was withdrawn.", "%(n)d books were withdrawn.", count), count)
        return redirect("catalogue_import:look", pk)
