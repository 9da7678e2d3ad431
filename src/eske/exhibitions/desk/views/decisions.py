"""What a librarian sends from the desk, each a decision; afterwards the next doubtful thing is opened."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from eske.exhibitions.desk.actions.decide import ChangedMeanwhile, Closed, Verb, decide, redo, undo
from eske.exhibitions.desk.adding import selected
from eske.exhibitions.desk.changes import Change, added, corrected, dropped, joined, matched, parted
from eske.exhibitions.desk.doubts import open_doubts
from eske.exhibitions.desk.forms import form_for
from eske.exhibitions.desk.history import State, state_of
from eske.exhibitions.desk.proposals import MODELS
from eske.exhibitions.desk.things import KINDS, Thing, in_order, kind_of
from eske.exhibitions.desk.views.reading import desk
from eske.exhibitions.models import Announcement
from eske.text import Span

View = Callable[[HttpRequest, Announcement], HttpResponse]


def _of_the_desk(view: View) -> Callable[[HttpRequest, int], HttpResponse]:
    """A view for who may change announcements; what cannot be decided is said, and the desk shown again."""

    @require_POST
    @permission_required("exhibitions.change_announcement")
    @wraps(view)
    def guarded(request: HttpRequest, pk: int) -> HttpResponse:
        announcement = get_object_or_404(Announcement, pk=pk)
        try:
            return view(request, announcement)
        except ChangedMeanwhile:
            messages.error(request, _("Somebody else changed this in the meantime. Look again; nothing was changed."))
        except Closed:
            messages.error(request, _("This announcement is an exhibition already. Change its page."))
        except LookupError:
            messages.error(request, _("This is no longer in the draft. Nothing was changed."))
        return _to_desk(announcement, request.POST.get("thing", ""))

    return guarded


@_of_the_desk
def decision(request: HttpRequest, announcement: Announcement) -> HttpResponse:
    """One thing corrected, confirmed, dropped, joined, parted or matched."""
    name, verb = request.POST.get("thing", ""), request.POST.get("verb", "")
    state, values = state_of(announcement), {}
    was_doubtful = name in open_doubts(state).of_things
    if verb == Verb.CORRECT:
        form = form_for(name, state.things[name], request.POST)
        if not form.is_valid():
            return desk(request, state, name, form, status=400)
        values = form.values()
        verb = Verb.CORRECT if values else Verb.CONFIRM
    decide(announcement, verb, request.user, _changes(request, name, verb, values), _number(request, "seen"))
    if verb in (Verb.MATCH, Verb.PART):
        return _to_desk(announcement, name)
    return _onward(announcement, name, was_doubtful=was_doubtful)


def _changes(request: HttpRequest, name: str, verb: str, values: Thing) -> Callable[[State, int], list[Change]]:
    """What the form asks for, to be made of the state as it then is. To confirm is to correct nothing."""
    if verb in (Verb.CORRECT, Verb.CONFIRM):
        return lambda now, number: corrected(now.things, name, values)
    if verb == Verb.DROP:
        return lambda now, number: dropped(now.things, name)
    if verb == Verb.JOIN and kind_of(name) == "person":
        return lambda now, number: joined(now.things, name, request.POST.get("other", ""))
    if verb == Verb.PART and kind_of(name) == "person":
        words = request.POST.get("form", "")
        return lambda now, number: parted(now.things, name, _form(now, name, words), f"person-d{number}")
    if verb == Verb.MATCH and kind_of(name) in MODELS:
        pk = _number(request, "pk")
        return lambda now, number: matched(now.things, name, pk, request.POST.get("rule", "chosen"))
    raise BadRequest(f"no such decision: {verb} of {name}")


def _form(state: State, name: str, words: str) -> int:
    texts = [form["text"] for form in state.things[name]["forms"]]
    if words not in texts:
        raise LookupError(words)
    return texts.index(words)


@_of_the_desk
def addition(request: HttpRequest, announcement: Announcement) -> HttpResponse:
    """Words of the text that the reading had missed."""
    kind, start, end = request.POST.get("kind", ""), _number(request, "start"), _number(request, "end")
    text = announcement.draft["text"]
    if kind not in KINDS or start is None or end is None or not 0 <= start < end <= len(text):
        raise BadRequest("kind, start and end name a stretch of the text")
    if not text[start:end].strip():
        messages.error(request, _("Nothing but blanks was selected."))
        return _to_desk(announcement)
    thing = selected(kind, text, Span(start, end))
    names = [kind] if kind in ("title", "occasion") else []

    def changes(now: State, number: int) -> list[Change]:
        name = names[0] if names else f"{kind}-d{number}"
        names[:] = [name]
        return corrected(now.things, name, thing) if name in now.things else added(name, thing)

    decide(announcement, Verb.ADD, request.user, changes)
    return _to_desk(announcement, names[0])


@_of_the_desk
def undoing(request: HttpRequest, announcement: Announcement) -> HttpResponse:
    done = undo(announcement, request.user)
    return _to_desk(announcement, done.of.things[0] if done and done.of else "")


@_of_the_desk
def redoing(request: HttpRequest, announcement: Announcement) -> HttpResponse:
    done = redo(announcement, request.user)
    return _to_desk(announcement, done.of.things[0] if done and done.of else "")


def _number(request: HttpRequest, name: str) -> int | None:
    text = request.POST.get(name, "")
    return int(text) if text.isdecimal() and len(text) < 16 else None


def _onward(announcement: Announcement, name: str, *, was_doubtful: bool) -> HttpResponseRedirect:
    """The desk at the next doubtful thing, for who goes through the doubtful ones, else where it was."""
    state = state_of(announcement)
    doubtful = open_doubts(state).of_things if was_doubtful else {}
    ahead = [other for kind in KINDS for other in in_order(state.things, kind) if other in doubtful]
    return _to_desk(announcement, ahead[0] if ahead else name, opened=bool(ahead))


def _to_desk(announcement: Announcement, name: str = "", *, opened: bool = True) -> HttpResponseRedirect:
    address = reverse("desk:reading", args=[announcement.pk])
    query = f"?{urlencode({'thing': name})}" if name and opened else ""
    return HttpResponseRedirect(f"{address}{query}{f'#t-{name}' if name else ''}")
