"""Make an empty site ready: languages, a front page in each, the roles of staff. A second time it changes nothing."""

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from eske.exhibitions.actions.prepare_roles import prepare_roles
from eske.exhibitions.models import HomePage

_TITLES = {"kk": "Еске алу көрмелері", "ru": "Выставки памяти", "en": "Exhibitions of remembrance"}


@transaction.atomic
def prepare_site() -> HomePage:
    """The front page in the site's first language, made with its sisters where it is missing."""
    locales = [Locale.objects.get_or_create(language_code=code)[0] for code, _ in settings.LANGUAGES]
    first = next(locale for locale in locales if locale.language_code == settings.LANGUAGE_CODE)
    home = HomePage.objects.filter(locale=first).first() or _front_page(first)
    for locale in locales:
        if not home.get_translations(inclusive=True).filter(locale=locale).exists():
            _sister(home, locale)
    prepare_roles()
    return home


def _front_page(locale: Locale) -> HomePage:
    root = Page.get_first_root_node()
    # Wagtail's own migration leaves a page of welcome with the address that the front page needs.
    welcome = root.get_children().filter(slug="home").first()
    home = HomePage(title=_TITLES[locale.language_code], slug="eske", locale=locale, show_in_menus=True)
    root.add_child(instance=home)
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "port": 80, "root_page": home, "site_name": "Eske"}
    )
    if welcome and welcome.specific_class is Page:
        welcome.delete()
    return home


def _sister(home: HomePage, locale: Locale) -> None:
    page = home.copy_for_translation(locale)
    page.title = _TITLES[locale.language_code]
    page.draft_title = page.title
    page.save_revision().publish()
