"""How does a reference become a book of the catalogue, and a book a reference again?"""

from functools import cache

from eske.catalogue.models import Book, Contributor, Holding, Language
from eske.references import Contributor as Named
from eske.references import Identifier, Reference
from eske.references.model import TEXTS
from eske.references.structured import book_number, serial_number
from eske.references.styles import language_of_item
from eske.text import language_of, script_of

# Fields of one text that both have under one name; the others are told below.
_SAME = tuple(name for name in TEXTS if name not in ("title", "language", "shelf_mark", "annotation"))
# How several values stand in one field: as a reference has them, or one a line.
_SEVERAL = {
    "parallel_titles": ("parallel_title", " = "),
    "places": ("place", " ; "),
    "publishers": ("publisher", " ; "),
    "topics": ("topics", "\n"),
    "notes": ("notes", "\n"),
}
_LANGUAGES, _KINDS, _ROLES = (frozenset(choices.values) for choices in (Language, Book.Kind, Contributor.Role))
_CYRILLIC = ("kk", "ru", "uk")
_ANNOTATED = ("kk", "ru", "en")
# Every field of a book that a reference can fill.
FILLED = (
    "title",
    "kind",
    "language",
    "reference",
    *_SAME,
    *(field for field, _mark in _SEVERAL.values()),
    *(f"annotation_{code}" for code in _ANNOTATED),
)


def book_of(reference: Reference, language: str = "") -> Book:
    """A book, not yet kept and without an address, with everything that the reference says.

    `language` is that of the text around the reference, for one whose words do not tell their own. A value that is too
    long for its field is cut, which the line in `reference` shows; a reference without a title is named by its line.
    """
    book = Book(**fields_of(reference, language))
    book.contributors = [Contributor(**contributor_fields(named)) for named in reference.contributors]
    if reference.shelf_mark:
        book.holdings = [Holding(shelf_mark=reference.shelf_mark[:100])]
    book.set_keys()
    return book


def fields_of(reference: Reference, language: str = "") -> dict[str, str]:
    """The fields of the book of a reference, by name, each no longer than it may be."""
    values = {name: getattr(reference, name) or "" for name in _SAME}
    values |= {field: mark.join(getattr(reference, name)) for name, (field, mark) in _SEVERAL.items()}
    values["title"] = reference.title or reference.raw
    values["language"] = _known(_told(reference, language))
    if reference.annotation:
        code = values["language"] if values["language"] in _ANNOTATED else "ru"
        values[f"annotation_{code}"] = reference.annotation
    values["reference"] = reference.raw
    if not values["url"].startswith(("http://", "https://")):
        values["url"] = ""  # what a record calls an address becomes a link
    values["kind"] = reference.kind if reference.kind in _KINDS else Book.Kind.BOOK.value
    longest = _longest()
    # PostgreSQL keeps no text with a zero byte.
    return {name: value.replace("\0", "")[: longest[name]] for name, value in values.items()}


@cache
def _longest() -> dict[str, int | None]:
    return {field.name: field.max_length for field in Book._meta.fields}


def reference_of(book: Book) -> Reference:
    """The reference of a book, to be written in any format or style: the original title where it is known.

    A title that was garbled by translation gives way to the original one with its subtitle, which was garbled too.
    """
    values = {name: getattr(book, name) or None for name in _SAME}
    several = {name: _several(getattr(book, field), mark) for name, (field, mark) in _SEVERAL.items()}
    values["title"] = book.display_title
    if book.original_title:
        values["subtitle"] = None
    language = book.display_language
    holding = next((holding for holding in book.holdings.all() if holding.shelf_mark), None)
    return Reference(
        raw=book.reference,
        kind=book.kind,
        language=language if language not in ("", "mis") else None,
        contributors=tuple(_named(contributor) for contributor in book.contributors.all()),
        identifiers=numbers_of(book.isbn, book.issn),
        shelf_mark=holding.shelf_mark if holding else None,
        annotation=_annotation(book, language),
        **values,
        **several,
    )


def values_of(book: Book) -> dict[str, str]:
    """What a book says, by field; the empty ones are left out."""
    return {name: value for name in FILLED if (value := getattr(book, name))}


def numbers_of(isbn: str, issn: str) -> tuple[Identifier, ...]:
    """The numbers as written, told right or wrong by their check digits."""
    numbers = [book_number(isbn)] if isbn else []
    return (*numbers, *([serial_number(issn)] if issn else []))


def _told(reference: Reference, around: str) -> str:
    """The language of a reference: by its own word, its title, the text around it, or its letters."""
    title = " ".join(filter(None, (reference.title, reference.subtitle)))
    if told := reference.language or _spoken(title):
        return told
    item = language_of_item(reference)
    # Russian and English are also what is taken where nothing tells.
    if item in ("kk", "uk") or (around in _CYRILLIC and script_of(title) == "Latn"):
        return item
    return around or item


def _spoken(words: str) -> str:
    """The language for which most of the words speak, empty where two have the same to say for them."""
    found = language_of(words)
    return found.code.partition("-")[0] if found.confidence > 0.5 else ""


def _known(code: str) -> str:
    return code if code in _LANGUAGES else "mis" if code and code != "und" else ""


def contributor_fields(named: Named) -> dict[str, str | bool]:
    """The fields of a contributor, each no longer than it may be."""
    return {
        "as_written": named.as_written[:300],
        "family": (named.family or "")[:200],
        "given": (named.given or "")[:200],
        "role": named.role if named.role in _ROLES else Contributor.Role.CONTRIBUTOR.value,
        "is_body": named.is_body,
        "dates": (named.dates or "")[:60],
    }


def _named(contributor: Contributor) -> Named:
    return Named(
        as_written=contributor.as_written,
        role=contributor.role,
        family=contributor.family or None,
        given=contributor.given or None,
        is_body=contributor.is_body,
        dates=contributor.dates or None,
    )


def _several(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


def _annotation(book: Book, language: str) -> str | None:
    """The annotation in the book's own language, else in the first that has one."""
    order = sorted(_ANNOTATED, key=lambda code: code != language)
    return next((text for code in order if (text := getattr(book, f"annotation_{code}"))), None)
