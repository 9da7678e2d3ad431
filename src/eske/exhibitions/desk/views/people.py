"""From the desk to the exhibition: the page is made, and somebody says who is remembered."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from eske.exhibitions.actions.accept_people import accept_people, proposed, reject
from eske.exhibitions.actions.open_announcement import PageGone
from eske.exhibitions.desk.actions.accept import accept
from eske.exhibitions.desk.words import say_reason
from eske.exhibitions.models import Announcement
from eske.register.actions.remember import Witness


@require_POST
@permission_required("exhibitions.change_announcement")
def acceptance(request: HttpRequest, pk: int) -> HttpResponse:
    """Make the page of the exhibition, which visitors do not see yet."""
    announcement = get_object_or_404(Announcement, pk=pk)
    try:
        opened = accept(announcement, request.user)
    except PageGone:
        messages.error(request, _("The page of this announcement was deleted. Restore it, or open another document."))
        return redirect("desk:reading", pk)
    messages.success(request, _("The exhibition is there. Visitors do not see it before it is published."))
    for text in opened.left_out:
        messages.warning(
            request, _("The register has no topic for the figure “%(text)s”; it was left out.") % {"text": text}
        )
    if proposed(opened.announcement) and request.user.has_perm("register.change_person"):
        return redirect("desk:people", pk)
    return redirect("wagtailadmin_pages:edit", opened.page.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("exhibitions.view_announcement")
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """Those whom the announcement seems to remember; on the word of who may say so they are shown."""
    announcement = get_object_or_404(Announcement.objects.exclude(source=None), pk=pk)
    may_say = request.user.has_perm("register.change_person")
    if request.method == "POST" and may_say:
        return _said(request, announcement)
    mentions = [(mention, say_reason(mention.match_rule)) for mention in proposed(announcement)]
    decided = announcement.mentions.exclude(decided_at=None).select_related("person")
    context = {"announcement": announcement, "mentions": mentions, "decided": decided, "may_say": may_say}
    return render(request, "desk/people.html", context)


def _said(request: HttpRequest, announcement: Announcement) -> HttpResponse:
    """Take the word: those marked are remembered, those marked otherwise are not, the others stay proposed."""
    witness = Witness(request.user.get_full_name() or request.user.get_username(), request.user)
    said = {mention: request.POST.get(f"mention-{mention.pk}") for mention in proposed(announcement)}
    accepted = accept_people(announcement, [mention for mention, word in said.items() if word == "yes"], witness)
    for mention in [mention for mention, word in said.items() if word == "no"]:
        reject(mention, witness)
    messages.success(request, _("%(number)s are remembered on your word.") % {"number": len(accepted)})
    if announcement.exhibition_id:
        return redirect("wagtailadmin_pages:edit", announcement.exhibition_id)
    return redirect("desk:announcements")
