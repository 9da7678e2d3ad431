"""Why is this here? From a thing of the site back to the words of the announcement and the decisions about it."""

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe
from wagtail.admin.auth import permission_required

from eske.catalogue.models import Book
from eske.exhibitions.desk.history import State, state_of
from eske.exhibitions.desk.lines import line_of
from eske.exhibitions.desk.origins import origins_of
from eske.exhibitions.desk.things import in_order, kind_of, spans_of
from eske.exhibitions.desk.told import told
from eske.exhibitions.models import ExhibitionPage, Occasion
from eske.exhibitions.shown import reading_language
from eske.register.models import Figure, Person, Place

MODELS: dict[str, type[models.Model]] = {
    "exhibition": ExhibitionPage,
    "person": Person,
    "book": Book,
    "figure": Figure,
    "place": Place,
    "occasion": Occasion,
}
_AROUND = 120  # characters of the text shown on either side


@require_safe
@permission_required("exhibitions.view_announcement")
def page(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """Every announcement in which a thing stands, with the words, the rule, the confidence and the decisions."""
    if kind not in MODELS:
        raise Http404(f"no such kind: {kind}")
    thing = get_object_or_404(MODELS[kind], pk=pk)
    language = reading_language()
    rows = [
        {"announcement": one} | ({} if number is None else _row(state_of(one), kind, number, language))
        for one, number in origins_of(thing)
    ]
    return render(request, "desk/why.html", {"thing": thing, "kind": kind, "rows": rows})


def _row(state: State, kind: str, number: int, language: str) -> dict[str, object]:
    names = in_order(state.things, kind) if kind != "occasion" else ["occasion"]
    if number >= len(names):
        return {}
    name = names[number]
    thing, text = state.things[name], state.announcement.draft["text"]
    places = [
        {
            "before": text[max(0, start - _AROUND) : start],
            "words": text[start:end],
            "after": text[end : end + _AROUND],
        }
        for start, end in spans_of(kind_of(name), thing)[:8]
    ]
    return {
        "name": name,
        "line": line_of(name, thing, language),
        "places": places,
        "decisions": [told(decision) for decision in state.decisions if name in decision.things],
    }
