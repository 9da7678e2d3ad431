"""A reference inside a web page, as reference managers take it from there.

COinS: a context object of ANSI/NISO Z39.88-2004 in its key and value formats, in the title of a `span`.
"""

from collections.abc import Iterator
from urllib.parse import quote

from eske.references import Contributor, Reference
from eske.references.structured import issued, page_count

# The matrix and the genre in which each kind is described; what is not here is described in Dublin Core.
_FORMATS = {
    "book": ("book", "book"),
    "multivolume": ("book", "book"),
    "collection": ("book", "book"),
    # A whole issue has no genre of its own with a title that programs read.
    "periodical": ("book", "book"),
    "chapter": ("book", "bookitem"),
    "article": ("journal", "article"),
    "newspaper": ("journal", "article"),
    "thesis": ("dissertation", ""),
    "abstract": ("dissertation", ""),
}
# What the thing is, in the words that Zotero knows; Dublin Core leaves the vocabulary open.
_TYPES = {"law": "statute", "web": "webpage", "archive": "manuscript", "film": "film", "audiobook": "audioRecording"}
_TYPES["cd"] = "audioRecording"

Pair = tuple[str, str]


def coins(reference: Reference, address: str = "") -> str:
    """The context object of one reference: pairs of key and value, percent-encoded, for the title of a `span.Z3988`.

    `address` is that of the reference's page. The text is not yet escaped for HTML. A number with a wrong check digit
    is left out. Contributors who are no authors have no key of their own in the book format; they stand as
    `rft.contributor`, as Dublin Core calls them.
    """
    matrix, genre = _FORMATS.get(reference.kind, ("dc", ""))
    pairs = [("ctx_ver", "Z39.88-2004"), ("rft_val_fmt", f"info:ofi/fmt:kev:mtx:{matrix}")]
    pairs += [("rft.genre", genre), ("rft.type", _TYPES.get(reference.kind, "") if matrix == "dc" else "")]
    pairs += [*_titles(reference, matrix, genre), *_people(reference, matrix), *_imprint(reference, matrix)]
    pairs += [*_numbers(reference, matrix), ("rft.language", reference.language or ""), ("rft_id", address)]
    return "&".join(f"{key}={quote(value, safe='')}" for key, value in pairs if value)


def _titles(reference: Reference, matrix: str, genre: str) -> Iterator[Pair]:
    title = ": ".join(filter(None, (reference.title, reference.subtitle)))
    container = reference.container or ""
    if matrix == "journal":
        yield from (("rft.atitle", title), ("rft.jtitle", container))
    elif genre == "bookitem":
        yield from (("rft.atitle", title), ("rft.btitle", container))
    elif matrix == "book":
        yield "rft.btitle", title
    else:
        yield from (("rft.title", title), ("rft.source", container if matrix == "dc" else ""))


def _people(reference: Reference, matrix: str) -> Iterator[Pair]:
    authors = [one for one in reference.contributors if one.role == "author"]
    for number, author in enumerate(authors):
        if matrix == "dc":
            yield "rft.creator", _inverted(author)
        elif author.is_body:
            yield "rft.aucorp", author.as_written
        elif number == 0 and author.family:
            yield from (("rft.aulast", author.family), ("rft.aufirst", author.given or ""))
        else:
            yield "rft.au", _inverted(author)
    yield from (("rft.contributor", _inverted(one)) for one in reference.contributors if one.role != "author")


def _inverted(one: Contributor) -> str:
    return f"{one.family}, {one.given}" if one.family and one.given else one.family or one.as_written


def _imprint(reference: Reference, matrix: str) -> Iterator[Pair]:
    date = (issued(reference) or "").rstrip("?")
    yield "rft.date", date or reference.year or ""
    yield "rft.inst" if matrix == "dissertation" else "rft.pub", "; ".join(reference.publishers)
    yield "rft.place", "; ".join(reference.places)
    yield "rft.edition", reference.edition or ""
    yield "rft.series", reference.series or ""
    yield "rft.volume", reference.volume or ""
    yield "rft.issue", reference.issue or ""
    yield "rft.pages", reference.pages or ""
    yield "rft.tpages", str(page_count(reference) or "")


def _numbers(reference: Reference, matrix: str) -> Iterator[Pair]:
    right = {one.scheme: one.value for one in reference.identifiers if one.valid}
    yield "rft.isbn", right.get("isbn", "") if matrix != "dc" else ""
    yield "rft.identifier", f"ISBN {right['isbn']}" if matrix == "dc" and "isbn" in right else ""
    yield "rft.issn", right.get("issn", "")
    yield "rft_id", f"info:doi/{reference.doi}" if reference.doi else ""
