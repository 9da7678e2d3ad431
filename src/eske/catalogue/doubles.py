"""Which other books of the catalogue may be the same book?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from django.db.models import Count, Q

from eske.catalogue.fingerprint import letters
from eske.catalogue.models import Book, BookJudgement
from eske.catalogue.models.book import BookQuerySet

Row = Mapping[str, str]
_KEYS = ("fingerprint", "isbn_key", "work_key")
_WAYS = ("reference", "original-title", "isbn-and-title", "isbn", "title-and-name")
_SURE = frozenset(_WAYS[:3])
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Double:
    """A book that may be the same, and why: one of reference, original-title, isbn-and-title, isbn, title-and-name.

    `sure` ones are the same by their words; the others are offered to a person.
    """

    book: Book
    why: str

    @property
    def sure(self) -> bool:
        return self.why in _SURE


def doubles_of(book: Book) -> list[Double]:
    """The books that may be the same as this one, kept or not; the surest first.

    A title with its contributor names a work and not a book: years or volumes that differ are other editions or parts.
    """
    ways = Q(title_key=book.title_key, year=book.year)
    for key in _KEYS:
        if value := getattr(book, key):
            ways |= Q(**{key: value})
    others = Book.objects.filter(ways, merged_into=None).exclude(pk=book.pk).prefetch_related("contributors")
    found = [Double(other, why) for other in others if (why := _why(book, other))]
    return sorted(found, key=lambda double: (_WAYS.index(double.why), double.book.pk))


class KeysThere:
    """Which of these books, given by their fields, others of the catalogue seem to be; for very many at once."""

    def __init__(self, books: Sequence[Row]) -> None:
        others = Book.objects.filter(merged_into=None)
        self._fingerprints = _found(others, "fingerprint", books)
        self._numbers = _found(others, "isbn_key", books)
        keys = {book["work_key"] for book in books if book["work_key"]}
        self._works = set(others.filter(work_key__in=keys).values_list("work_key", "year"))

    def surely(self, book: Row) -> bool:
        """Whether one has the same title, year and volume."""
        return book["fingerprint"] in self._fingerprints

    def perhaps(self, book: Row) -> bool:
        """Whether one is surely the same, or has the same number, or the same title, name and year."""
        same_work = (book["work_key"], book["year"]) in self._works
        return self.surely(book) or book["isbn_key"] in self._numbers or same_work

    def add(self, book: Row) -> None:
        """Count a book that is about to be kept with those that are there."""
        self._fingerprints.add(book["fingerprint"])
        if book["isbn_key"]:
            self._numbers.add(book["isbn_key"])
        if book["work_key"]:
            self._works.add((book["work_key"], book["year"]))


def _found(others: BookQuerySet, key: str, books: Sequence[Row]) -> set[str]:
    wanted = {book[key] for book in books if book[key]}
    return set(others.filter(**{f"{key}__in": wanted}).values_list(key, flat=True))


def open_pairs() -> Iterator[tuple[Book, Double]]:
    """Every pair that may be one book and on which nobody has decided, the older book first, each pair once."""
    told = BookJudgement.objects.decided_pairs()
    for key in _KEYS:
        often = Book.objects.filter(merged_into=None).exclude(**{key: ""}).values(key).alias(n=Count("pk"))
        groups = Book.objects.filter(merged_into=None, **{f"{key}__in": often.filter(n__gt=1).values(key).order_by()})
        for one, other in _within(groups.order_by(key, "pk").iterator(_AT_ONCE), key):
            pair = frozenset((one.pk, other.pk))
            if pair not in told and (why := _why(one, other)):
                told.add(pair)
                yield one, Double(other, why)


def _within(books: Iterable[Book], key: str) -> Iterator[tuple[Book, Book]]:
    group: list[Book] = []
    for book in books:
        if group and getattr(group[0], key) != getattr(book, key):
            yield from combinations(group, 2)
            group = []
        group.append(book)
    yield from combinations(group, 2)


def _why(one: Book, other: Book) -> str:
    """Why two may be one book; empty where something that both say speaks against it."""
    same_year = one.year == other.year
    same_part = letters(one.volume + one.issue) == letters(other.volume + other.issue)
    if one.fingerprint == other.fingerprint:
        return "reference"
    titles = [{letters(title) for title in (book.title, book.original_title) if title} for book in (one, other)]
    if titles[0] & titles[1] and same_year and same_part and (one.original_title or other.original_title):
        return "original-title"
    if one.isbn_key and one.isbn_key == other.isbn_key and same_part:
        return "isbn-and-title" if titles[0] & titles[1] else "isbn"
    numbers_differ = one.isbn_key and other.isbn_key and one.isbn_key != other.isbn_key
    years_differ = one.year and other.year and not same_year
    if one.work_key and one.work_key == other.work_key and same_part and not years_differ and not numbers_differ:
        return "title-and-name"
    return ""
