"""What a page of books tells programs: context objects for reference managers, `meta` tags, linked data."""

from typing import Any

from django import template
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from eske.catalogue.exporting import offered
from eske.catalogue.models import Book
from eske.catalogue.transcription import reference_of
from eske.exchange import book_data, coins, highwire, script_text

register = template.Library()


@register.simple_tag(takes_context=True)
def taken_by_programs(context: template.Context, book: Book) -> SafeString:
    """A book for Zotero and its like: what it is (COinS), and under which name it can be asked for (unAPI)."""
    return format_html(
        '<span class="Z3988" title="{}" data-script></span><abbr class="unapi-id" title="{}" data-script></abbr>',
        coins(reference_of(book), _address(context, book)),
        book.slug,
    )


@register.inclusion_tag("catalogue/take.html")
def ways_to_take(route: str, *names: str) -> dict[str, Any]:
    """The links by which a reader takes books along, in each format that is offered."""
    formats = [{"label": one.label, "url": reverse(route, args=[*names, one.name])} for one in offered()]
    return {"formats": formats}


@register.simple_tag(takes_context=True)
def tags_of_book(context: template.Context, book: Book) -> SafeString:
    """The `meta` tags and the linked data of the page of a book."""
    reference, address = reference_of(book), _address(context, book)
    image = _absolute(context, book.cover.get_rendition("width-400").url) if book.cover else ""
    metas = format_html_join("\n", '<meta name="{}" content="{}">', highwire(reference, address))
    return metas + linked_data(book_data(reference, address, image, book.read_url))


@register.filter
def linked_data(data: dict[str, Any]) -> SafeString:
    """Data as a `script` that no browser runs."""
    return mark_safe(f'\n<script type="application/ld+json">{script_text(data)}</script>')


def _address(context: template.Context, book: Book) -> str:
    return _absolute(context, book.get_absolute_url())


def _absolute(context: template.Context, address: str) -> str:
    request: HttpRequest = context["request"]
    return request.build_absolute_uri(address)
