"""The days of remembrance: all of them, one, and the calendar that a reader can subscribe to."""

import datetime
from collections.abc import Iterable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from eske.dates import next_days
from eske.exchange import Day, calendar
from eske.exhibitions.models import ExhibitionPage, Occasion
from eske.exhibitions.shown import shown


@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    """Every day that is kept, the next to come first; those without a known rule last."""
    kept = [(occasion, occasion.next_dates(1)) for occasion in Occasion.objects.all()]
    kept.sort(key=lambda pair: (not pair[1], pair[1][:1]))
    rows = [{"occasion": occasion, "next": days[0] if days else None} for occasion, days in kept]
    return render(request, "exhibitions/occasions.html", {"rows": rows})


@require_safe
def page(request: HttpRequest, slug: str) -> HttpResponse:
    occasion = get_object_or_404(Occasion.objects.prefetch_related("sources"), slug=slug)
    context = {
        "occasion": occasion,
        "dates": occasion.next_dates(5),
        "exhibitions": ExhibitionPage.objects.live().filter(occasion=occasion, locale__language_code=get_language()),
    }
    return render(request, "exhibitions/occasion.html", context)


@require_safe
def calendar_of_one(request: HttpRequest, slug: str) -> HttpResponse:
    return _feed(request, [get_object_or_404(Occasion, slug=slug)], slug)


@require_safe
def calendar_of_all(request: HttpRequest) -> HttpResponse:
    return _feed(request, Occasion.objects.all(), "eske")


def _feed(request: HttpRequest, occasions: Iterable[Occasion], name: str) -> HttpResponse:
    language = get_language() or settings.LANGUAGE_CODE
    days = [_day(request, occasion, language) for occasion in occasions if occasion.recurrence]
    body = calendar(
        days, _("Days of remembrance"), language, timezone.now().astimezone(datetime.UTC).replace(microsecond=0)
    )
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{name}.ics"'
    return response


def _day(request: HttpRequest, occasion: Occasion, language: str) -> Day:
    name = shown(occasion, "name", language)
    basis = shown(occasion, "legal_basis", language)
    begin = occasion.since or datetime.date(timezone.localdate().year, 1, 1)
    return Day(
        uid=f"{occasion.slug}@eske",
        name=name.text if name else occasion.slug,
        recurrence=occasion.recurrence,
        first=next_days(occasion.recurrence, begin)[0],
        description=basis.text if basis else "",
        url=request.build_absolute_uri(occasion.get_absolute_url()),
    )
