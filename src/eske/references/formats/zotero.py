"""How is Zotero RDF read?

The items of a file refer to each other (an article to the volume of its journal), so the file is read whole.
"""

from collections.abc import Iterator
from typing import Any, BinaryIO

from lxml import etree

from eske.references.formats.entry import Entry
from eske.references.formats.kinds import kind_of_code
from eske.references.formats.languages import language_of_code
from eske.references.formats.names import parted
from eske.references.formats.numbers import bare_number, doi_of, identified
from eske.references.formats.problem import Problem, UnreadableRecords
from eske.references.formats.xml_pieces import below, local, texts
from eske.references.model import Contributor, Reference

LIMIT = 64 << 20  # bytes of a file
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
# Types of Zotero whose name is not that of CSL (Zotero's schema, item types to CSL).
_TYPES = {
    "bookSection": "chapter",
    "journalArticle": "article",
    "magazineArticle": "article",
    "newspaperArticle": "newspaper",
    "conferencePaper": "chapter",
    "encyclopediaArticle": "chapter",
    "dictionaryEntry": "chapter",
    "statute": "law",
    "bill": "law",
    "blogPost": "web",
    "audioRecording": "cd",
    "videoRecording": "film",
    "radioBroadcast": "audiobook",
}
_PEOPLE = {
    "authors": "author",
    "editors": "editor",
    "contributors": "contributor",
    "translators": "translator",
    "seriesEditors": "editor",
    "directors": "author",
}
_NOT_ITEMS = {"Attachment", "Memo", "Collection", "Journal", "Series"}


def read(file: BinaryIO, format_name: str) -> Iterator[Entry | Problem]:
    """The entries and problems of a file; attachments and notes are no entries. Raises `UnreadableRecords`."""
    content = file.read(LIMIT + 1)
    name = str(getattr(file, "name", "the file"))
    if len(content) > LIMIT:
        raise UnreadableRecords("too-large", name, str(LIMIT))
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableRecords("bad-markup", name, str(error)) from error
    if root is None or not len(root):
        raise UnreadableRecords("bad-markup", name, str(parser.error_log.last_error or "no elements"))
    if parser.error_log:
        yield Problem("bad-markup", 1, 0, (str(parser.error_log[0].message),), lost=False)
    about = {node.get(f"{_RDF}about"): node for node in root if node.get(f"{_RDF}about")}
    items = [node for node in root if isinstance(node.tag, str) and local(node) not in _NOT_ITEMS]
    for number, node in enumerate(items, start=1):
        reference = reference_of(node, about)
        if not reference.title:
            yield Problem("no-title", number, node.sourceline or 0, lost=False)
        yield Entry(reference, "zotero", etree.tostring(node, encoding="utf-8", with_tail=False), "utf-8", number)


def reference_of(node: Any, about: dict[str, Any]) -> Reference:
    """What one item says, with what the things say that it is a part of."""
    zotero_type = next(iter(texts(node, "itemType")), "")
    found: dict[str, Any] = {"kind": _TYPES.get(zotero_type) or kind_of_code(zotero_type, "csl") or "book"}
    title, _, subtitle = next(iter(texts(node, "title")), "").partition(": ")
    found |= {"title": title or None, "subtitle": subtitle or None}
    for name, key in (("year", "date"), ("extent", "numPages"), ("edition", "edition"), ("volume", "volume")):
        found[name] = next(iter(texts(node, key)), None)
    for name, key in (("issue", "number"), ("pages", "pages"), ("annotation", "abstract")):
        found[name] = next(iter(texts(node, key)), None)
    found["language"] = next(filter(None, map(language_of_code, texts(node, "language"))), None)
    found["contributors"] = tuple(person for key, role in _PEOPLE.items() for person in _people(node, key, role))
    _publishers(node, found)
    _subjects(node, found)
    _numbers(node, found)
    for whole in (about.get(part.get(f"{_RDF}resource"), part) for part in below(node, "isPartOf")):
        _whole(whole, found)
    found["notes"] = tuple(texts(node, "description"))
    identified(found)
    found["identifiers"] = tuple(found.get("identifiers", ()))
    return Reference("", **found)


def _people(node: Any, key: str, role: str) -> Iterator[Contributor]:
    for person in below(node, key, "Seq", "li", "Person"):
        family = next(iter(texts(person, "surname")), "")
        given = next(iter(texts(person, "givenName") + texts(person, "givenname")), "")
        if family and given:
            yield parted(family, given, role)
        elif family:
            # Zotero has one field for the name of a body, and writes it as a family name.
            yield Contributor(family, role, family)


def _publishers(node: Any, found: dict[str, Any]) -> None:
    body = ("publisher", "Organization")
    found["publishers"] = tuple(texts(node, *body, "name"))
    found["places"] = tuple(texts(node, *body, "adr", "Address", "locality"))


def _subjects(node: Any, found: dict[str, Any]) -> None:
    """A subject is a tag, or a call number in the shape of a class mark."""
    marks = texts(node, "subject", "LCC", "value")
    found["shelf_mark"] = next(iter(marks), None)
    found["topics"] = tuple(value for value in texts(node, "subject") if value not in marks)


def _numbers(node: Any, found: dict[str, Any]) -> None:
    found["url"] = next(iter(texts(node, "identifier", "URI", "value")), None)
    for value in texts(node, "identifier"):
        scheme, _, number = value.partition(" ")
        if scheme in ("ISBN", "ISSN"):
            found.setdefault(f"{scheme.lower()}+", []).append(bare_number(number))
        elif doi := doi_of(number if scheme == "DOI" else value):
            found.setdefault("doi+", []).append(doi)


def _whole(part: Any, found: dict[str, Any]) -> None:
    """The book, journal or series that the item is a part of, here or elsewhere in the file."""
    wholes = [part] if local(part) != "isPartOf" else list(part)
    for whole in wholes:
        title = next(iter(texts(whole, "title")), None)
        if local(whole) == "Series":
            found["series"] = title
            continue
        found["container"] = title
        found["volume"] = found["volume"] or next(iter(texts(whole, "volume")), None)
        found["issue"] = found["issue"] or next(iter(texts(whole, "number")), None)
        for value in texts(whole, "identifier"):
            scheme, _, number = value.partition(" ")
            if scheme in ("ISSN", "ISBN"):
                found.setdefault(f"{scheme.lower()}+", []).append(number)
