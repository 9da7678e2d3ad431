"""Which address does a new thing get?"""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from django.db import models
from django.utils.text import slugify

from eske.text import transliterate


def free_slug(model: type[models.Model], words: str, language: str = "kk", limit: int = 80) -> str:
    """A readable address in Latin letters that no other thing of the model has."""
    base = slug_base(model, words, language, limit)
    taken = set(model._default_manager.filter(slug__startswith=base).values_list("slug", flat=True))
    if base not in taken:
        return base
    return next(slug for n in range(2, len(taken) + 3) if (slug := f"{base}-{n}") not in taken)


def slug_base(model: type[models.Model], words: str, language: str, limit: int = 80) -> str:
    """The words in Latin letters, as an address has them."""
    system = "kk-bgn" if language == "kk" else "ru-bgn"
    parts = (_slug_of(word, system) for word in words.split())
    return "-".join(filter(None, parts))[:limit].strip("-") or model._meta.model_name or "thing"


@lru_cache(maxsize=50_000)
def _slug_of(word: str, system: str) -> str:
    return slugify(transliterate(word, system)).strip("-")


def free_slugs(model: type[models.Model], bases: Sequence[str], numbers: dict[str, int]) -> list[str]:
    """An address for each of many new things, with few questions to the database.

    `numbers` keeps the last number that each base was given, from one call to the next.
    """
    slugs = [_numbered(base, numbers) for base in bases]
    while taken := _taken(model, slugs):
        slugs = [_numbered(base, numbers) if slug in taken else slug for base, slug in zip(bases, slugs, strict=True)]
    return slugs


def _numbered(base: str, numbers: dict[str, int]) -> str:
    number = numbers[base] = numbers.get(base, 0) + 1
    return base if number == 1 else f"{base}-{number}"


def _taken(model: type[models.Model], slugs: list[str]) -> set[str]:
    """Those that another thing has, or that two of these have."""
    there = set(model._default_manager.filter(slug__in=slugs).values_list("slug", flat=True))
    return there | {slug for slug, count in Counter(slugs).items() if count > 1}
