"""One reference of an import as a form: its fields beside its line, the doubtful ones marked."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from eske.catalogue.actions.keep_incoming import book_of_row
from eske.catalogue.doubles import doubles_of
from eske.catalogue.doubts import field_of
from eske.catalogue.models import Book, Contributor, IncomingBook
from eske.catalogue.transcription import FILLED
from eske.catalogue.wording import say_double, say_doubt
from eske.names import parse

# What a librarian looks at first; the rest stands behind it.
_FIRST = ("title", "subtitle", "place", "publisher", "year", "extent", "isbn")
_FURTHER = tuple(name for name in FILLED if name not in (*_FIRST, "reference"))
_LONGEST = 3000  # characters of a record that are shown
_WIDE = ("title", "subtitle", "responsibility", "container", "topics", "notes")


class Piece(NamedTuple):
    """A stretch of a line, with the name of the field that was read from it, and whether that is doubtful."""

    text: str
    label: str = ""
    doubtful: bool = False


class RowForm(forms.Form):
    """The form of one row; `save` keeps in the row what a person made of it."""

    def __init__(self, row: IncomingBook, data: Any = None) -> None:
        super().__init__(data, prefix=f"r{row.pk}")
        self.row = row
        self.doubles = doubles_of(book_of_row(row))
        self.fields["choice"] = forms.ChoiceField(
            label=_("This is"), choices=self._choices(), initial=self._chosen(), widget=forms.Select
        )
        for name in (*_FIRST, *_FURTHER):
            self.fields[name] = _field(name, row.values.get(name, ""))
            self.fields[name].doubt = say_doubt(row.doubts[name]) if name in row.doubts else ""
        for number, one in enumerate([*row.contributors, {}]):
            self.fields[f"name{number}"] = forms.CharField(
                label=_("Contributor"), required=False, max_length=300, initial=one.get("as_written", "")
            )
            self.fields[f"role{number}"] = forms.ChoiceField(
                label=_("Role"), required=False, choices=Contributor.Role.choices, initial=one.get("role", "author")
            )
        self.fields["shelf_mark"] = forms.CharField(
            label=_("Shelf mark"), required=False, max_length=100, initial=row.shelf_mark
        )

    def _choices(self) -> list[tuple[str, object]]:
        there = {double.book.pk: f"{_brief(double.book)} ({say_double(double.why)})" for double in self.doubles}
        if self.row.same_as:
            there.setdefault(self.row.same_as.pk, _brief(self.row.same_as))
        same = [(str(pk), _("the book that is there: %(book)s") % {"book": book}) for pk, book in there.items()]
        return [("new", _("a new book")), *same, ("out", _("left out"))]

    def _chosen(self) -> str:
        return str(self.row.same_as_id) if self.row.choice == IncomingBook.Choice.SAME else self.row.choice

    def first(self) -> list[forms.BoundField]:
        """The fields that stand open: those looked at first, and every doubtful one."""
        return [self[name] for name in (*_FIRST, *(n for n in _FURTHER if n in self.row.doubts))]

    def further(self) -> list[forms.BoundField]:
        return [self[name] for name in (*(n for n in _FURTHER if n not in self.row.doubts), "shelf_mark")]

    def contributors(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        return [(self[f"name{n}"], self[f"role{n}"]) for n in range(len(self.row.contributors) + 1)]

    def pieces(self) -> list[Piece]:
        """The line in stretches, each with the field that was read from it."""
        if self.row.raw:
            return list(_pieces(self.row.raw, self.row.readings, self.row.doubts))
        return [Piece(_legible(bytes(self.row.original), self.row.charset))] if self.row.original else []

    def save(self) -> None:
        """Keep the corrections; what a person has looked at and changed is doubtful no longer."""
        row, given = self.row, self.cleaned_data
        for name in (*_FIRST, *_FURTHER):
            if given[name] != row.values.get(name, ""):
                row.values[name] = given[name]
                row.doubts.pop(name, None)
        row.values = {name: value for name, value in row.values.items() if value}
        row.contributors = [one for n in range(len(row.contributors) + 1) if (one := self._contributor(n))]
        row.shelf_mark = given["shelf_mark"]
        row.choice = given["choice"] if given["choice"] in ("new", "out") else IncomingBook.Choice.SAME
        row.same_as_id = int(given["choice"]) if row.choice == IncomingBook.Choice.SAME else None
        row.save()

    def _contributor(self, number: int) -> dict[str, Any] | None:
        name, role = self.cleaned_data[f"name{number}"].strip(), self.cleaned_data[f"role{number}"]
        before = self.row.contributors[number] if number < len(self.row.contributors) else {}
        if not name:
            return None
        if name == before.get("as_written"):
            return before | {"role": role}
        parts = parse(name)
        return {"as_written": name, "role": role, "family": parts.family or "", "given": parts.given or ""}


def _field(name: str, value: str) -> forms.Field:
    model_field = Book._meta.get_field(name)
    options = {"assume_scheme": "https"} if isinstance(model_field, models.URLField) else {}
    field = model_field.formfield(required=name == "title", **options)
    field.initial = value
    if isinstance(field.widget, forms.Textarea):
        field.widget.attrs["rows"] = 3
    field.help_text = ""
    field.wide = name in _WIDE or name.startswith("annotation")
    return field


def _pieces(raw: str, readings: dict[str, list[Any]], doubts: dict[str, str]) -> Iterator[Piece]:
    """Where two readings overlap, the one that begins first and reaches further stands."""
    at = 0
    for name, (start, end, _rule, _sure) in sorted(readings.items(), key=lambda one: (one[1][0], -one[1][1])):
        if start < at or end > len(raw):
            continue
        if start > at:
            yield Piece(raw[at:start])
        field = field_of(name)
        known = {one.name for one in Book._meta.fields}
        label = str(Book._meta.get_field(field).verbose_name) if field in known else ""
        yield Piece(raw[start:end], label, field in doubts)
        at = end
    if at < len(raw):
        yield Piece(raw[at:])


def _legible(record: bytes, charset: str) -> str:
    """A record of another program for the eye: each field on a line, its marks as signs, the end of a long one cut."""
    try:
        text = record.decode(charset or "utf-8", "replace")
    except LookupError:
        text = record.decode("utf-8", "replace")
    return text.replace("\x1e", "\n").replace("\x1f", " $").replace("\x1d", "").strip()[:_LONGEST]


def _brief(book: Book) -> str:
    return ", ".join(filter(None, (book.heading, book.display_title, book.place, book.year)))
