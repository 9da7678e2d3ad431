"""What every page needs to know of its reader."""

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse, translate_url
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from eske.exhibitions.models import HomePage
from eske.website.scripts import chosen

_ROOMS = (
    ("people", _("People")),
    ("books", _("Books")),
    ("figures", _("Figures")),
    ("places", _("Places")),
    ("occasions", _("Days of remembrance")),
    ("search", _("Search")),
)


def interface(request: HttpRequest) -> dict[str, object]:
    """The library's name, the rooms of the site, the same page in each language, and the choice of large type.

    The desk has an interface of its own and asks for none of this.
    """
    if request.path.startswith("/desk/"):
        return {}
    language = get_language() or settings.LANGUAGE_CODE
    home = HomePage.objects.filter(locale__language_code=language).first()
    return {
        "library": (home and home.library) or settings.WAGTAIL_SITE_NAME,
        "home_url": f"/{language}/",
        "rooms": [_room(request, name, label) for name, label in _ROOMS],
        "versions": [_version(request, code) for code, _name in settings.LANGUAGES],
        "kazakh_script": chosen(request),
        "large_type": request.COOKIES.get("eske-type") == "large",
        "here": request.get_full_path(),
    }


def _room(request: HttpRequest, name: str, label: str) -> dict[str, object]:
    url = reverse(name)
    return {"name": label, "url": url, "here": request.path.startswith(url)}


def _version(request: HttpRequest, code: str) -> dict[str, str]:
    own_name = dict(settings.WAGTAILADMIN_PERMITTED_LANGUAGES)[code]
    return {"code": code, "name": own_name, "url": _in_language(request, code)}


def _in_language(request: HttpRequest, code: str) -> str:
    """The same page in another language; a page of the desk's making may have another address there."""
    page = getattr(request, "wagtail_page", None)
    if page is None:
        try:
            return str(translate_url(request.get_full_path(), code))
        except NoReverseMatch:
            return f"/{code}/"
    locale = Locale.objects.get(language_code=code)
    there = page if page.locale_id == locale.pk else page.get_translation_or_none(locale)
    return there.url if there and there.live else f"/{code}/"
