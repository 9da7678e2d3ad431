"""What waits for a translator: exhibitions, and names of people, places and days."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from wagtail.admin.auth import permission_required

from eske.exhibitions.desk.translations import LANGUAGES, State, exhibitions, names, unreviewed, without
from eske.exhibitions.desk.words import SECTIONS
from eske.exhibitions.wording import say_language

_SAID = {
    State.ORIGINAL: _("original"),
    State.CURRENT: _("translated"),
    State.STALE: _("stale: the original changed since"),
    State.DRAFT: _("translated, not published"),
    State.MISSING: _("not translated"),
}
_KINDS = {"person": SECTIONS["person"], "place": SECTIONS["place"], "occasion": _("Days of remembrance")}
_A_PAGE = 100


@require_safe
@permission_required("exhibitions.view_announcement")
def index(request: HttpRequest) -> HttpResponse:
    """Exhibitions by language, and how many names are missing or unreviewed."""
    rows = [(row.original, [(state, _SAID[state], page) for _code, state, page in row.states]) for row in exhibitions()]
    counted = [(one, _KINDS[one.kind], say_language(one.language)) for one in names()]
    languages = [say_language(code) for code in LANGUAGES]
    return render(request, "desk/translations.html", {"rows": rows, "names": counted, "languages": languages})


@require_safe
@permission_required("exhibitions.view_announcement")
def listing(request: HttpRequest, kind: str, language: str, what: str) -> HttpResponse:
    """The things of a kind whose name is missing or unreviewed in a language, each with the way to its form."""
    if kind not in _KINDS or language not in LANGUAGES or what not in ("missing", "derived"):
        raise Http404(f"no such list: {kind} {language} {what}")
    things = without(kind, language) if what == "missing" else unreviewed(kind, language)
    pages = Paginator(things.order_by("pk"), _A_PAGE).get_page(request.GET.get("page"))
    edit = things.model.snippet_viewset.get_url_name("edit")
    context = {
        "things": [(thing, reverse(edit, args=[thing.pk])) for thing in pages],
        "pages": pages,
        "kind": _KINDS[kind],
        "language": say_language(language),
        "what": what,
    }
    return render(request, "desk/names.html", context)
