"""Books and exhibitions as linked data for search engines and harvesters: JSON-LD in the words of schema.org."""

import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from eske.references import Contributor, Reference
from eske.references.structured import issued, page_count

_TYPES = {
    "book": "Book",
    "multivolume": "Book",
    "collection": "Book",
    "periodical": "PublicationIssue",
    "article": "Article",
    "newspaper": "NewsArticle",
    "chapter": "Chapter",
    "thesis": "Thesis",
    "abstract": "Thesis",
    "law": "Legislation",
    "web": "WebPage",
    "archive": "ArchiveComponent",
    "film": "Movie",
    "audiobook": "Audiobook",
    "cd": "MusicAlbum",
}
_ROLES = {"author": "author", "editor": "editor", "translator": "translator", "illustrator": "illustrator"}


@dataclass(frozen=True, slots=True)
class Exhibition:
    """What an exhibition tells a machine. `books` are pairs of address and reference; days are inclusive."""

    name: str
    address: str
    language: str
    library: str
    description: str = ""
    venue: str = ""
    opens: datetime.date | None = None
    closes: datetime.date | None = None
    occasion: str = ""
    books: tuple[tuple[str, Reference], ...] = ()


def book_data(reference: Reference, address: str, image: str = "", read_at: str = "") -> dict[str, Any]:
    """One book as an object of schema.org; what the reference does not say is left out."""
    said = {
        "@context": "https://schema.org",
        "@id": address,
        "@type": _TYPES.get(reference.kind, "CreativeWork"),
        "url": address,
        "name": reference.title,
        "alternativeHeadline": reference.subtitle,
        "alternateName": _one_or_all(reference.parallel_titles),
        **_people(reference.contributors),
        "bookEdition": reference.edition,
        "publisher": _one_or_all([{"@type": "Organization", "name": name} for name in reference.publishers]),
        "locationCreated": _one_or_all([{"@type": "Place", "name": name} for name in reference.places]),
        "datePublished": (issued(reference) or "").rstrip("?"),
        "volumeNumber": reference.volume,
        "issueNumber": reference.issue,
        "numberOfPages": page_count(reference),
        "pagination": reference.pages,
        "isPartOf": _one_or_all(_wholes(reference)),
        **{
            one.scheme: one.value.replace("-", "")
            for one in reference.identifiers
            if one.valid and one.scheme == "isbn"
        },
        "sameAs": f"https://doi.org/{reference.doi}" if reference.doi else reference.url,
        "inLanguage": reference.language,
        "about": _one_or_all(reference.topics),
        "abstract": reference.annotation,
        "image": image,
        "potentialAction": {"@type": "ReadAction", "target": read_at} if read_at else None,
    }
    return _without_silence(said)


def exhibition_data(shown: Exhibition) -> dict[str, Any]:
    """One exhibition as an event of schema.org, with the books that it shows."""
    place = {"@type": "Place", "name": shown.venue or shown.library}
    said = {
        "@context": "https://schema.org",
        "@id": shown.address,
        "@type": "ExhibitionEvent",
        "url": shown.address,
        "name": shown.name,
        "description": shown.description,
        "startDate": shown.opens.isoformat() if shown.opens else None,
        "endDate": shown.closes.isoformat() if shown.closes else None,
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode" if shown.venue else None,
        "location": place,
        "organizer": {"@type": "Library", "name": shown.library},
        "about": {"@type": "Event", "name": shown.occasion} if shown.occasion else None,
        "inLanguage": shown.language,
        "workFeatured": [_brief(reference, address) for address, reference in shown.books],
    }
    return _without_silence(said)


def script_text(data: dict[str, Any]) -> str:
    """The data as text that may stand inside a `script` element: it can neither close it nor open another."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003C").replace(">", "\\u003E").replace("&", "\\u0026")


def _brief(reference: Reference, address: str) -> dict[str, Any]:
    whole = book_data(reference, address)
    return {key: whole[key] for key in ("@id", "@type", "name", "author", "datePublished", "isbn") if key in whole}


def _people(contributors: Iterable[Contributor]) -> dict[str, Any]:
    """Everybody under the property of his or her role; who has none of schema.org is a contributor."""
    found: dict[str, list[dict[str, str]]] = {}
    for one in contributors:
        name = f"{one.given} {one.family}" if one.given and one.family else one.as_written
        kind = "Organization" if one.is_body else "Person"
        found.setdefault(_ROLES.get(one.role, "contributor"), []).append({"@type": kind, "name": name})
    return {role: _one_or_all(people) for role, people in found.items()}


def _wholes(reference: Reference) -> list[dict[str, str]]:
    """The magazine or collection it stands in, and the series it belongs to."""
    wholes = []
    if reference.container:
        right = {one.scheme: one.value for one in reference.identifiers if one.valid}
        kind = {"article": "Periodical", "newspaper": "Newspaper", "chapter": "Book"}.get(
            reference.kind, "CreativeWork"
        )
        wholes.append(
            {"@type": kind, "name": reference.container} | ({"issn": right["issn"]} if "issn" in right else {})
        )
    if reference.series:
        wholes.append({"@type": "CreativeWorkSeries", "name": reference.series})
    return wholes


def _one_or_all(values: Iterable[Any]) -> Any:
    several = list(values)
    return several[0] if len(several) == 1 else several


def _without_silence(said: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in said.items() if value not in (None, "", [], {})}
