"""Prepare an exhibition for the next time its day is kept: a copy with shifted dates, beside the old page."""

import re
import uuid

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from wagtail.models import Locale

from eske.exhibitions.models import ExhibitionPage
from eske.exhibitions.years import Shift, next_shift

_YEAR = re.compile(r"-(?:19|20)\d\d$")


class PreparedAlready(Exception):
    """There is a page for the next time. `page` is it."""

    def __init__(self, page: ExhibitionPage) -> None:
        self.page = page
        super().__init__(f"{page} is prepared already")


@transaction.atomic
def prepare_next_year(page: ExhibitionPage, user: AbstractUser) -> ExhibitionPage:
    """The page of the next time, in every language, which visitors do not see yet.

    The old page keeps its address and everything on it. Raises `PreparedAlready`.
    """
    page = (page.alias_of or page).specific
    if not page.get_parent().permissions_for_user(user).can_add_subpage():
        raise PermissionDenied("only who may add exhibitions prepares one")
    there = ExhibitionPage.objects.filter(follows__translation_key=page.translation_key, locale=page.locale).first()
    if there:
        raise PreparedAlready(there)
    shift, key = next_shift(page), uuid.uuid4()
    made = {}
    for one in page.get_translations(inclusive=True).filter(alias_of=None):
        made[one.locale_id] = _copy(one.specific, shift, key, user)
    first = made[page.locale_id]
    for locale in Locale.objects.exclude(pk__in=made):
        first.copy_for_translation(locale, alias=True)
    return first


def _copy(page: ExhibitionPage, shift: Shift, key: uuid.UUID, user: AbstractUser) -> ExhibitionPage:
    """The page once more with its newest words, dates and an address of its own year."""
    return page.copy(
        update_attrs={
            "slug": _free(f"{_YEAR.sub('', page.slug)}-{shift.year}", page),
            "opens": shift.opens,
            "closes": shift.closes,
            "follows": page,
            "translation_key": key,
        },
        copy_revisions=False,
        keep_live=False,
        reset_translation_key=False,
        user=user,
    )


def _free(slug: str, page: ExhibitionPage) -> str:
    taken = {*page.get_siblings().values_list("slug", flat=True)}
    return next(one for one in (slug, *(f"{slug}-{n}" for n in range(2, len(taken) + 3))) if one not in taken)
