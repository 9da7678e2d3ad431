"""The reading desk: the text of an announcement on one side, what was read in it on the other."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe
from wagtail.admin.auth import permission_required

from eske.exhibitions.desk.adding import occurrences
from eske.exhibitions.desk.doubts import open_doubts
from eske.exhibitions.desk.forms import ThingForm, form_for
from eske.exhibitions.desk.history import State, state_of
from eske.exhibitions.desk.lines import sections
from eske.exhibitions.desk.proposals import chosen, proposals
from eske.exhibitions.desk.segments import segments_of
from eske.exhibitions.desk.things import full_name, in_order, kind_of
from eske.exhibitions.desk.told import told
from eske.exhibitions.desk.words import KINDS, say_doubt, say_reason
from eske.exhibitions.models import Announcement
from eske.exhibitions.shown import reading_language

_CONTEXT = 30  # characters on either side of an occurrence


@require_safe
@permission_required("exhibitions.view_announcement")
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """The desk; `?thing=book-3` opens one thing, `?words=…&kind=…` looks for words to be added."""
    return desk(request, state_of(get_object_or_404(Announcement, pk=pk)), request.GET.get("thing", ""))


def desk(
    request: HttpRequest, state: State, name: str = "", form: ThingForm | None = None, status: int = 200
) -> HttpResponse:
    """The page of the desk, with a form that could not be taken where there is one."""
    may_change = request.user.has_perm("exhibitions.change_announcement") and not state.announcement.source_id
    language = reading_language()
    doubts = open_doubts(state)
    shown = sections(state, doubts, language)
    context = {
        "announcement": state.announcement,
        "state": state,
        "segments": segments_of(state.announcement.draft["text"], state.things),
        "sections": shown,
        "to_look": next((len(section.lines) for section in shown if section.key == "look"), 0),
        "questions": [say_doubt(doubt) for doubt in doubts.of_whole],
        "kinds": KINDS.items(),
        "may_change": may_change,
        "opened": _opened(state, name, form) if name in state.things and may_change else None,
        "found": _found(request, state) if may_change else None,
        "last_done": told(state.holding[-1]) if state.holding else None,
        "last_undone": told(state.undone[-1]) if state.undone else None,
    }
    return render(request, "desk/reading.html", context, status=status)


def _opened(state: State, name: str, form: ThingForm | None) -> dict[str, object]:
    """What can be done with one thing, and why it is here."""
    thing = state.things[name]
    is_person = kind_of(name) == "person"
    others = [other for other in in_order(state.things, "person") if other != name] if is_person else []
    return {
        "name": name,
        "thing": thing,
        "form": form or form_for(name, thing),
        "proposals": [(one, say_reason(one.rule)) for one in proposals(name, thing)],
        "chosen": chosen(name, thing) if thing.get("match") else None,
        "others": [(other, full_name(state.things[other])) for other in others],
        "forms": thing["as_written"] if is_person and len(thing["as_written"]) > 1 else [],
        "decisions": [told(decision) for decision in state.decisions if name in decision.things],
    }


def _found(request: HttpRequest, state: State) -> dict[str, object] | None:
    """Where the words stand that somebody wants to add, each with what is around it."""
    words, text = request.GET.get("words", ""), state.announcement.draft["text"]
    if not words.strip():
        return None
    places = [
        {
            "span": span,
            "before": text[max(0, span.start - _CONTEXT) : span.start],
            "words": span.of(text),
            "after": text[span.end : span.end + _CONTEXT],
        }
        for span in occurrences(text, words)[:20]
    ]
    return {"words": words, "kind": request.GET.get("kind", "person"), "places": places}


@require_safe
@permission_required("exhibitions.view_announcement")
def history(request: HttpRequest, pk: int) -> HttpResponse:
    """Every decision, the last first, undone ones too."""
    state = state_of(get_object_or_404(Announcement, pk=pk))
    holding = {decision.pk for decision in state.holding}
    rows = [(told(decision), decision.pk in holding) for decision in reversed(state.decisions)]
    return render(
        request,
        "desk/history.html",
        {"announcement": state.announcement, "rows": rows, "back": reverse("desk:reading", args=[pk])},
    )
