"""The few addresses that belong to the door and to no room."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language_from_request
from django.views.decorators.http import require_GET

from eske.website.scripts import COOKIE, SYSTEMS

_YEAR = 365 * 24 * 3600


@require_GET
def front_door(request: HttpRequest) -> HttpResponse:
    """Lead to the front page in the language that the reader's browser asks for."""
    response = HttpResponseRedirect(f"/{get_language_from_request(request)}/")
    response["Vary"] = "Accept-Language, Cookie"
    return response


@require_GET
def type_size(request: HttpRequest, size: str) -> HttpResponse:
    """Remember that the reader wants large type and strong contrast, or no more, and go back."""
    response = _back(request)
    if size == "large":
        response.set_cookie("eske-type", "large", max_age=_YEAR, samesite="Lax")
    else:
        response.delete_cookie("eske-type")
    return response


@require_GET
def kazakh_script(request: HttpRequest, script: str) -> HttpResponse:
    """Remember in which script the reader wants Kazakh pages, and go back."""
    response = _back(request)
    if script in SYSTEMS:
        response.set_cookie(COOKIE, script, max_age=_YEAR, samesite="Lax")
    else:
        response.delete_cookie(COOKIE)
    return response


def _back(request: HttpRequest) -> HttpResponseRedirect:
    """Where the reader came from, on this site; else the front door."""
    back = request.GET.get("next", "/")
    return HttpResponseRedirect(back if url_has_allowed_host_and_scheme(back, {request.get_host()}) else "/")


@require_GET
def robots(request: HttpRequest) -> HttpResponse:
    return HttpResponse("User-agent: *\nDisallow: /desk/\n", content_type="text/plain")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "404.html", status=404)


def failed(request: HttpRequest) -> HttpResponse:
    return render(request, "500.html", status=500)
