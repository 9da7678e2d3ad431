"""The page where references are brought in: a file, or lines that are pasted."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from eske.catalogue.actions.read_incoming import read_incoming
from eske.catalogue.desk.page import DeskPage
from eske.catalogue.models import Incoming, Language
from eske.catalogue.reading import LARGEST, Refused, read_references
from eske.catalogue.wording import say_refused

_PASTED = 200_000  # characters


class BringForm(forms.Form):
    file = forms.FileField(
        label=_("File"),
        required=False,
        help_text=_(
            "MARC 21, UNIMARC or RUSMARC, IRBIS64, RIS, BibTeX, CSL-JSON, MODS, Dublin Core, Zotero RDF, CSV or XLSX; "
            "or a document with a list of references."
        ),
    )
    pasted = forms.CharField(
        label=_("or pasted references"),
        required=False,
        max_length=_PASTED,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=_("One reference a line, as the library writes it."),
    )
    language = forms.ChoiceField(
        label=_("Language of the books"),
        required=False,
        choices=[("", _("as each reference tells")), *Language.choices],
        help_text=_("For references that do not tell it themselves."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        file, pasted = cleaned.get("file"), (cleaned.get("pasted") or "").strip()
        if bool(file) == bool(pasted):
            raise forms.ValidationError(_("Choose a file or paste references: one of the two."))
        if file and file.size > LARGEST:
            raise forms.ValidationError(say_refused("too-large", [str(LARGEST // 2**20)]))
        content, name = (file.read(), file.name) if file else (pasted.encode(), "")
        try:
            cleaned["read"] = read_references(content, name or "pasted.txt")
        except Refused as error:
            raise forms.ValidationError(say_refused(error.code, error.values)) from error
        return cleaned | {"content": content, "name": name or str(_("pasted references"))}


class BringPage(DeskPage):
    page_title = _("Import")
    header_icon = "download"
    template_name = "catalogue/desk/bring.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._answer(BringForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = BringForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._answer(form)
        given = form.cleaned_data
        incoming = read_incoming(given["name"], given["read"], given["content"], request.user, given["language"])
        return redirect("catalogue_import:look", incoming.pk)

    def _answer(self, form: BringForm) -> HttpResponse:
        earlier = Incoming.objects.defer("content")[:20]
        return self.render_to_response(self.get_context_data(form=form, earlier=earlier))
