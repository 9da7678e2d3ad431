"""Prepare an exhibition for the next year: what will happen is shown first, and done on a word."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from eske.exhibitions.actions.prepare_next_year import PreparedAlready, prepare_next_year
from eske.exhibitions.models import ExhibitionPage
from eske.exhibitions.years import next_shift


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, pk: int) -> HttpResponse:
    exhibition = get_object_or_404(ExhibitionPage, pk=pk)
    if request.method == "POST":
        try:
            made = prepare_next_year(exhibition, request.user)
            messages.success(request, _("The next year is prepared. Visitors do not see it before it is published."))
        except PreparedAlready as error:
            made = error.page
            messages.warning(request, _("The next year was prepared before; here it is."))
        return redirect("wagtailadmin_pages:edit", made.pk)
    return render(request, "desk/next_year.html", {"exhibition": exhibition, "shift": next_shift(exhibition)})
