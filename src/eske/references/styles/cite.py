"""How is a reference written in a style?"""

import re

from eske.references.model import Reference
from eske.references.styles import elements
from eske.references.styles.names import inverted, statement
from eske.references.styles.style import Style, styles
from eske.references.styles.terms import language_of_item, term

_ADDRESS = re.compile(r"(?:://|DOI:? )\S+$")
_STOPS = ".…?!"


def cite(reference: Reference, style: str = "gost-2018", language: str | None = None) -> str:
    """The reference in a style, its terms in `language` or else in the language of the thing itself.

    What the record does not hold is left out; nothing is added but the words of the style. Raises KeyError where there
    is no such style.
    """
    rules = styles()[style]
    words = _elements(reference, rules, language or language_of_item(reference))
    text = ""
    present: set[str] = set()
    for element in rules.order[_shape(reference)]:
        if words.get(element):
            before, behind = rules.marks[_mark(element, present)]
            text = _joined(text, before, words[element]) + behind
            present.add(element)
    # A stop behind an address would be taken for a part of it.
    return text if text.endswith(".") or _ADDRESS.search(text) else f"{text}."


def _shape(reference: Reference) -> str:
    if reference.kind == "archive":
        return "archive"
    if reference.url and not reference.doi and reference.kind == "web":
        return "web"
    return "part" if reference.container else "whole"


def _mark(element: str, present: set[str]) -> str:
    """A year without place and publisher, and a publisher without place, begin their area."""
    if element == "year" and not present & {"place", "publisher"}:
        return "year_alone"
    if element == "publisher" and "place" not in present:
        return "publisher_alone"
    return element


def _joined(text: str, mark: str, words: str) -> str:
    """No mark at the beginning, and no second stop behind one."""
    if not text:
        return words
    if mark.startswith(".") and text[-1] in _STOPS:
        mark = mark[1:]
    return text + mark + words


def _elements(reference: Reference, style: Style, language: str) -> dict[str, str]:
    authors = reference.authors
    headed = authors[: style.heads] if len(authors) <= style.most else ()
    named = () if style.repeats else headed
    responsibility = statement(reference, language, heads=named, most=style.most)
    if headed and not style.repeats and _names_only(responsibility, reference):
        responsibility = ""
    number = reference.pages and elements.pages(reference, language)
    return {
        "heading": ", ".join(inverted(person, comma=style.comma) for person in headed),
        "title": reference.title or "",
        "parallel_title": " = ".join(reference.parallel_titles),
        "subtitle": reference.subtitle or "",
        "material": elements.material(reference, language),
        "volume_of_title": elements.volume(reference, language),
        "responsibility": responsibility,
        "edition": reference.edition or "",
        "place": elements.place(reference, whole=style.whole_places),
        "publisher": reference.publisher or "",
        "year": reference.year or "",
        "extent": elements.extent(reference, language) or (number or ""),
        "illustrations": reference.illustrations or "",
        "size": reference.size or "",
        "series": reference.series or "",
        "isbn": reference.isbn or "",
        "content": elements.content(reference, language),
        "container": reference.container or "",
        "volume": elements.volume(reference, language),
        "issue": elements.issue(reference, language),
        "pages": number or "",
        "doi": reference.doi or "",
        "url": "" if reference.doi else reference.url or "",
        "access": term(language, "access", reference.url) if reference.url else "",
        "code": reference.shelf_mark or "",
        "leaves": elements.leaves(reference, language),
    }


def _names_only(responsibility: str, reference: Reference) -> bool:
    """Whether the statement says no more than who the authors are, whom the heading names already."""
    rest = responsibility
    for person in reference.contributors:
        if person.role != "author":
            return False
        for word in filter(None, (person.family, person.given)):
            rest = rest.replace(word, "")
    return not any(letter.islower() for letter in rest)
