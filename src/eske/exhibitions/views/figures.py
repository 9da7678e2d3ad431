"""Who says what, since when: all topics, and the figures of one."""

from itertools import groupby

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from eske.exhibitions.scale import scale
from eske.register.models import Figure
from eske.register.topics import Topic


@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    counts = dict(Figure.objects.values_list("topic").annotate(Count("pk")).order_by())
    topics = [(topic, counts[topic.value]) for topic in Topic if topic.value in counts]
    return render(request, "exhibitions/figures.html", {"topics": topics})


@require_safe
def page(request: HttpRequest, topic: str) -> HttpResponse:
    """Every statement on one topic, by place, the oldest source first and those without a date last."""
    if topic not in Topic.values:
        raise Http404(f"no topic {topic}")
    figures = sorted(Figure.objects.of_topic(topic).select_related("source", "place"), key=_order)
    if not figures:
        raise Http404(f"no figures on {topic}")
    places = [
        {"place": place, "figures": rows, "scale": scale(rows)}
        for place, rows in ((p, list(rows)) for p, rows in groupby(figures, key=lambda figure: figure.place))
    ]
    return render(request, "exhibitions/figure.html", {"topic": Topic(topic), "places": places})


def _order(figure: Figure) -> tuple[object, ...]:
    place = figure.place
    dated = figure.source.published
    return (
        0 if place and place.kind == "country" else 1,
        str(place or ""),
        not dated,
        dated,
        figure.low or 0,
        figure.pk,
    )
