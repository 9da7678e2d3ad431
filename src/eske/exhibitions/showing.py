"""Which exhibitions show a thing?"""

from django.utils.translation import get_language

from eske.exhibitions.models import ExhibitionPage


def exhibitions_with(thing: str, pk: int) -> list[ExhibitionPage]:
    """The live exhibitions, in the reader's language, that show this one; `thing` is people, books or figures."""
    pages = ExhibitionPage.objects.live().filter(locale__language_code=get_language())
    return [page for page in pages if any(shown.pk == pk for shown in getattr(page, thing))]
