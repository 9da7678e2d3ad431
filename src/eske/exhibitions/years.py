"""When is an exhibition shown again, and what was it in other years?"""

import datetime
from dataclasses import dataclass

from django.utils import timezone

from eske.dates import next_days
from eske.exhibitions.models import ExhibitionPage

_LONGEST = 370  # days: the occasion of an exhibition is looked for within a year of its opening


@dataclass(frozen=True, slots=True)
class Shift:
    """By how much an exhibition moves: to the day on which its occasion is kept next."""

    year: int
    opens: datetime.date | None
    closes: datetime.date | None
    kept: datetime.date | None  # the day itself; None where no rule is known


def next_shift(page: ExhibitionPage, today: datetime.date | None = None) -> Shift:
    """The dates of the next time: as far from the day of remembrance as they were.

    Without a rule the dates stay and only the year moves, to the first that is still to come.
    """
    today = today or timezone.localdate()
    rule = page.occasion.recurrence if page.occasion else ""
    before = page.opens or page.closes or (page.first_published_at or timezone.now()).date()
    if not rule:
        year = max(before.year + 1, today.year)
        return Shift(year, _in_year(page.opens, year), _in_year(page.closes, year), None)
    kept = _nearest(rule, before)
    (ahead,) = next_days(rule, max(kept + datetime.timedelta(days=1), today))
    by = ahead - kept
    return Shift(ahead.year, page.opens and page.opens + by, page.closes and page.closes + by, ahead)


def _nearest(rule: str, day: datetime.date) -> datetime.date:
    around = next_days(rule, day - datetime.timedelta(days=_LONGEST), 3)
    return min(around, key=lambda kept: abs(kept - day))


def _in_year(day: datetime.date | None, year: int) -> datetime.date | None:
    if day is None:
        return None
    return day.replace(year=year) if (day.month, day.day) != (2, 29) else datetime.date(year, 2, 28)


def other_years(page: ExhibitionPage) -> list[ExhibitionPage]:
    """The same exhibition in other years, as visitors may see it in the page's language; the latest first."""
    keys, found = {page.translation_key}, {page.translation_key}
    while found:
        before = ExhibitionPage.objects.filter(translation_key__in=found, follows__isnull=False)
        ahead = ExhibitionPage.objects.filter(follows__translation_key__in=found)
        found = {*before.values_list("follows__translation_key", flat=True)} | {
            *ahead.values_list("translation_key", flat=True)
        }
        found -= keys
        keys |= found
    pages = ExhibitionPage.objects.live().filter(translation_key__in=keys - {page.translation_key}, locale=page.locale)
    return sorted(pages, key=lambda other: (other.year or 0, other.pk), reverse=True)
