"""The books on display: all of them, and one."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from eske.catalogue.models import Book
from eske.exhibitions.showing import exhibitions_with
from eske.register.models import Person, Source

_BOOKS_A_PAGE = 60


@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    pages = Paginator(Book.objects.prefetch_related("contributors"), _BOOKS_A_PAGE)
    return render(request, "exhibitions/books.html", {"books": pages.get_page(request.GET.get("page"))})


@require_safe
def page(request: HttpRequest, slug: str) -> HttpResponse:
    book = get_object_or_404(Book.objects.prefetch_related("contributors", "sources__source"), slug=slug)
    context = {
        "book": book,
        "subjects": Person.objects.remembered().filter(books__book=book, books__role="subject").distinct(),
        "book_sources": Source.objects.filter(books__book=book),
        "exhibitions": exhibitions_with("books", book.pk),
    }
    return render(request, "exhibitions/book.html", context)
