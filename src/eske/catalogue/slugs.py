"""Which address does a new thing get?"""

from django.db import models
from django.utils.text import slugify

from eske.text import transliterate


def free_slug(model: type[models.Model], words: str, language: str = "kk", limit: int = 80) -> str:
    """A readable address in Latin letters that no other thing of the model has."""
    system = "kk-bgn" if language == "kk" else "ru-bgn"
    base = slugify(transliterate(words, system))[:limit].strip("-") or model._meta.model_name or "thing"
    taken = set(model._default_manager.filter(slug__startswith=base).values_list("slug", flat=True))
    if base not in taken:
        return base
    return next(slug for n in range(2, len(taken) + 3) if (slug := f"{base}-{n}") not in taken)
