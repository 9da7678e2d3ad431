"""Which two references name one book, as far as their words and numbers tell?"""

import hashlib
import unicodedata
from collections.abc import Mapping

from eske.references.structured import book_number


def fingerprint(title: str, subtitle: str, year: str, volume: str) -> str:
    """A digest that is equal where title, subtitle, year and volume are, but for case, punctuation and spacing.

    The border between title and subtitle does not count: readers of references draw it differently.
    """
    parts = (f"{title} {subtitle}", year, volume)
    folded = "|".join(letters(part) for part in parts)
    return hashlib.sha256(folded.encode()).hexdigest()


def isbn_key(isbn: str) -> str:
    """The thirteen digits by which an ISBN is looked up, however it is written; empty where it is not valid.

    A number with a wrong check digit names no book, or another one: it finds nothing.
    """
    from stdnum.isbn import to_isbn13

    number = book_number(isbn)
    compact = number.value.replace("-", "") if number.valid else ""
    return str(to_isbn13(compact)) if len(compact) == 10 else compact


def work_key(title: str, name: str) -> str:
    """A digest of a title and the family name of whoever heads the reference; empty without either.

    Editions of one work have the same key, so it finds books to look at and not books that are the same.
    """
    folded = (letters(title), letters(name))
    return hashlib.sha256("|".join(folded).encode()).hexdigest() if all(folded) else ""


def title_key(title: str) -> str:
    """A digest that is equal where titles are, but for case, punctuation and spacing; empty without letters."""
    folded = letters(title)
    return hashlib.sha256(folded.encode()).hexdigest() if folded else ""


def keys_of(book: Mapping[str, str], name: str) -> dict[str, str]:
    """The keys of a book with these fields, whose first contributor has this family name."""
    return {
        "fingerprint": fingerprint(book["title"], book["subtitle"], book["year"], book["volume"] + book["issue"]),
        "isbn_key": isbn_key(book["isbn"]),
        "work_key": work_key(book.get("original_title") or book["title"], name),
        "title_key": title_key(book.get("original_title") or book["title"]),
    }


def letters(text: str) -> str:
    """The letters and digits of a text, without case: what two writings of it have in common."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
