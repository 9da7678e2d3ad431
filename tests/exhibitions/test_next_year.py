"""An exhibition is prepared for the next year: dates by the rule of its day, the old page where it was."""

import datetime

import pytest
from django.test import Client
from wagtail.models import Locale

from eske.exhibitions.actions.prepare_next_year import PreparedAlready, prepare_next_year
from eske.exhibitions.models import ExhibitionPage, Occasion
from eske.exhibitions.years import next_shift, other_years

pytestmark = pytest.mark.django_db
DAY = datetime.date
MAY = "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31"
NOVEMBER = "FREQ=YEARLY;BYMONTH=11;BYDAY=4SA"


@pytest.mark.parametrize(
    ("rule", "opens", "closes", "today", "expected"),
    [
        (MAY, DAY(2026, 5, 25), DAY(2026, 6, 10), DAY(2026, 11, 1), (DAY(2027, 5, 25), DAY(2027, 6, 10))),
        # The fourth Saturday of November is the 28th in 2026 and the 27th in 2027.
        (NOVEMBER, DAY(2026, 11, 23), DAY(2026, 12, 1), DAY(2026, 12, 2), (DAY(2027, 11, 22), DAY(2027, 11, 30))),
        # Who was away for some years prepares the next to come, not one that is past.
        (MAY, DAY(2021, 5, 25), DAY(2021, 6, 10), DAY(2026, 11, 1), (DAY(2027, 5, 25), DAY(2027, 6, 10))),
        (MAY, DAY(2026, 5, 25), None, DAY(2026, 4, 1), (DAY(2027, 5, 25), None)),
        ("", DAY(2024, 2, 29), DAY(2024, 3, 5), DAY(2024, 6, 1), (DAY(2025, 2, 28), DAY(2025, 3, 5))),
    ],
)
def test_the_dates_keep_their_distance_from_the_day(rule, opens, closes, today, expected):
    page = ExhibitionPage(opens=opens, closes=closes, occasion=Occasion(slug="o", recurrence=rule) if rule else None)
    shift = next_shift(page, today)
    assert (shift.opens, shift.closes) == expected


@pytest.fixture
def page(open_text):
    page = open_text().page
    page.opens, page.closes = DAY(2026, 5, 25), DAY(2026, 6, 10)
    page.save_revision().publish()
    return ExhibitionPage.objects.get(pk=page.pk)


def test_a_copy_in_every_language_is_made_and_the_old_page_stays(page, admin_user):
    made = prepare_next_year(page, admin_user)
    assert made.slug.endswith(f"-{made.opens.year}")
    assert not made.live
    assert made.get_translations(inclusive=True).count() == Locale.objects.count()
    assert [book.pk for book in made.books] == [book.pk for book in page.books]
    old = Client().get(f"/en/{page.slug}/")
    assert old.status_code == 200
    assert "In other years" not in old.content.decode()
    with pytest.raises(PreparedAlready):
        prepare_next_year(page, admin_user)


def test_published_it_is_shown_and_the_archive_leads_from_each_year_to_the_others(page, admin_user):
    made = prepare_next_year(page, admin_user)
    made.save_revision().publish()
    for language in ("en", "kk"):
        there = made.get_translation(Locale.objects.get(language_code=language))
        assert f"/{language}/{there.slug}/" in Client().get(f"/{language}/{page.slug}/").content.decode()
        assert page.slug in Client().get(f"/{language}/{there.slug}/").content.decode()
        front = Client().get(f"/{language}/").content.decode()
        assert f'href="/{language}/{there.slug}/"' in front
        assert f'href="/{language}/{page.slug}/"' not in front
    third = prepare_next_year(ExhibitionPage.objects.get(pk=made.pk), admin_user)
    third.save_revision().publish()
    assert [other.year for other in other_years(ExhibitionPage.objects.get(pk=page.pk))] == [third.year, made.year]


def test_at_the_desk_it_is_shown_first_what_will_happen(page, admin_client):
    address = f"/desk/announcements/next-year/{page.pk}/"
    assert address in admin_client.get(f"/desk/pages/{page.pk}/edit/").content.decode()
    assert admin_client.get(address).status_code == 200
    assert ExhibitionPage.objects.filter(alias_of=None).count() == 1
    answer = admin_client.post(address)
    made = ExhibitionPage.objects.get(follows=page, alias_of=None)
    assert answer["Location"] == f"/desk/pages/{made.pk}/edit/"


def test_who_may_add_no_exhibition_prepares_none(page, client, django_user_model):
    from django.core.exceptions import PermissionDenied

    reader = django_user_model.objects.create_user("reader")
    with pytest.raises(PermissionDenied):
        prepare_next_year(page, reader)
