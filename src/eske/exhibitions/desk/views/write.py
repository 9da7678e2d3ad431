"""The public side of letters: write to the library about an entry, and watch what becomes of it."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from eske.exhibitions.desk.actions.write_letter import TooMany, write_letter
from eske.exhibitions.desk.entries import entry_of
from eske.exhibitions.desk.models import Letter


class LetterForm(forms.ModelForm):
    """The words of a visitor. `website` is a field that people do not see: who fills it is a program."""

    website = forms.CharField(required=False, label=_("Leave this empty"))

    class Meta:
        model = Letter
        fields = ("words", "name")
        widgets = {"words": forms.Textarea(attrs={"rows": 8, "data-script": ""})}
        help_texts = {
            "words": _("What is wrong, what is missing, whom you recognise. Say where you know it from, if you can."),
            "name": _("If you like. It is shown to the librarian alone."),
        }


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest) -> HttpResponse:
    """The form, and what comes of it. `about` is the address of the entry; without one it is the site."""
    language = get_language() or "kk"
    about = request.POST.get("about") or request.GET.get("about") or ""
    entry = entry_of(about) or entry_of(f"/{language}/")
    form = LetterForm(request.POST or None)
    context = {"form": form, "entry": entry}
    if request.method != "POST" or entry is None or not form.is_valid():
        return render(request, "desk/write.html", context, status=400 if form.errors else 200)
    if form.cleaned_data["website"]:
        return redirect(entry.path)
    try:
        words, name = form.cleaned_data["words"], form.cleaned_data["name"]
        letter = write_letter(entry, words, name, language, request.META["REMOTE_ADDR"])
    except TooMany:
        return render(request, "desk/write.html", {**context, "too_many": True}, status=429)
    return redirect(letter)


@never_cache
@require_safe
def letter(request: HttpRequest, token: str) -> HttpResponse:
    """What became of a letter, for who has its link."""
    found = get_object_or_404(Letter.objects.prefetch_related("answers"), token=token)
    response = render(request, "desk/watch.html", {"letter": found, "link": request.build_absolute_uri()})
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
