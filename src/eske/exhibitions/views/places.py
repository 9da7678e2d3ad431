"""The places where it happened: all of them, and one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from eske.register.models import Person, Place


@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    return render(request, "exhibitions/places.html", {"places": Place.objects.all()})


@require_safe
def page(request: HttpRequest, slug: str) -> HttpResponse:
    place = get_object_or_404(Place.objects.prefetch_related("sources"), slug=slug)
    context = {
        "place": place,
        "figures": place.figures.select_related("source").order_by("topic", "period", "low"),
        "people": Person.objects.remembered().filter(statements__place=place).distinct(),
        "places": Place.objects.exclude(latitude=None),
    }
    return render(request, "exhibitions/place.html", context)
