"""Search over everything in the site, without JavaScript."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from eske.exhibitions.finding import find


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """The form, and what answers to `?q=`."""
    question = request.GET.get("q", "").strip()
    found = find(question, (get_language() or "kk")[:2]) if question else None
    return render(request, "exhibitions/search.html", {"question": question, "found": found})
