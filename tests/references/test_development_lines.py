"""Real lines with hand-made fields: how many are read right may rise and not fall."""

import json

from eske.references import read_reference

_LEAST_RIGHT = 0.98  # of the years of books; measured, and to be raised with the reader


def test_imprints_of_real_books_are_read(shared):
    lines = (shared / "data/references/references.jsonl").read_text(encoding="utf-8").splitlines()
    books = [book for book in map(json.loads, lines) if book["type"] == "book" and book["year"]]
    right = sum(read_reference(book["raw"]).year == book["year"] for book in books)
    assert right / len(books) >= _LEAST_RIGHT, f"{right} of {len(books)} years"
