"""With which fields is each kind of thing corrected?

A form begins with the thing and gives back what was changed. Empty fields are unknown, so None.
"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eske.catalogue.models import Book, Contributor
from eske.exhibitions.desk.things import Thing, kind_of
from eske.exhibitions.models import Mention
from eske.exhibitions.models.occasion import is_recurrence
from eske.register.models import Figure, Place
from eske.register.models.fields import is_edtf
from eske.register.topics import Group, Topic


class ThingForm(forms.Form):
    """The fields of one kind of thing."""

    use_required_attribute = False
    seldom: tuple[str, ...] = ()  # fields that most things have not

    def __init__(self, thing: Thing, data: Any = None) -> None:
        self.thing = thing
        super().__init__(data, initial={name: thing.get(name) for name in self.base_fields}, auto_id="f-%s")
        for name, field in self.fields.items():
            if isinstance(field, forms.ChoiceField):
                self._keep_unknown(field, thing.get(name))

    def _keep_unknown(self, field: forms.ChoiceField, code: str | None) -> None:
        """A code of the reading that the site has no word for stays possible."""
        if code and code not in dict(field.choices):
            field.choices = [*field.choices, (code, code)]

    @property
    def common(self) -> list[forms.BoundField]:
        """The fields to be seen at once: the usual ones, and those that say something or are wrong."""
        return [field for field in self if field.name not in self.seldom or field.value() or field.errors]

    @property
    def rare(self) -> list[forms.BoundField]:
        shown = {field.name for field in self.common}
        return [field for field in self if field.name not in shown]

    def values(self) -> Thing:
        """What was changed."""
        new = {name: _value(value) for name, value in self.cleaned_data.items()}
        return {name: value for name, value in new.items() if (value or None) != (self.thing.get(name) or None)}


def _value(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return None if value == "" else value


def _text(label: Any, size: int = 300, *, required: bool = False, **options: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=size, required=required, **options)


def _choice(label: Any, choices: Any, *, required: bool = False) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=[*([] if required else [("", "—")]), *choices], required=required)


class TitleForm(ThingForm):
    text = _text(_("title"), 255, required=True)


class OccasionForm(ThingForm):
    name = _text(_("name of the day"), required=True)
    recurrence = _text(
        _("rule"), 120, validators=[is_recurrence], help_text=_("As in iCalendar: FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31.")
    )


class PersonForm(ThingForm):
    role = _choice(_("role"), Mention.Role.choices, required=True)
    given = _text(_("given name or initials"), 100)
    patronymic = _text(_("patronymic"), 100)
    family = _text(_("family name"), 100)


class BookForm(ThingForm):
    title = _text(_("title"), 500, required=True)
    subtitle = _text(_("other title information"), 1000)
    contributors = forms.CharField(
        label=_("people of the book"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One a line; behind a bar the role: %(roles)s. Without a bar: author."),
    )
    responsibility = _text(_("statement of responsibility"), 500)
    places = _text(_("place of publication"), 200)
    publishers = _text(_("publisher"))
    year = _text(_("year"), 20)
    extent = _text(_("extent"), 100)
    volume = _text(_("volume"), 100)
    issue = _text(_("issue"), 100)
    container = _text(_("in which larger thing it stands"), 500)
    pages = _text(_("pages in it"), 60)
    edition = _text(_("edition"), 200)
    series = _text(_("series"))
    isbn = _text("ISBN", 20)
    kind = _choice(_("kind"), Book.Kind.choices, required=True)

    seldom = ("responsibility", "volume", "issue", "container", "pages", "edition", "series", "isbn")

    def __init__(self, thing: Thing, data: Any = None) -> None:
        super().__init__(thing, data)
        self.initial |= {name: " ; ".join(thing[name]) for name in ("places", "publishers")}
        self.initial["contributors"] = "\n".join(_line(one) for one in thing["contributors"])
        field = self.fields["contributors"]
        field.help_text = field.help_text % {"roles": ", ".join(str(label) for label in Contributor.Role.labels)}
        field.widget.attrs["rows"] = max(2, len(thing["contributors"]))

    def clean_places(self) -> list[str]:
        return _several(self.cleaned_data["places"])

    def clean_publishers(self) -> list[str]:
        return _several(self.cleaned_data["publishers"])

    def clean_contributors(self) -> list[dict[str, Any]]:
        """The people of the book; who stood there before keeps the parts of the name and the place in the line."""
        known = {_line(one): one for one in self.thing["contributors"]}
        lines = [" ".join(line.split()) for line in self.cleaned_data["contributors"].splitlines()]
        return [known.get(line) or self._contributor(line) for line in lines if line]

    def _contributor(self, line: str) -> dict[str, Any]:
        name, bar, said = (part.strip() for part in line.partition("|"))
        roles = {str(role.label).casefold(): role.value for role in Contributor.Role} | {r: r for r in Contributor.Role}
        if bar and said.casefold() not in roles:
            raise forms.ValidationError(
                _("“%(role)s” in “%(line)s” is no role: choose one of %(roles)s."),
                params={"role": said, "line": line, "roles": ", ".join(str(r) for r in Contributor.Role.labels)},
            )
        old = next((one for one in self.thing["contributors"] if one["as_written"] == name), {})
        role = str(roles[said.casefold()]) if bar else Contributor.Role.AUTHOR.value
        return {
            "family": None,
            "given": None,
            "span": None,
            "is_body": False,
            "dates": None,
            **old,
            "as_written": name,
            "role": role,
        }


def _several(text: str) -> list[str]:
    """The values between the marks by which references divide them."""
    return [part.strip() for part in text.split(";") if part.strip()]


def _line(contributor: dict[str, Any]) -> str:
    if contributor["role"] == Contributor.Role.AUTHOR:
        return str(contributor["as_written"])
    labels = dict(Contributor.Role.choices)
    return f"{contributor['as_written']} | {labels.get(contributor['role'], contributor['role'])}"


class FigureForm(ThingForm):
    value = forms.FloatField(label=_("number"), required=False, help_text=_("Empty where there are only words."))
    bound = _choice(_("bound"), Figure.Bound.choices, required=True)
    topic = _choice(_("topic"), Topic.choices)
    what = _text(_("of what, in the source's words"))
    place = _text(_("place"))
    group = _choice(_("group"), Group.choices)
    period = _text(_("period"), 60, validators=[is_edtf])

    def clean_what(self) -> str | None:
        return self.cleaned_data["what"] or self.thing["what"]


class QuotationForm(ThingForm):
    speaker = _text(_("who said it"))


class PlaceForm(ThingForm):
    name = _text(_("name"), 200, required=True)
    kind = _choice(_("kind"), Place.Kind.choices)


_FORMS: dict[str, type[ThingForm]] = {
    "title": TitleForm,
    "occasion": OccasionForm,
    "person": PersonForm,
    "book": BookForm,
    "figure": FigureForm,
    "quotation": QuotationForm,
    "place": PlaceForm,
}


def form_for(name: str, thing: Thing, data: Any = None) -> ThingForm:
    """The form of a thing, filled with it, or with what somebody sent."""
    return _FORMS[kind_of(name)](thing, data)
