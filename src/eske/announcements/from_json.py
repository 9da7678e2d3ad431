"""How is a draft, perhaps corrected by hand, read back from JSON?"""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from eske.announcements.draft import (
    Block,
    BlockKind,
    Book,
    Bound,
    DateMention,
    Doubt,
    Draft,
    Figure,
    Form,
    Occasion,
    Origin,
    Person,
    Place,
    Quotation,
    Role,
    TextValue,
)
from eske.announcements.node import Node
from eske.announcements.to_json import SCHEMA
from eske.dates import BadDate, BadRecurrence, check, pattern
from eske.references import Contributor, Identifier, Reference
from eske.references.model import SEVERAL, TEXTS
from eske.text import Reading, Span

E = TypeVar("E", bound=StrEnum)

# What a person adds by hand needs neither a rule nor a place in the text.
BY_HAND = Reading("by-hand", 1.0)


def draft_from_json(value: object) -> Draft:
    """The draft in a JSON object.

    `as_written`, `authors` and `dates` are views of `forms`, `contributors` and `date_readings`, which count. A thing
    without `rule` was added by hand. Raises `BadDraft` with the path of what is wrong, as `people[3].role`.
    """
    root = Node(value, "")
    if root.get("schema").text() != SCHEMA:
        raise root.get("schema").bad(f"this version reads {SCHEMA}")
    text = root.get("text").text()
    title = root.get("title").maybe(Node.text)
    draft = Draft(
        origin=_origin(root.get("origin")),
        text=text,
        language=root.get("language").text(),
        title=TextValue(title, root.get("title_reading").maybe(_reading) or BY_HAND) if title else None,
        occasion=root.get("occasion").maybe(_occasion),
        dates=root.get("date_readings").each(_date),
        blocks=root.get("blocks").each(_block),
        quotations=root.get("quotations").each(_quotation),
        figures=root.get("figures").each(_figure),
        people=root.get("people").each(_person),
        places=root.get("places").each(_place),
        books=root.get("books").each(_book),
        doubts=root.get("doubts").each(_doubt),
    )
    _within(root, len(text))
    for book in root.get("books").nodes():
        for subject in book.get("subjects").nodes():
            if not 0 <= subject.whole() < len(draft.people):
                raise subject.bad(f"there are {len(draft.people)} people, counted from 0")
    return draft


def _within(node: Node, size: int) -> None:
    """Every span of the document lies in its text; those of a reference count in its line."""
    for child in node.children():
        if child.key in ("fields", "contributors", "authors"):
            continue
        if child.key in ("span", "speaker_span") or node.key == "parts":
            span = child.maybe(_span)
            if span and span.end > size:
                raise child.bad(f"the text has {size} characters")
        else:
            _within(child, size)


def _origin(node: Node) -> Origin:
    return Origin(
        node.get("name").text(),
        node.get("media_type").text(),
        node.get("encoding").maybe(Node.text),
        node.get("sha256").text(),
        node.get("size").whole(),
    )


def _span(node: Node) -> Span:
    ends = [end.whole() for end in node.nodes()]
    if len(ends) != 2 or not 0 <= ends[0] <= ends[1]:
        raise node.bad("a span is [start, end]")
    return Span(ends[0], ends[1])


def _reading(node: Node) -> Reading:
    if node.get("rule").value is None:
        return BY_HAND
    sure = node.get("confidence").number()
    if not 0 <= sure <= 1:
        raise node.get("confidence").bad("a confidence lies between 0 and 1")
    return Reading(node.get("rule").text(), float(sure), node.get("span").maybe(_span))


def _one_of(node: Node, kind: type[E]) -> E:
    try:
        return kind(node.text())
    except ValueError as error:
        raise node.bad(f"choose one of {', '.join(kind)}") from error


def _valid(node: Node, test: Callable[[str], object], wrong: type[ValueError]) -> str:
    try:
        test(node.text())
    except wrong as error:
        raise node.bad(str(error)) from error
    return node.text()


