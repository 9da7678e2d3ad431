"""Keep a book that a reference names: find it in the catalogue, else add it as transcribed."""

from eske.announcements.draft import Book as Read
from eske.catalogue.models import Book, Contributor
from eske.exhibitions.slugs import free_slug


def keep_book(read: Read, language: str) -> tuple[Book, bool]:
    """The book of a reference, and whether it is new. A record that is there already is left as it is."""
    reference = read.reference
    title, subtitle = reference.title or reference.raw, reference.subtitle or ""
    year = reference.year or ""
    there = Book.objects.like(title, subtitle, year, reference.volume or "").first()
    # A record that was garbled once may meet its own title again.
    if there := there or Book.objects.filter(original_title__iexact=title, year=year).first():
        return there, False
    book = Book(
        slug=free_slug(Book, f"{title} {reference.year or ''}", language),
        title=title,
        subtitle=subtitle,
        language=language if language in ("kk", "ru", "en", "uk") else "",
        garbled=read.garbled is not None,
        responsibility=reference.responsibility or "",
        edition=reference.edition or "",
        place=reference.place or "",
        publisher=reference.publisher or "",
        year=year,
        volume=reference.volume or "",
        extent=reference.extent or "",
        series=reference.series or "",
        isbn=reference.isbn or "",
        kind=reference.kind if reference.kind in Book.Kind.values else Book.Kind.BOOK,
        reference=reference.raw,
    )
    book.contributors = [
        Contributor(as_written=c.as_written, family=c.family or "", given=c.given or "", role=c.role)
        for c in reference.contributors
    ]
    book.save()
    return book, True
