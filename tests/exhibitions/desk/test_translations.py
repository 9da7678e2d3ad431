"""What is missing or stale in a language is seen at the desk, and a click leads to where it is mended."""

import pytest
from wagtail.models import Locale

from eske.exhibitions.desk.actions.accept import accept
from eske.exhibitions.desk.translations import exhibitions, names
from eske.register.models import Person, Place

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(on_the_desk, staff):
    page = accept(on_the_desk(), staff["author"]).page
    page.get_latest_revision().publish()
    page.refresh_from_db()
    return page


def states():
    (row,) = exhibitions()
    return {code: state.value for code, state, _page in row.states}


def translate(page, language):
    there = page.get_translation(Locale.objects.get(language_code=language))
    there.alias_of = None
    there.title = "Еске алу"
    there.save()
    there.save_revision().publish()
    return there


def test_an_exhibition_is_missing_current_stale_or_a_draft_in_each_language(page):
    assert states() == {"kk": "missing", "ru": "missing", "en": "original"}
    there = translate(page, "kk")
    assert states()["kk"] == "current"
    page.save_revision().publish()
    assert states()["kk"] == "stale"
    there.save_revision()
    assert states()["kk"] == "current"
    there.unpublish()
    assert states()["kk"] == "draft"


def test_names_that_are_missing_or_only_derived_are_counted_and_listed(page, visit):
    Person.objects.create(slug="a", name_kk="Асан", name_ru="Асан", name_ru_status="derived", remembered=True)
    Person.objects.create(slug="b", name_kk="Үсен")
    counted = {(one.kind, one.language): (one.missing, one.derived) for one in names()}
    assert counted["person", "en"] == (1, 0)
    assert counted["person", "ru"] == (0, 1)
    assert counted["place", "kk"] == (Place.objects.filter(name_kk="").count(), 0)
    author = visit("author")
    assert author.get("/desk/translations/").status_code == 200
    listed = author.get("/desk/translations/person/en/missing/").content.decode()
    assert "Асан" in listed
    assert "Үсен" not in listed
    assert visit("reader").get("/desk/translations/").status_code == 302
