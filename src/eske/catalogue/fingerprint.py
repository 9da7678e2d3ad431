"""Which two references name one book, as far as their words tell?"""

import hashlib
import unicodedata


def fingerprint(title: str, subtitle: str, year: str, volume: str) -> str:
    """A digest that is equal where title, subtitle, year and volume are, but for case, punctuation and spacing.

    The border between title and subtitle does not count: readers of references draw it differently.
    """
    parts = (f"{title} {subtitle}", year, volume)
    folded = "|".join(_letters(part) for part in parts)
    return hashlib.sha256(folded.encode()).hexdigest()


def _letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())
