"""Single books for reference managers, asked for by name and format (unAPI, version 1).

Without an identifier the answer lists the formats of the site, with one those of the book; with a format too, it is
the book.
"""

from dataclasses import replace
from io import BytesIO

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from eske.catalogue.models import Book
from eske.catalogue.transcription import reference_of
from eske.exchange import Offered, offer
from eske.references.formats.entry import Entry
from eske.references.formats.registry import FORMATS, WRITABLE
from eske.references.structured import page_count

# The names by which programs ask, and in which format they are answered. Zotero takes the first that it knows in an
# order of its own, and of these it is to know RIS and BibTeX: its import of MODS cuts an ISBN of 13 digits to ten, and
# that of MARC makes an author of a compiler. The others have names and types that it passes by.
_NAMES = {
    "ris": ("ris", ""),
    "bibtex": ("bibtex", ""),
    "oai_dc": ("dc", ""),
    "mods3": ("mods", "application/xml"),
    "marc21xml": ("marc21-xml", "application/xml"),
}


@require_safe
def unapi(request: HttpRequest) -> HttpResponseBase:
    """The list of formats, or a book in one; 404 where there is no such book, 406 where there is no such format."""
    identifier, wanted = request.GET.get("id", ""), request.GET.get("format", "")
    if not identifier:
        return HttpResponse(offer(_offered().values()), content_type="application/xml")
    book = Book.objects.public().filter(slug=identifier).first()
    if book is None:
        return HttpResponse(status=404)
    if not wanted:
        # Several choices: the list says which.
        return HttpResponse(offer(_offered().values(), identifier), content_type="application/xml", status=300)
    if wanted not in _offered():
        return HttpResponse(status=406)
    kind = f"{_offered()[wanted].media_type}; charset=utf-8"
    return FileResponse(_written(book, _NAMES[wanted][0]), content_type=kind)


def _offered() -> dict[str, Offered]:
    return {
        name: Offered(name, media_type or FORMATS[written].media_type)
        for name, (written, media_type) in _NAMES.items()
        if written in WRITABLE
    }


def _written(book: Book, format_name: str) -> BytesIO:
    """The book in a format. Reference managers count pages in numbers, so that RIS gives them without `с.` or `б.`."""
    reference = reference_of(book)
    if format_name == "ris" and (pages := page_count(reference)):
        reference = replace(reference, extent=str(pages))
    file = BytesIO()
    FORMATS[format_name].write([Entry(reference)], file)
    file.seek(0)
    return file
