"""The letters of visitors at the desk: which there are, and one with its answers."""

from django.core.paginator import Paginator
from django.db.models import Case, When
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin.auth import permission_required

from eske.exhibitions.desk.actions.answer_letter import answer_letter
from eske.exhibitions.desk.models import Letter

_A_PAGE = 50


@require_safe
@permission_required("desk.view_letter")
def index(request: HttpRequest) -> HttpResponse:
    """The letters, those that wait first."""
    state = request.GET.get("state", "")
    letters = Letter.objects.filter(state=state) if state in Letter.State.values else Letter.objects.all()
    waiting_first = Case(When(state=Letter.State.NEW, then=0), default=1)
    pages = Paginator(letters.order_by(waiting_first, "-received_at", "-pk"), _A_PAGE)
    context = {"letters": pages.get_page(request.GET.get("page")), "states": Letter.State.choices, "state": state}
    return render(request, "desk/letters.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("desk.view_letter")
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """One letter; what is answered here the writer reads at the private link."""
    letter = get_object_or_404(Letter.objects.prefetch_related("answers"), pk=pk)
    if request.method == "POST":
        state = request.POST.get("state", "")
        answer_letter(letter, request.user, request.POST.get("words", ""), state if state in Letter.State else "new")
        return redirect("desk:letters")
    return render(request, "desk/letter.html", {"letter": letter})
