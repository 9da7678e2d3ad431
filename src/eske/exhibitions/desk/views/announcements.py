"""Which announcements lie on the desk; and the door by which another comes in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from eske.exhibitions.desk.actions.receive import receive
from eske.exhibitions.desk.words import say_unreadable
from eske.exhibitions.models import Announcement
from eske.text.documents import LIMIT
from eske.text.errors import UnreadableDocument


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("exhibitions.view_announcement")
def index(request: HttpRequest) -> HttpResponse:
    """The announcements, the newest first, and the form that opens one."""
    context: dict[str, object] = {"limit": LIMIT // 1_000_000}
    if request.method == "POST":
        try:
            content, name = _sent(request)
            received = receive(content, name, request.user)
        except UnreadableDocument as error:
            context |= {"error": say_unreadable(error), "pasted": request.POST.get("text", "")}
        else:
            if not received.is_new:
                messages.warning(request, _("This document lies here already; nothing was made twice."))
            return redirect("desk:reading", received.announcement.pk)
    rows = Announcement.objects.defer("original", "draft").select_related("exhibition", "opened_by")
    context["announcements"] = rows.prefetch_related("decisions")
    return render(request, "desk/announcements.html", context, status=400 if "error" in context else 200)


def _sent(request: HttpRequest) -> tuple[bytes, str]:
    """What was uploaded, else what was pasted. A file over the limit is refused by its size, unread."""
    if file := request.FILES.get("file"):
        if file.size > LIMIT:
            raise UnreadableDocument("too-large", file.name, str(file.size), str(LIMIT))
        return file.read(), file.name
    name = _("pasted text of %(day)s") % {"day": timezone.localtime().strftime("%d.%m.%Y %H:%M")}
    return request.POST.get("text", "").encode(), f"{name}.txt"


@require_safe
@permission_required("exhibitions.view_announcement")
def original(request: HttpRequest, pk: int) -> HttpResponse:
    """The document as it came. A browser keeps it as a file and runs nothing in it."""
    announcement = get_object_or_404(Announcement, pk=pk)
    response = HttpResponse(bytes(announcement.original), content_type="application/octet-stream")
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response.headers["Content-Disposition"] = content_disposition_header(True, announcement.name)
    return response
