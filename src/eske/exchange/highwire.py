"""A reference in the `meta` tags of its page, as search engines for scholars read them (Highwire Press tags).

The tags are those that Google Scholar names in its inclusion guidelines for webmasters and that Zotero reads.
"""

import re
from collections.abc import Iterator

from eske.references import Reference
from eske.references.structured import issued

_CONTAINERS = {"article": "citation_journal_title", "newspaper": "citation_journal_title"}


def highwire(reference: Reference, address: str = "") -> list[tuple[str, str]]:
    """The tags of one reference as pairs of name and content, without those that it says nothing for."""
    return [(name, content) for name, content in _tags(reference, address) if content]


def _tags(reference: Reference, address: str) -> Iterator[tuple[str, str]]:
    yield "citation_title", ": ".join(filter(None, (reference.title, reference.subtitle)))
    for one in reference.contributors:
        name = f"{one.family}, {one.given}" if one.family and one.given else one.as_written
        if one.role in ("author", "editor", "translator"):
            yield f"citation_{one.role}", name
    yield "citation_publication_date", (issued(reference) or "").rstrip("?").replace("/", "-")
    yield "citation_publisher", "; ".join(reference.publishers)
    yield _CONTAINERS.get(reference.kind, "citation_inbook_title"), reference.container or ""
    yield "citation_series_title", reference.series or ""
    yield "citation_volume", reference.volume or ""
    yield "citation_issue", reference.issue or ""
    first, last = _between(reference.pages or "")
    yield from (("citation_firstpage", first), ("citation_lastpage", last))
    for number in reference.identifiers:
        if number.valid and number.scheme in ("isbn", "issn"):
            yield f"citation_{number.scheme}", number.value
    yield "citation_doi", reference.doi or ""
    yield "citation_language", reference.language or ""
    yield "citation_public_url", address


def _between(pages: str) -> tuple[str, str]:
    found = re.findall(r"\d+", pages)
    return (found[0], found[-1]) if found else ("", "")
