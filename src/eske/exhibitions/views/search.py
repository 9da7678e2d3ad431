"""Search over everything in the site, without JavaScript."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eske.exhibitions.finding import find
from eske.exhibitions.shown import reading_language


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The form, and what answers to `?q=`."""
    question = request.GET.get("q", "").strip()
    found = find(question, reading_language()) if question else None
    return render(request, "exhibitions/search.html", {"question": question, "found": found})
