"""Books as files of other programs: one, or all that are public."""

from collections.abc import Iterable

from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from eske.catalogue.exporting import every_public_book, write_books
from eske.catalogue.models import Book
from eske.references.formats.registry import FORMATS, WRITABLE


@require_safe
def one(request: HttpRequest, slug: str, format_name: str) -> HttpResponseBase:
    return download([get_object_or_404(Book.objects.public(), slug=slug)], format_name, slug)


@require_safe
def everything(request: HttpRequest, format_name: str) -> HttpResponseBase:
    return download(every_public_book(), format_name, "books")


def download(books: Iterable[Book], format_name: str, name: str) -> HttpResponseBase:
    """The books as a file for the reader's own program; a format that is not written is not found."""
    if format_name not in WRITABLE:
        raise Http404(f"books are not written in {format_name}")
    made = FORMATS[format_name]
    file, _losses = write_books(books, format_name)
    kind = made.media_type if not made.media_type.startswith("text/") else f"{made.media_type}; charset=utf-8"
    return FileResponse(file, as_attachment=True, filename=f"{name}.{made.extensions[0]}", content_type=kind)
