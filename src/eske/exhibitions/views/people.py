"""The people remembered: all of them, and one."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from eske.catalogue.display import displayed
from eske.catalogue.models import Book
from eske.dates import BadDate, bounds
from eske.exhibitions.showing import exhibitions_with
from eske.exhibitions.shown import other_scripts, shown_name
from eske.register.models import Person, Statement

_NAMES_A_PAGE = 120


@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    """Everybody who is remembered, by family name; nobody who only speaks, writes or compiles."""
    pages = Paginator(Person.objects.remembered(), _NAMES_A_PAGE)
    return render(request, "exhibitions/people.html", {"people": pages.get_page(request.GET.get("page"))})


@require_safe
def page(request: HttpRequest, slug: str) -> HttpResponse:
    """One person with every statement and its source. Somebody who is not remembered has no page of remembrance."""
    person = get_object_or_404(
        Person.objects.remembered().prefetch_related("spellings", "sources", "statements__source", "statements__place"),
        slug=slug,
    )
    name = shown_name(person, get_language() or "kk")
    context = {
        "person": person,
        "name": name,
        "other_scripts": other_scripts(person),
        "spellings": [s for s in person.all_names if s != name.text],
        "statements": sorted(person.statements.all(), key=_when),
        "books": _books(person),
        "exhibitions": exhibitions_with("people", person.pk),
    }
    return render(request, "exhibitions/person.html", context)


def _books(person: Person) -> list[tuple[Book, str]]:
    """Each book once, with the parts that the person has in it, as words of the interface."""
    parts: dict[Book, list[str]] = {}
    for link in person.books.select_related("book").order_by("pk"):
        parts.setdefault(link.book.current, []).append(link.get_role_display())
    return [(book, ", ".join(dict.fromkeys(parts[book]))) for book in displayed(parts)]


def _when(statement: Statement) -> tuple[int, str, int]:
    """Undated statements last; the others by the first day they may mean."""
    try:
        earliest = bounds(statement.date).earliest if statement.date else None
    except BadDate:
        earliest = None
    return (0 if earliest else 1, earliest.isoformat() if earliest else "", statement.pk)
