"""With which fields is a book corrected?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from eske.catalogue.models import Book, Contributor
from eske.exhibitions.desk.thing_form import ThingForm, choice_field, text_field
from eske.exhibitions.desk.things import Thing


class BookForm(ThingForm):
    title = text_field(_("title"), 500, required=True)
    subtitle = text_field(_("other title information"), 1000)
    contributors = forms.CharField(
        label=_("people of the book"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One a line; behind a bar the role: %(roles)s. Without a bar: author."),
    )
    responsibility = text_field(_("statement of responsibility"), 500)
    places = text_field(_("place of publication"), 200)
    publishers = text_field(_("publisher"))
    year = text_field(_("year"), 20)
    extent = text_field(_("extent"), 100)
    volume = text_field(_("volume"), 100)
    issue = text_field(_("issue"), 100)
    container = text_field(_("in which larger thing it stands"), 500)
    pages = text_field(_("pages in it"), 60)
    edition = text_field(_("edition"), 200)
    series = text_field(_("series"))
    isbn = text_field("ISBN", 20)
    kind = choice_field(_("kind"), Book.Kind.choices, required=True)

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
