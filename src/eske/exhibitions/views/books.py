"""The books on display: all of them, and one."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from eske.catalogue.models import Book, Contributor
from eske.catalogue.views.export import download
from eske.exhibitions.models import ExhibitionPage
from eske.exhibitions.showing import exhibitions_with
from eske.register.models import BookPerson, Person, Source

_BOOKS_A_PAGE = 30


@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    pages = Paginator(Book.objects.public().prefetch_related("contributors"), _BOOKS_A_PAGE)
    return render(request, "exhibitions/books.html", {"books": pages.get_page(request.GET.get("page"))})


@require_safe
def page(request: HttpRequest, slug: str) -> HttpResponse:
    """One book. The address of a double leads to the book that it was merged into."""
    book = get_object_or_404(Book.objects.prefetch_related("contributors", "holdings"), slug=slug)
    if book.merged_into:
        return redirect(book.current)
    if not book.live:
        raise Http404(f"the book {slug} is not public")
    records = book.with_doubles
    context = {
        "book": book,
        "contributors": _contributors(book, records),
        "subjects": Person.objects.remembered().filter(books__book__in=records, books__role="subject").distinct(),
        "book_sources": Source.objects.filter(books__book__in=records).distinct(),
        "exhibitions": exhibitions_with("books", book.pk),
    }
    return render(request, "exhibitions/book.html", context)


@require_safe
def export(request: HttpRequest, slug: str, format_name: str) -> HttpResponseBase:
    """The books of one exhibition, in the order of its shelf, as a file for the reader's own program."""
    pages = ExhibitionPage.objects.live().filter(locale__language_code=get_language())
    return download(get_object_or_404(pages, slug=slug).books, format_name, slug)


def _contributors(book: Book, records: list[Book]) -> list[tuple[Contributor, Person | None]]:
    """Everybody who had a part in the book, with the person remembered whom the register links to that part."""
    links = BookPerson.objects.filter(book__in=records, person__remembered=True).select_related("person")
    named = list(book.contributors.all())
    return [(one, _person(one, [o for o in named if o.role == one.role], links)) for one in named]


def _person(one: Contributor, with_its_role: list[Contributor], links: list[BookPerson]) -> Person | None:
    """The link speaks of a person and a role; where several have the role, the name says which of them."""
    people = [link.person for link in links if link.role == one.role]
    if len(with_its_role) == 1 and len(people) == 1:
        return people[0]
    return next((person for person in people if one.as_written in person.all_names), None)