def _occasion(node: Node) -> Occasion:
    rule = node.get("recurrence").maybe(lambda n: _valid(n, pattern, BadRecurrence))
    return Occasion(node.get("name").text(), rule, _reading(node))


def _date(node: Node) -> DateMention:
    return DateMention(_valid(node.get("edtf"), check, BadDate), node.get("text").text(), _reading(node))


def _block(node: Node) -> Block:
    return Block(_one_of(node.get("kind"), BlockKind), _span(node.get("span")))


def _quotation(node: Node) -> Quotation:
    return Quotation(
        node.get("text").text(),
        node.get("parts").each(_span),
        node.get("speaker").maybe(Node.text),
        node.get("speaker_span").maybe(_span),
        _reading(node),
    )


def _figure(node: Node) -> Figure:
    return Figure(
        text=node.get("text").text(),
        value=node.get("value").maybe(Node.number),
        bound=_one_of(node.get("bound"), Bound),
        what=node.get("what").text(),
        topic=node.get("topic").maybe(Node.text),
        place=node.get("place").maybe(Node.text),
        group=node.get("group").maybe(Node.text),
        period=node.get("period").maybe(lambda n: _valid(n, check, BadDate)),
        reading=_reading(node),
        magnitude=node.get("magnitude").maybe(Node.whole),
    )


def _person(node: Node) -> Person:
    forms = node.get("forms").each(_form)
    if not forms:
        raise node.get("forms").bad("a person has at least one form, with its span in the text")
    return Person(
        forms=forms,
        family=node.get("family").maybe(Node.text),
        given=node.get("given").maybe(Node.text),
        patronymic=node.get("patronymic").maybe(Node.text),
        role=_one_of(node.get("role"), Role),
        reading=_reading(node),
        joined_by=node.get("joined_by").maybe(_reading),
    )


def _form(node: Node) -> Form:
    return Form(node.get("text").text(), _span(node.get("span")), _one_of(node.get("role"), Role))


def _place(node: Node) -> Place:
    forms = tuple((form.get("text").text(), _span(form.get("span"))) for form in node.get("forms").nodes())
    return Place(node.get("name").text(), node.get("kind").maybe(Node.text), forms, _reading(node))


def book_from_json(value: object) -> Book:
    """One book of a draft. Raises `BadDraft`."""
    return _book(Node(value, "book"))


def _book(node: Node) -> Book:
    values: dict[str, Any] = {name: node.get(name).maybe(Node.text) for name in TEXTS}
    values |= {name: node.get(name).each(Node.text) for name in SEVERAL}
    # Who writes a draft by hand may give one place and one publisher.
    for name in ("places", "publishers"):
        one = node.get(SEVERAL[name]).maybe(Node.text)
        values[name] = values[name] or ((one,) if one else ())
    reference = Reference(
        raw=node.get("as_written").text(),
        contributors=node.get("contributors").each(_contributor),
        kind=node.get("kind").text(),
        identifiers=node.get("identifiers").each(_identifier),
        fields={field.key: _reading(field) for field in node.get("fields").children()},
        **values,
    )
    subjects = node.get("subjects").each(Node.whole)
    return Book(reference, _reading(node), node.get("garbled").maybe(_reading), subjects)


def _contributor(node: Node) -> Contributor:
    return Contributor(
        node.get("as_written").text(),
        node.get("role").text(),
        node.get("family").maybe(Node.text),
        node.get("given").maybe(Node.text),
        node.get("span").maybe(_span),
        node.get("is_body").maybe(Node.flag) or False,
        node.get("dates").maybe(Node.text),
    )


def _identifier(node: Node) -> Identifier:
    return Identifier(node.get("scheme").text(), node.get("value").text(), node.get("valid").maybe(Node.flag))


def _doubt(node: Node) -> Doubt:
    return Doubt(node.get("code").text(), node.get("values").each(Node.text), node.get("span").maybe(_span))
