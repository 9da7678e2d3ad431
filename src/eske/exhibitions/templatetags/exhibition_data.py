"""What does an exhibition tell a machine?"""

from typing import Any

from django import template

from eske.catalogue.transcription import reference_of
from eske.exchange import Exhibition, exhibition_data
from eske.exhibitions.models import ExhibitionPage
from eske.exhibitions.shown import reading_language, shown

register = template.Library()


@register.simple_tag(takes_context=True)
def data_of_exhibition(context: template.Context, page: ExhibitionPage) -> dict[str, Any]:
    """The exhibition and its books as linked data, in the words of the page."""
    absolute = context["request"].build_absolute_uri
    name = page.occasion and shown(page.occasion, "name", reading_language())
    return exhibition_data(
        Exhibition(
            name=page.shown_title.text,
            address=absolute(page.get_url(context["request"])),
            language=page.content_language,
            library=context["library"],
            description=page.lead,
            venue=page.venue,
            opens=page.opens,
            closes=page.closes,
            occasion=name.text if name else "",
            books=tuple((absolute(book.get_absolute_url()), reference_of(book)) for book in page.books),
        )
    )
