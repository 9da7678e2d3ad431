"""What do numbers, addresses and notes that were set apart say?"""

from eske.references.apart import Noted
from eske.references.line import Line
from eske.references.model import Identifier
from eske.references.structured import book_number, serial_number
from eske.references.tables import table
from eske.text.span import Reading, Span


def keep_noted(line: Line, noted: Noted) -> tuple[Identifier, ...]:
    """Keep what was set apart in its fields; the identifiers among it."""
    found: list[Identifier] = []
    for kind, span in noted:
        words = span.of(line.raw)
        if kind in ("isbn", "issn"):
            found.append(book_number(words) if kind == "isbn" else serial_number(words))
            sure = 0.97 if found[-1].valid else 0.6
            line.found.setdefault(kind, (words, Reading(f"{kind}-word", sure, span)))
        elif kind == "doi":
            found.append(Identifier("doi", words))
            line.found.setdefault("doi", (words, Reading("doi", 0.97, span)))
            line.found.setdefault("url", _token(line.raw, span))
        elif kind == "url":
            found.append(Identifier("url", words.replace(" ", "")))
            line.found.setdefault("url", (words, Reading("address", 0.97, span)))
        elif kind == "university" and "publisher" not in line.found:
            line.take("publisher", span.start, span.end, "university-of-thesis", 0.8)
        elif kind == "language":
            _keep_language(line, span)
        elif kind in ("note", "price", "print_run"):
            line.take("note", span.start, span.end, kind.replace("_", "-"), 0.9)
    return tuple(found)


def _token(raw: str, span: Span) -> tuple[str, Reading]:
    """A DOI as an address: with what is written before it without a blank."""
    start = span.start
    while start > 0 and not raw[start - 1].isspace() and raw[start - 1] not in "(<[":
        start -= 1
    address = raw.find("://", start, span.start)
    whole = Span(raw.rfind("http", start, address) if address > start else start, span.end)
    return whole.of(raw), Reading("doi", 0.9, whole)


def _keep_language(line: Line, span: Span) -> None:
    word = span.of(line.raw).casefold()
    code = next((code for code, starts in table("words", "languages").items() if word.startswith(tuple(starts))), None)
    if code:
        line.found.setdefault("language", (code, Reading("language-note", 0.95)))
