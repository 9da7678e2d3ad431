"""Single books for reference managers, asked for by name and format (unAPI, version 1).

Without an identifier the answer lists the formats of the site, with one those of the book; with a format too, it is
the book.
"""

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from eske.catalogue.exporting import write_books
from eske.catalogue.models import Book
from eske.exchange import Offered, offer
from eske.references.formats.registry import FORMATS, WRITABLE

# The names by which programs ask for a format, and where it is described.
_NAMES = {
    "mods": ("mods", "http://www.loc.gov/standards/mods/"),
    "ris": ("ris", ""),
    "bibtex": ("bibtex", ""),
    "marcxml": ("marc21-xml", "http://www.loc.gov/marcxml/"),
    "oai_dc": ("dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
}


@require_safe
def unapi(request: HttpRequest) -> HttpResponseBase:
    """The list of formats, or a book in one; 404 where there is no such book, 406 where there is no such format."""
    identifier, wanted = request.GET.get("id", ""), request.GET.get("format", "")
    if not identifier:
        return HttpResponse(offer(_offered()), content_type="application/xml")
    book = Book.objects.public().filter(slug=identifier).first()
    if book is None:
        return HttpResponse(status=404)
    if not wanted:
        # Several choices: the list says which.
        return HttpResponse(offer(_offered(), identifier), content_type="application/xml", status=300)
    name, _docs = _NAMES.get(wanted, ("", ""))
    if name not in WRITABLE:
        return HttpResponse(status=406)
    return FileResponse(write_books([book], name)[0], content_type=f"{FORMATS[name].media_type}; charset=utf-8")


def _offered() -> list[Offered]:
    names = {name: found for name, found in _NAMES.items() if found[0] in WRITABLE}
    return [Offered(name, FORMATS[written].media_type, docs) for name, (written, docs) in names.items()]
